package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Letterhead;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.LegacyText;
import org.chithi.text.NormalText;
import org.chithi.text.SourceText;

/**
 * Reads a party document out of its text: letterhead, outline, sections with their roles,
 * recipients and signature. Any text gives a {@link Directive}; what was not understood is told by
 * its notices.
 *
 * <p>Stateless: one parser may be used by any number of threads.
 *
 * @since 0.1.0
 */
public final class DirectiveParser {

  /** A parser. */
  public DirectiveParser() {}

  /** The directive that a text holds. */
  public Directive parse(SourceText source) {
    Notices notices = new Notices();
    LegacyText unicode = LegacyText.of(source.text());
    SourceNotices.report(source, unicode, notices);
    Lines lines = Lines.of(NormalText.of(unicode), notices);
    PageFrame page = PageFrame.of(lines.all());
    List<Line> document = page.document();
    HeaderBlock head = page.head().orElseGet(() -> LetterheadParser.parse(page, notices));
    ClosingBlock closing = ClosingParser.parse(document, head, notices);
    int tail = ClosingSentences.find(document, head.end(), closing.bodyEnd());
    List<Block> body = BodyParser.parse(document, head.end(), tail, closing.bodyEnd(), notices);
    Optional<DocumentKind> kind =
        KindFinder.kind(head, document.subList(head.end(), closing.bodyEnd()));
    Layout layout = new Layout(lines.text(), page, head, tail, closing);
    Bundle.report(document, closing.bodyEnd(), notices);
    List<Section> sections = layout.sections(body, kind, notices);
    return new Directive(
        unicode.encoding().map(source.source()::in).orElse(source.source()),
        lines.text(),
        lines.alignment(),
        letterhead(head, kind, closing, layout, sections),
        body,
        sections,
        closing.closing(),
        notices.inOrder());
  }

  /**
   * The directives of a text that may hold several, one after the other: a decision with the rules
   * it issues, an original with the page of its copy, a volume of a registry. Each is a text of its
   * own; the second of {@code a.docx} calls its source {@code a.docx#2}.
   */
  public List<Directive> parseAll(SourceText source) {
    List<SourceText> parts = Bundle.parts(source);
    return parts.stream().map(this::parse).toList();
  }

  private static Letterhead letterhead(
      HeaderBlock head,
      Optional<DocumentKind> kind,
      ClosingBlock closing,
      Layout layout,
      List<Section> sections) {
    IssuerFinder finder = new IssuerFinder(head, closing.closing().signature());
    Optional<PageIdentity> page =
        PageIdentity.of(layout.linesOf(sections, SectionRole.OTHER))
            .filter(words -> kind.filter(words.kind()::equals).isPresent());
    Optional<DocumentNumber> number = head.number().or(() -> page.map(PageIdentity::number));
    return Letterhead.builder()
        .kind(kind)
        .number(number)
        .issuer(finder.issuer(layout.linesOf(sections, SectionRole.MANDATE)))
        .superior(finder.superior())
        .place(head.place())
        .date(
            head.date()
                .or(
                    () ->
                        page.filter(words -> number.equals(Optional.of(words.number())))
                            .flatMap(PageIdentity::date)))
        .title(head.title())
        .addressees(head.addressees())
        .marks(head.marks())
        .build();
  }
}
