package org.chithi.eval;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chithi.cite.Citation;

/**
 * A fact of a matched citation that is compared.
 *
 * @since 0.1.0
 */
public enum CitationFact {
  /** The kind of document. */
  TYPE(citation -> citation.reference().kind().map(Enum::name)),
  /** The day, or the month or year. */
  DATE(citation -> citation.reference().date().map(Object::toString)),
  /** The body that issued it. */
  ISSUER(citation -> citation.reference().issuer()),
  /** What the citing document does with it. */
  RELATION(citation -> Optional.of(citation.relation().name()));

  private final Function<Citation, Optional<String>> of;

  CitationFact(Function<Citation, Optional<String>> of) {
    this.of = of;
  }

  /** The facts that an analysis found. */
  static Map<CitationFact, String> of(Citation citation) {
    Map<CitationFact, String> facts = new EnumMap<>(CitationFact.class);
    for (CitationFact fact : values()) {
      fact.of.apply(citation).ifPresent(words -> facts.put(fact, words));
    }
    return facts;
  }
}
