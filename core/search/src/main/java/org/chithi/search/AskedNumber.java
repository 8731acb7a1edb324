package org.chithi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.chithi.model.DocumentKind;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/**
 * The number of a document as people type it among words: {@code 217 qd tw}, {@code QĐ 217}, {@code
 * NQ57}, {@code Nghị quyết 57}. It is one if the index has a document with it, or a citation of it.
 *
 * @param form the form under which the index has it
 * @param rest the other words
 */
record AskedNumber(String form, List<String> rest) {

  private static final int MOST_PARTS = 5;

  /** The longest name of a type, in words: {@code thông tư liên tịch}. */
  private static final int LONGEST_KIND = 4;

  private static final int LONGEST_DIGITS = 5;

  /** A part of the words: letters or digits, and the word it stands in. */
  private record Part(String letters, int word) {
    boolean isNumber() {
      return letters.length() <= LONGEST_DIGITS
          && letters.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }
  }

  /** The first number among the words; empty if there is none. */
  static Optional<AskedNumber> in(List<String> words, IndexSearcher searcher) {
    List<Part> parts = parts(words);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isNumber()) {
        Optional<AskedNumber> number = at(parts, i, words, searcher);
        if (number.isPresent()) {
          return number;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<AskedNumber> at(
      List<Part> parts, int at, List<String> words, IndexSearcher searcher) {
    String digits = parts.get(at).letters().replaceFirst("^0+(?=.)", "");
    Kind kind = kind(parts, at);
    String longest = "";
    int end = at + 1;
    StringBuilder form = new StringBuilder(digits);
    for (int i = at + 1; i < Math.min(parts.size(), at + MOST_PARTS); i++) {
      form.append(' ').append(parts.get(i).letters());
      if (isKnown(form.toString(), searcher)) {
        longest = form.toString();
        end = i + 1;
      }
    }
    for (String code : longest.isEmpty() ? kind.codes() : Set.<String>of()) {
      String symbol = digits + " " + Folding.bare(code);
      longest = longest.isEmpty() && isKnown(symbol, searcher) ? symbol : longest;
    }
    if (longest.isEmpty()) {
      return Optional.empty();
    }
    int first = parts.get(kind.start()).word();
    int last = parts.get(end - 1).word();
    List<String> rest = new ArrayList<>(words.subList(0, first));
    rest.addAll(words.subList(last + 1, words.size()));
    return Optional.of(new AskedNumber(longest, rest));
  }

  /** The type before a number: where it starts, and the codes it may have. */
  private record Kind(int start, Set<String> codes) {}

  private static Kind kind(List<Part> parts, int at) {
    int end = at;
    while (end > 0
        && at - end < 1
        && BEFORE_NUMBER.contains(Folding.bare(parts.get(end - 1).letters()))) {
      end--;
    }
    for (int start = Math.max(0, end - LONGEST_KIND); start < end; start++) {
      String name =
          String.join(" ", parts.subList(start, end).stream().map(Part::letters).toList());
      Set<String> codes = QueryField.KIND.code(name).map(AskedNumber::codes).orElse(Set.of());
      if (!codes.isEmpty()) {
        return new Kind(start, codes);
      }
    }
    return new Kind(end, Set.of());
  }

  /** What stands between a type and its number. */
  private static final Set<String> BEFORE_NUMBER =
      Set.copyOf(
          TermTable.rows(QueryField.class, "fields.tsv").stream()
              .filter(row -> row.cell("field").equals(QueryField.NUMBER.name()))
              .map(row -> Folding.bare(row.cell("name")))
              .toList());

  private static Set<String> codes(String kind) {
    return Set.copyOf(
        TermTable.rows(DocumentKind.class, "kinds.tsv").stream()
            .filter(row -> DocumentKind.ofCode(row.cell("kind")).name().equals(kind))
            .map(row -> row.cell("code"))
            .filter(code -> !code.isEmpty())
            .toList());
  }

  private static boolean isKnown(String form, IndexSearcher searcher) {
    try {
      return searcher.getIndexReader().docFreq(new Term(IndexSchema.NUMBER, form)) > 0
          || searcher.getIndexReader().docFreq(new Term(IndexSchema.CITES, form)) > 0;
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  /** Letters and digits, each by themselves: {@code NQ57} has two parts. */
  private static List<Part> parts(List<String> words) {
    List<Part> parts = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      String letters = words.get(word).toLowerCase(Locale.ROOT);
      int start = 0;
      for (int i = 1; i <= letters.length(); i++) {
        if (i == letters.length() || type(letters.charAt(i)) != type(letters.charAt(i - 1))) {
          if (type(letters.charAt(start)) > 0) {
            parts.add(new Part(letters.substring(start, i), word));
          }
          start = i;
        }
      }
    }
    return parts;
  }

  private static int type(char unit) {
    return Character.isDigit(unit) ? 2 : Character.isLetter(unit) ? 1 : 0;
  }
}
