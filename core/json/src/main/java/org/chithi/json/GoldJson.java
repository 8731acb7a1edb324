package org.chithi.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.cite.Citation;
import org.chithi.cite.Relation;
import org.chithi.eval.CitationFact;
import org.chithi.eval.GoldAnswers;
import org.chithi.eval.GoldAnswers.Duty;
import org.chithi.eval.GoldAnswers.Mention;
import org.chithi.eval.GoldAnswers.Part;
import org.chithi.eval.LetterheadFact;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.model.SectionRole;

/**
 * Reads gold answers. Only {@code letterhead}, {@code sections} and {@code citations} must be
 * there, and of a citation its {@code quote} and {@code form}; what is {@code null} or absent is
 * not given by the document. Other keys are for people.
 *
 * @since 0.1.0
 */
public final class GoldJson {

  private GoldJson() {}

  /**
   * The gold answers of one document.
   *
   * @throws IllegalArgumentException if they are not; the message names the place, {@code
   *     citations[3].form: is not one of NUMBERED, NAMED, SHORT, SELF}
   */
  public static GoldAnswers read(String json) {
    Keyed whole = Keyed.read(json);
    return new GoldAnswers(
        letterhead(whole),
        items(whole, "sections").stream().map(GoldJson::part).toList(),
        items(whole, "citations").stream().map(GoldJson::mention).toList(),
        optionalItems(whole, "recipients").stream().map(Keyed::words).toList(),
        optionalItems(whole, "assignments").stream().map(GoldJson::duty).toList());
  }

  private static List<Keyed> items(Keyed whole, String name) {
    return whole.at(name).items();
  }

  private static List<Keyed> optionalItems(Keyed whole, String name) {
    return whole.optional(name).map(Keyed::items).orElse(List.of());
  }

  private static Map<LetterheadFact, String> letterhead(Keyed whole) {
    Keyed head = whole.at("letterhead");
    Map<LetterheadFact, String> facts = new EnumMap<>(LetterheadFact.class);
    head.optional("kind")
        .ifPresent(it -> facts.put(LetterheadFact.KIND, it.member(DocumentKind.class).name()));
    head.optional("date").ifPresent(it -> facts.put(LetterheadFact.DATE, date(it)));
    put(facts, LetterheadFact.NUMBER, head, "number");
    put(facts, LetterheadFact.SYMBOL, head, "symbol");
    put(facts, LetterheadFact.ISSUER, head, "issuer");
    put(facts, LetterheadFact.TITLE, head, "title");
    whole
        .optional("signature")
        .ifPresent(signature -> put(facts, LetterheadFact.SIGNER, signature, "signer"));
    return facts;
  }

  private static <K> void put(Map<K, String> facts, K fact, Keyed in, String name) {
    in.optional(name).ifPresent(value -> facts.put(fact, value.words()));
  }

  private static String date(Keyed date) {
    return date.parsed(PartialDate.parse(date.words()), "a date (2024-05-31, 2024-05 or 2024)")
        .toString();
  }

  private static Part part(Keyed section) {
    return new Part(section.at("role").member(SectionRole.class), quote(section.at("starts")));
  }

  /** Words of the text; no words would be found everywhere. */
  private static String quote(Keyed quote) {
    quote.require(!quote.words().isBlank(), "words of the text");
    return quote.words();
  }

  private static Mention mention(Keyed citation) {
    Map<CitationFact, String> facts = new EnumMap<>(CitationFact.class);
    citation
        .optional("type")
        .ifPresent(it -> facts.put(CitationFact.TYPE, it.member(DocumentKind.class).name()));
    citation.optional("date").ifPresent(it -> facts.put(CitationFact.DATE, date(it)));
    put(facts, CitationFact.ISSUER, citation, "issuer");
    citation
        .optional("relation")
        .ifPresent(it -> facts.put(CitationFact.RELATION, it.member(Relation.class).name()));
    return new Mention(
        quote(citation.at("quote")),
        citation.optional("occurrence").map(GoldJson::occurrence).orElse(1),
        citation.at("form").member(Citation.Form.class),
        words(citation.optional("number")),
        words(citation.optional("symbol")),
        facts);
  }

  private static int occurrence(Keyed number) {
    number.require(number.number() > 0, "a number from 1");
    return number.number();
  }

  private static String words(Optional<Keyed> value) {
    return value.map(Keyed::words).orElse("");
  }

  private static Duty duty(Keyed assignment) {
    return new Duty(
        quote(assignment.at("quote")),
        optionalItems(assignment, "lead").stream().map(Keyed::words).toList());
  }
}
