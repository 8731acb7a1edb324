package org.chithi.eval;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chithi.model.Directive;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Signature;

/**
 * A fact of the letterhead that is compared, and the signer.
 *
 * @since 0.1.0
 */
public enum LetterheadFact {
  /** The kind of document. */
  KIND(directive -> directive.letterhead().kind().map(Enum::name)),
  /** The number without the symbol. */
  NUMBER(directive -> directive.letterhead().number().flatMap(DocumentNumber::number)),
  /** The symbol. */
  SYMBOL(directive -> directive.letterhead().number().map(DocumentNumber::symbol)),
  /** The body that issued it. */
  ISSUER(directive -> directive.letterhead().issuer().map(Issuer::name)),
  /** The day. */
  DATE(directive -> directive.letterhead().date().map(Object::toString)),
  /** The title. */
  TITLE(directive -> directive.letterhead().title()),
  /** Who signed. */
  SIGNER(directive -> directive.closing().signature().flatMap(Signature::signer));

  private final Function<Directive, Optional<String>> of;

  LetterheadFact(Function<Directive, Optional<String>> of) {
    this.of = of;
  }

  /** The facts that an analysis found. */
  static Map<LetterheadFact, String> of(Directive directive) {
    Map<LetterheadFact, String> facts = new EnumMap<>(LetterheadFact.class);
    for (LetterheadFact fact : values()) {
      fact.of.apply(directive).ifPresent(words -> facts.put(fact, words));
    }
    return facts;
  }
}
