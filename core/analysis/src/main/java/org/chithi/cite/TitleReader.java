package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.GoverningWords.Verb;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * Tells where the title of a cited document goes on behind it, and which citations stand in it:
 * {@code Kết luận số 18-KL/TU về tiếp tục thực hiện Nghị quyết số 59-NQ/TU}.
 */
final class TitleReader {

  private static final PhraseTable<String> OPENERS = openers(false);
  private static final PhraseTable<String> ALONE = openers(true);

  private static final List<String> GUIDING =
      List.of("hướng dẫn thực hiện", "hướng dẫn thi hành", "hướng dẫn một số", "thực hiện");

  /** So many titles stand one in another at most; three is the deepest seen in print. */
  private static final int DEEPEST = 8;

  /** So long a title is at most. */
  static final int LONGEST = 300;

  private static final Pattern CLOSING_QUOTE = Pattern.compile("[\"”’']");

  /** A line that starts a paragraph, or the end of a sentence. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?](?=[ \\n])|(?<![;,])\\n(?=[-+\\d•]|\\p{Lu})");

  private final CitedText text;

  TitleReader(CitedText text) {
    this.text = text;
  }

  /** Whether a sentence or paragraph ends in a stretch of the text. */
  boolean endsSentence(int from, int to) {
    return SENTENCE_END.matcher(text.text()).region(from, to).useTransparentBounds(true).find();
  }

  /** Whether a title starts right behind a citation. */
  boolean startsBehind(int end) {
    int place = opening(end);
    return place != text.skipGap(end) || OPENERS.at(text.key(), place).isPresent();
  }

  /**
   * The place behind the quotation that closes in a stretch of the text, {@code “Thi hành Điều lệ
   * Đảng”, B}; where the stretch starts if it has opened there or none closes.
   */
  int behindQuotation(int from, int to) {
    Matcher quote = CLOSING_QUOTE.matcher(text.text()).region(from, Math.max(from, to));
    boolean closes = quote.find() && "”’".indexOf(text.at(quote.start())) >= 0;
    boolean opens = closes && text.text().substring(from, quote.start()).matches("(?s).*[“‘].*");
    return closes && !opens ? quote.end() : from;
  }

  /**
   * {@code Hướng dẫn A ngày ..., hướng dẫn thực hiện B}: a guidance tells behind a comma of what.
   */
  private OptionalInt guidance(Mention mention) {
    int place = text.skipComma(mention.end);
    boolean guides =
        mention.kind.filter(DocumentKind.HUONG_DAN::equals).isPresent()
            && text.at(mention.end) == ','
            && GUIDING.stream().anyMatch(words -> text.hasWord(place, words));
    return guides ? OptionalInt.of(place) : OptionalInt.empty();
  }

  /** The place behind the quote or bracket that opens a title. */
  private int opening(int end) {
    int place = text.skipGap(end);
    return text.isOpeningQuote(place) ? text.skipGap(place + 1) : place;
  }

  /** The mention in whose title another one stands; empty if it stands in none. */
  Optional<Mention> outer(Mention before, Mention mention) {
    if (before.end >= mention.end) {
      return before.form == Form.SELF ? Optional.empty() : Optional.of(before);
    }
    boolean far = mention.start < before.end || mention.start - before.end > LONGEST;
    boolean same = before.isFull() && mention.isFull() && isSame(before, mention);
    if (far || same || before.form == Form.SELF || before.defines) {
      return Optional.empty();
    }
    if (before.outer.isPresent() && (isSibling(before, mention) || isSecondDeed(before))) {
      return before.outer;
    }
    boolean second = before.relation.isDeed() && hasDeed(before.end, mention.start);
    boolean nests = !second && before.depth() < DEEPEST && isTitle(before, mention.opening);
    return nests ? Optional.of(before) : Optional.empty();
  }

  private static boolean isSame(Mention first, Mention second) {
    return first.number.equals(second.number) && first.symbol.equals(second.symbol);
  }

  /** {@code ... ban hành Quy chế A, Quy định B}: the second stands in the same title. */
  private boolean isSibling(Mention before, Mention mention) {
    String joint = text.key().substring(before.end, mention.start).strip();
    boolean named = before.form == Form.NAMED && mention.form == Form.NAMED;
    boolean likeInner =
        mention.form == before.form
            && mention.kind.equals(before.kind)
            && !before.outer.get().kind.equals(mention.kind);
    boolean parted = joint.equals("và") && isBehindSemicolon(before.outer.get());
    boolean inWords = before.outer.get().end >= before.end;
    boolean beside = !inWords || before.outer.get().end >= mention.end;
    return beside && Set.of(",", "và", ", và").contains(joint) && (named || likeInner || parted);
  }

  /** In {@code A; B thực hiện C và D} the semicolon parts the list, and "và" joins in a title. */
  private boolean isBehindSemicolon(Mention mention) {
    int before = mention.start - 1;
    while (before >= 0 && text.isGap(before)) {
      before--;
    }
    return text.at(before) == ';';
  }

  /** {@code ... về sửa đổi Quyết định A và bãi bỏ Quyết định B}: both stand in one title. */
  private boolean isSecondDeed(Mention before) {
    int verb = text.behindJoint(before.end);
    return verb >= 0
        && GoverningWords.at(text, verb).filter(Relation::isDeed).isPresent()
        && !before.outer.get().relation.isDeed();
  }

