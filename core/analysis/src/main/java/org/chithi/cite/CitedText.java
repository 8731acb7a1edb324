package org.chithi.cite;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chithi.model.Directive;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/**
 * The text of one directive as citations are read in it. Its key has the same length and plain
 * spaces for line ends, for a citation may be broken over two lines.
 */
final class CitedText {

  private static final int LONGEST_QUOTATION = 300;

  /** The last words of a line that the next one goes on with: của, tại, giám đốc. */
  private static final Set<String> OPEN_WORDS =
      TermTable.rows(CitedText.class, "open-words.tsv").stream()
          .map(row -> row.cell("word"))
          .collect(Collectors.toUnmodifiableSet());

  private final Directive directive;
  private final String text;
  private final String key;

  CitedText(Directive directive) {
    this.directive = directive;
    this.text = directive.text();
    this.key = Folding.key(text).replace('\n', ' ');
  }

  Directive directive() {
    return directive;
  }

  String text() {
    return text;
  }

  String key() {
    return key;
  }

  /** Where the document ends: what a portal put behind it cites nothing. */
  int documentEnd() {
    List<Section> sections = directive.sections();
    int last = sections.size() - 1;
    while (last > 0 && sections.get(last).role() == SectionRole.OTHER) {
      last--;
    }
    return last < 0 || last == sections.size() - 1
        ? text.length()
        : sections.get(last + 1).span().start();
  }

  int length() {
    return text.length();
  }

  /** The unit at a place; a line end outside the text. */
  char at(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
  }

  boolean isCapital(int place) {
    return Character.isUpperCase(at(place));
  }

  boolean isWordStart(int place) {
    return Character.isLetterOrDigit(at(place)) && !Character.isLetterOrDigit(at(place - 1));
  }

  boolean isWordEnd(int place) {
    return !Character.isLetterOrDigit(at(place));
  }

  boolean isGap(int place) {
    return place < text.length() && text.charAt(place) <= ' ';
  }

  /** The place behind one space or line end, or the place itself. */
  int skipGap(int place) {
    return isGap(place) ? place + 1 : place;
  }

  /** The place behind a comma and a space, each of which may be missing. */
  int skipComma(int place) {
    return skipGap(at(skipGap(place)) == ',' ? skipGap(place) + 1 : place);
  }

  /** The place behind a comma, "và" or both; -1 if there is neither. */
  int behindJoint(int place) {
    int next = skipComma(place);
    int joint = hasWord(next, "và") ? skipGap(next + "và".length()) : next;
    return joint > skipGap(place) ? joint : -1;
  }

  /** The place of the last unit before a place that is no space. */
  int signBefore(int place) {
    int sign = place - 1;
    while (sign > 0 && isGap(sign)) {
      sign--;
    }
    return sign;
  }

  /** Whether the key goes on with a whole word or phrase at a place. */
  boolean hasWord(int place, String word) {
    return key.startsWith(word, place) && isWordEnd(place + word.length());
  }

  /** The key of the word that ends before a place, skipping one gap; empty at a line's start. */
  String wordBefore(int place) {
    int end = place;
    while (end > 0 && key.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(key.charAt(start - 1))) {
      start--;
    }
    return key.substring(start, end);
  }

  /** The key of the word that starts at a place; empty if none does. */
  String wordAt(int place) {
    return key.substring(place, wordEnd(place));
  }

  /** Whether the line before this one is cut in a clause: {@code của Giám đốc / Sở Y tế}. */
  boolean isCutLine(int lineStart) {
    return Character.isLowerCase(at(lineStart - 2)) && OPEN_WORDS.contains(wordBefore(lineStart));
  }

  int wordEnd(int place) {
    int end = place;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  boolean isOpeningQuote(int place) {
    return "\"“'‘".indexOf(at(place)) >= 0;
  }

  /** Whether a place stands in a bracket that closes before another. */
  boolean isBracketed(int place, int limit) {
    int depth = 0;
    for (int i = place; i < limit && depth >= 0; i++) {
      depth += at(i) == '(' ? 1 : at(i) == ')' ? -1 : 0;
    }
    return depth < 0;
  }

  /** Where the quotation that holds a place closes on its paragraph; the place if it does not. */
  int closingQuote(int place) {
    int end = place;
    while (end - place < LONGEST_QUOTATION && "\"”’\n".indexOf(at(end)) < 0) {
      end++;
    }
    return "\"”’".indexOf(at(end)) >= 0 ? end : place;
  }

  /** The words in {@code [start, end)}, over two lines as on one. */
  String words(int start, int end) {
    return text.substring(start, end).replace('\n', ' ').replace('\t', ' ');
  }

  /** Whether a sentence or an item ends in front of a place: its first word may be a capital. */
  boolean startsSentence(int place) {
    int before = place - 1;
    while (before >= 0
        && (text.charAt(before) <= ' ' || "\"'“”‘’(*-+".indexOf(text.charAt(before)) >= 0)) {
      if (text.charAt(before) == '\n') {
        return true;
      }
      before--;
    }
    return before < 0 || ".:!?".indexOf(text.charAt(before)) >= 0;
  }
}
