package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;

/**
 * Reads the headline of a page that prints a document without its letterhead: {@code # Kết luận
 * 31-KL/TU của Ban Thường vụ Tỉnh ủy về bảo tồn nhà sàn}. It names kind, number, issuer and
 * abstract of the document below it.
 */
final class PageHeadline {

  private static final int LONGEST = 300;

  /** What a page puts between its headline and the first words: a lead-in, a picture. */
  private static final int MOST_AFTER = 3;

  private PageHeadline() {}

  /** The head that the first line of a text is; empty if it is none. */
  static Optional<HeaderBlock> read(List<Line> lines) {
    if (lines.isEmpty()
        || !lines.get(0).hints().isTitle()
        || lines.get(0).text().length() > LONGEST) {
      return Optional.empty();
    }
    Line line = lines.get(0);
    int kindEnd = line.kindEnd(line.from());
    return kindEnd > line.from() && kindEnd < line.to()
        ? read(lines, line.kind(line.from()).orElseThrow(), line.part(line.end(kindEnd - 1)))
        : Optional.empty();
  }

  private static Optional<HeaderBlock> read(List<Line> lines, DocumentKind kind, Line afterKind) {
    int sign = afterKind.termEnd(afterKind.from(), Term.NUMBER);
    Line rest = sign > afterKind.from() ? afterKind.part(afterKind.end(sign - 1)) : afterKind;
    Optional<DocumentNumber.Prefix> number =
        DocumentNumber.parsePrefix(rest.text()).filter(it -> it.number().number().isPresent());
    Optional<Line> words =
        number.map(it -> afterDate(rest.part(it.length()))).filter(PageHeadline::opens);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    TitleReader title = new TitleReader();
    title.start(words.get());
    return Optional.of(
        new HeaderBlock(
            0,
            end(lines),
            Optional.of(kind),
            number.map(DocumentNumber.Prefix::number),
            title.issuer(),
            List.of(),
            Optional.empty(),
            HeadForms.date(rest).flatMap(HeadForms.DateLine::date),
            title.title(),
            List.of(),
            List.of()));
  }

  /** Whether words start with a body or with a subject. */
  private static boolean opens(Line words) {
    return words.isTerm(words.from(), Term.OF) || words.isTerm(words.from(), Term.ABOUT);
  }

  /** The words after number and date. */
  private static Line afterDate(Line rest) {
    int start = HeadForms.date(rest).map(HeadForms.DateLine::end).orElse(0);
    while (start < rest.text().length() && " ,".indexOf(rest.text().charAt(start)) >= 0) {
      start++;
    }
    return rest.part(start);
  }

  private static int end(List<Line> lines) {
    int end = 1;
    while (end < lines.size() && end <= MOST_AFTER && isOfPage(lines.get(end))) {
      end++;
    }
    return end;
  }

  /** {@code Nội dung chính} alone, or the words under a picture. */
  private static boolean isOfPage(Line line) {
    return line.label().isEmpty() && (line.is(LineKind.LEAD_IN) || line.is(LineKind.PICTURE));
  }

  /** Where after the headline the page goes on before the body; empty if it does not. */
  static Optional<Line> after(List<Line> lines, HeaderBlock head) {
    boolean caption = head.start() == 0 && head.end() > 1 && isOfPage(lines.get(1));
    return caption ? Optional.of(lines.get(1)) : Optional.empty();
  }
}
