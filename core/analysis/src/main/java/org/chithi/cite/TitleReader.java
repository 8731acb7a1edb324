package org.chithi.cite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * Tells where the title of a cited document goes on behind it, and which citations stand in it:
 * {@code Kết luận số 18-KL/TU về tiếp tục thực hiện Nghị quyết số 59-NQ/TU}.
 */
final class TitleReader {

  private static final PhraseTable<String> OPENERS = openers();

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

  /** The place behind the quote or bracket that opens a title. */
  private int opening(int end) {
    int place = text.skipGap(end);
    return text.isOpeningQuote(place) ? text.skipGap(place + 1) : place;
  }

  private static PhraseTable<String> openers() {
    PhraseTable<String> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(TitleReader.class, "titles.tsv")) {
      table.put(row.cell("opener"), row.cell("opener"));
    }
    return table;
  }

  /** The opener of a title at a place. */
  static Optional<Match<String>> opener(CitedText text, int place) {
    return OPENERS.at(text.key(), place);
  }
}
