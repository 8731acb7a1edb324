package org.chithi.resolve;

import java.util.Set;
import org.chithi.text.Folding;

/**
 * What the documents share that one number and place can mean, {@code 217-QĐ/TW}: one a term. A
 * cluster of mentions is compared with the documents of its key alone.
 *
 * @param scope the code of the issuer
 * @param jurisdiction the place of the code
 * @param family the type, or the name of those that are cited under each other's code
 * @param key the folded number or name
 */
record SeriesKey(String scope, Jurisdiction jurisdiction, String family, String key) {

  /** Kinds that are cited under each other's code: a notice of a conclusion. */
  private static final Set<String> MIXED = Set.of("TB", "KL");

  private static final String MIXED_FAMILY = "TB~KL";

  static SeriesKey of(SymbolParts parts, Jurisdiction place) {
    return new SeriesKey(
        parts.scope(), place, family(parts.type()), Folding.key(parts.key().toString()));
  }

  /** Types that are mixed up share a family. */
  private static String family(String type) {
    return MIXED.contains(type) ? MIXED_FAMILY : type;
  }

  /** The same number in another place. */
  SeriesKey in(Jurisdiction place) {
    return new SeriesKey(scope, place, family, key);
  }
}
