package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable.Match;

/**
 * Reads the headline of a page that prints a document without its letterhead: {@code # Kết luận
 * 31-KL/TU của Ban Thường vụ Tỉnh ủy về bảo tồn nhà sàn}. It names kind, number, issuer and
 * abstract of the document below it.
 */
final class CaptionHead {

  private static final int LONGEST = 300;

  /** What a page puts between its headline and the first words: a lead-in, a picture. */
  private static final int MOST_BEHIND = 3;

  private CaptionHead() {}

  /** The head that the first line of a text is; empty if it is none. */
  static Optional<Head> read(List<Line> lines) {
    if (lines.isEmpty()
        || !lines.get(0).hints().isTitle()
        || lines.get(0).text().length() > LONGEST) {
      return Optional.empty();
    }
    Line line = lines.get(0);
    return HeadForms.kind(line.key())
        .filter(kind -> kind.end() < line.text().length())
        .flatMap(kind -> read(lines, line, kind));
  }

  private static Optional<Head> read(List<Line> lines, Line line, Match<DocumentKind> kind) {
    String rest = line.text().substring(kind.end()).strip();
    rest = Folding.key(rest).startsWith("số") ? rest.substring("số".length()).strip() : rest;
    Optional<DocumentNumber.Prefix> number =
        DocumentNumber.parsePrefix(rest).filter(it -> it.number().number().isPresent());
    String words = number.isPresent() ? behind(rest.substring(number.get().length())) : "";
    String key = Folding.key(words);
    if (!key.startsWith("của ") && !key.startsWith("về ")) {
      return Optional.empty();
    }
    TitleReader title = new TitleReader();
    title.start(kind.meaning(), words);
    return Optional.of(
        new Head(
            0,
            end(lines),
            Optional.of(kind.meaning()),
            number.map(DocumentNumber.Prefix::number),
            title.issuer(),
            List.of(),
            Optional.empty(),
            HeadForms.date(rest).flatMap(HeadForms.DateLine::date),
            title.title(),
            List.of(),
            List.of()));
  }

  /** The words behind number and date. */
  private static String behind(String rest) {
    int from = HeadForms.date(rest).map(HeadForms.DateLine::end).orElse(0);
    String words = rest.substring(from);
    int start = 0;
    while (start < words.length() && " ,".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    return words.substring(start);
  }

  private static int end(List<Line> lines) {
    int end = 1;
    while (end < lines.size() && end <= MOST_BEHIND && isOfPage(lines.get(end))) {
      end++;
    }
    return end;
  }

  /** {@code Nội dung chính} alone, or the words under a picture. */
  private static boolean isOfPage(Line line) {
    return line.label().isEmpty() && (line.is(LineKind.LEAD_IN) || line.is(LineKind.PICTURE));
  }

  /** Where behind the headline the page goes on before the body; empty if it does not. */
  static Optional<Line> behind(List<Line> lines, Head head) {
    boolean caption = head.start() == 0 && head.end() > 1 && isOfPage(lines.get(1));
    return caption ? Optional.of(lines.get(1)) : Optional.empty();
  }
}
