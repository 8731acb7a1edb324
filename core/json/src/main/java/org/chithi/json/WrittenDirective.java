package org.chithi.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Aspect;
import org.chithi.model.Closing;
import org.chithi.model.Directive;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
import org.chithi.model.RoleEvidence;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.Alignment;
import org.chithi.text.Source;

/**
 * Reads name, text, head and sections of a directive back, which is what {@link
 * org.chithi.resolve.CitationSheet} asks of it; its outline and its foot stay out.
 */
final class WrittenDirective {

  private WrittenDirective() {}

  static Directive read(Keyed whole) {
    String text = whole.at("text").words();
    return new Directive(
        Source.words().named(whole.at("source").maybe("name").map(Keyed::words)),
        text,
        Alignment.identity(text.length()),
        letterhead(whole.at("letterhead")),
        List.of(),
        sections(whole.at("sections"), text.length()),
        new Closing(List.of(), Optional.empty()),
        List.of());
  }

  private static Letterhead letterhead(Keyed head) {
    return Letterhead.builder()
        .kind(head.maybe("kind").map(kind -> kind.oneOf(DocumentKind.class)))
        .number(number(head))
        .issuer(issuer(head))
        .superior(head.maybe("superior").map(Keyed::words))
        .place(head.maybe("place").map(Keyed::words))
        .date(head.maybe("date").map(WrittenDirective::day))
        .title(head.maybe("title").map(Keyed::words))
        .addressees(head.at("addressees").items().stream().map(Keyed::words).toList())
        .marks(head.at("marks").items().stream().map(Keyed::words).toList())
        .build();
  }

  private static Optional<DocumentNumber> number(Keyed head) {
    Optional<String> number = head.maybe("number").map(Keyed::words);
    return head.maybe("symbol").map(symbol -> number(number, head.at("separator"), symbol));
  }

  private static DocumentNumber number(Optional<String> number, Keyed separator, Keyed symbol) {
    String words = symbol.words();
    symbol.require(!words.isBlank() && !words.contains(" "), "a symbol");
    separator.require(separator.words().matches("[-/]"), "- or /");
    return new DocumentNumber(number, separator.words().charAt(0), words);
  }

  private static Optional<Issuer> issuer(Keyed head) {
    Optional<Level> level = head.maybe("level").map(it -> it.oneOf(Level.class));
    return head.maybe("issuer").map(name -> issuer(name, level, head.at("issuerEvidence")));
  }

  private static Issuer issuer(Keyed name, Optional<Level> level, Keyed evidence) {
    name.require(!name.words().isBlank(), "a name");
    return new Issuer(name.words(), level, evidence.oneOf(Issuer.Evidence.class));
  }

  private static LocalDate day(Keyed date) {
    Optional<PartialDate> day = PartialDate.parse(date.words()).filter(it -> it.day().isPresent());
    return LocalDate.parse(date.parsed(day, "a day").toString());
  }

  private static List<Section> sections(Keyed sections, int length) {
    List<Section> read = sections.items().stream().map(it -> section(it, length)).toList();
    int from = 0;
    for (Section section : read) {
      sections.require(from <= section.span().start(), "in order");
      from = section.span().end();
    }
    return read;
  }

  private static Section section(Keyed section, int length) {
    Keyed evidence = section.at("evidence");
    return new Section(
        section.at("role").oneOf(SectionRole.class),
        section.maybe("aspect").map(aspect -> aspect.oneOf(Aspect.class)),
        Optional.empty(),
        section.at("span").span(length),
        new RoleEvidence(
            evidence.at("clue").oneOf(RoleEvidence.Clue.class), evidence.at("words").words()));
  }
}
