package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.resolve.IssuerCodes.Extent;

/**
 * What is known of a document as far as clusters of mentions are compared with it.
 *
 * @param id its identity as far as it is known
 * @param extent how far its code extends
 * @param codes the codes of its type as written
 * @param kinds its types, in their order
 * @param terms the terms it can be of
 * @param date its date as far as it is known
 * @param issuer the body
 * @param topic its title, or the subject under which it is cited
 * @param known whether a register has it
 * @param held whether its text is in the corpus
 */
record Description(
    DocumentId id,
    Extent extent,
    List<String> codes,
    List<DocumentKind> kinds,
    List<String> terms,
    Optional<PartialDate> date,
    Optional<Body> issuer,
    Topic topic,
    boolean known,
    boolean held) {

  /** Nothing but its name. */
  static Description of(DocumentId id) {
    return new Description(
        id,
        IssuerCodes.extent(id.scope()),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Topic.NONE,
        false,
        false);
  }

  /** Whether nothing but citations has it. */
  boolean isOnlyCited() {
    return !known && !held;
  }

  boolean isNumbered() {
    return id.key() instanceof DocumentKey.Number;
  }

  SubjectWords subject() {
    return topic.words();
  }

  Description withCode(String code) {
    List<String> more = with(codes, code);
    return more == codes ? this : with(more, kinds, issuer, topic);
  }

  Description withKinds(List<DocumentKind> some) {
    List<DocumentKind> more = kinds;
    for (DocumentKind kind : some) {
      more = with(more, kind);
    }
    return more == kinds ? this : with(codes, more, issuer, topic);
  }

  Description withIssuer(Optional<Body> body) {
    return body.equals(issuer) ? this : with(codes, kinds, body, topic);
  }

  Description withTopic(Topic other) {
    return other == topic ? this : with(codes, kinds, issuer, other);
  }

  private Description with(
      List<String> codes, List<DocumentKind> kinds, Optional<Body> issuer, Topic topic) {
    return new Description(id, extent, codes, kinds, terms, date, issuer, topic, known, held);
  }

  Description withTerm(String term) {
    List<String> more = with(terms, term);
    return more == terms ? this : at(date, more);
  }

  Description withDate(PartialDate day) {
    return at(Optional.of(day), terms);
  }

  private Description at(Optional<PartialDate> date, List<String> terms) {
    Optional<String> edition =
        date.map(PartialDate::toString)
            .or(() -> terms.stream().findFirst().filter(sole -> terms.size() == 1));
    return new Description(
        id.of(edition), extent, codes, kinds, terms, date, issuer, topic, known, held);
  }

  Description asKnown() {
    return new Description(id, extent, codes, kinds, terms, date, issuer, topic, true, held);
  }

  Description asHeld() {
    return new Description(id, extent, codes, kinds, terms, date, issuer, topic, known, true);
  }

  private static <T extends Comparable<T>> List<T> with(List<T> sorted, T more) {
    if (sorted.contains(more)) {
      return sorted;
    }
    List<T> all = new ArrayList<>(sorted);
    all.add(more);
    Collections.sort(all);
    return List.copyOf(all);
  }
}