  /**
   * {@code Nghị định này sửa đổi Nghị định A về ... và bãi bỏ Nghị định B}: this document does
   * both.
   */
  private boolean hasDeed(int end, int start) {
    return GoverningWords.in(text, end, start).stream()
        .filter(verb -> verb.relation().isDeed())
        .anyMatch(verb -> text.wordBefore(verb.start()).equals("và"));
  }

  /** Whether what stands between two mentions is a title that goes on to the second. */
  private boolean isTitle(Mention before, int start) {
    int end = before.end;
    int opening = guidance(before).orElse(opening(end));
    boolean quoted = opening > text.skipGap(end);
    boolean opens = OPENERS.at(text.key(), opening).isPresent();
    String words = text.key().substring(Math.min(opening, start), start);
    if (!opens || words.indexOf(';') >= 0 || words.contains("kèm theo")) {
      return false;
    }
    if (endsSentence(end, start) || quoted && CLOSING_QUOTE.matcher(words).find()) {
      return false;
    }
    String joint = words.strip();
    boolean joined = joint.endsWith(",") || joint.endsWith(" và");
    List<Verb> verbs = GoverningWords.in(text, opening, start);
    int comma = lastComma(opening, start, verbs);
    return !joined && !endsBeforeVerb(verbs) && (quoted || comma < 0 || isEnumeration(comma + 1));
  }

  /** The last comma that does not part coordinated verbs, {@code sửa đổi, bổ sung}; -1 if none. */
  private int lastComma(int from, int to, List<Verb> verbs) {
    for (int place = to - 1; place >= from; place--) {
      if (text.at(place) == ','
          && !GoverningWords.isAmong(text, verbs, place)
          && !GoverningWords.isBetweenVerbs(text, verbs, place)) {
        return place;
      }
    }
    return -1;
  }

  /**
   * {@code Sau 10 năm thực hiện A về ... và 05 năm thực hiện B}, {@code A về ... được sửa đổi bởi
   * B}: B has a verb of its own.
   */
  private boolean endsBeforeVerb(List<Verb> verbs) {
    if (verbs.isEmpty()) {
      return false;
    }
    Verb last = verbs.get(verbs.size() - 1);
    boolean second =
        last.relation() == Relation.REVIEWS && text.wordBefore(last.start()).equals("và");
    return second || GoverningWords.actAnother(text, last.start());
  }

  /** A comma inside a title stands before a small word that opens no clause of the sentence. */
  private boolean isEnumeration(int behindComma) {
    int next = text.skipGap(behindComma);
    return Character.isLowerCase(text.at(next))
        && !Bodies.startsAt(text.key(), next)
        && !text.hasWord(next, "gắn với")
        && !GoverningWords.at(text, next).isPresent();
  }

  /** Where the title behind a mention ends; the end of the mention itself if none follows. */
  int subjectEnd(Mention mention, int next) {
    int opening = opening(mention.end);
    if (mention.form == Form.SELF
        || !opensAlone(mention, opening)
        || text.at(mention.end) == '\n' && text.isCapital(opening)) {
      return mention.end;
    }
    boolean quoted = opening > text.skipGap(mention.end);
    int limit = Math.min(Math.min(text.length(), mention.end + LONGEST), Math.max(next, opening));
    int end = opening;
    while (end < limit && !stops(end, quoted)) {
      end++;
    }
    end =
        quoted && end < limit && CLOSING_QUOTE.matcher(text.text()).region(end, end + 1).lookingAt()
            ? end + 1
            : end;
    while (end > mention.end && (text.isGap(end - 1) || ",(".indexOf(text.at(end - 1)) >= 0)) {
      end--;
    }
    return text.key().startsWith(" và", end - 3) && text.isGap(end) ? end - 3 : end;
  }

  /** Whether the words are a title by themselves, or hold a citation that stands in it. */
  private boolean opensAlone(Mention mention, int opening) {
    boolean quoted = opening > text.skipGap(mention.end);
    return quoted || ALONE.at(text.key(), opening).isPresent();
  }

  private boolean stops(int place, boolean quoted) {
    char unit = text.at(place);
    if (quoted) {
      return "\"”’".indexOf(unit) >= 0;
    }
    boolean clause = unit == ',' && text.isCapital(text.skipGap(place + 1));
    boolean sentence = unit == '.' && !Character.isLetterOrDigit(text.at(place + 1));
    boolean line = unit == '\n' && !Character.isLowerCase(text.at(place + 1));
    boolean other = text.isWordStart(place) && GoverningWords.actAnother(text, place);
    return other
        || unit == ';'
        || unit == ':'
        || unit == '('
        || unit == ')'
        || clause
        || sentence
        || line;
  }

  private static PhraseTable<String> openers(boolean alone) {
    PhraseTable<String> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(TitleReader.class, "titles.tsv")) {
      if (!alone || row.cell("alone").equals("yes")) {
        table.put(row.cell("opener"), row.cell("opener"));
      }
    }
    return table;
  }

  /** The opener of a title at a place. */
  static Optional<Match<String>> opener(CitedText text, int place) {
    return OPENERS.at(text.key(), place);
  }
}
