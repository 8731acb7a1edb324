package org.chithi.resolve;

import java.util.Set;

/**
 * What the documents share that one number and place can mean, {@code 217-QĐ/TW}: one a term. A
 * cluster of mentions is compared with the documents of its key alone, and documents of one
 * identity have one key.
 *
 * @param scope the code of the issuer
 * @param jurisdiction the place of the code
 * @param family the type, or the name of those that are cited under each other's code
 * @param key the folded number or name; of a document that prints none its own
 * @since 0.1.0
 */
public record SeriesKey(String scope, Jurisdiction jurisdiction, String family, String key)
    implements FactKey {

  /** Kinds that are cited under each other's code: a notice of a conclusion. */
  private static final Set<String> MIXED = Set.of("TB", "KL");

  private static final String MIXED_FAMILY = "TB~KL";

  static SeriesKey of(SymbolParts parts, Jurisdiction place) {
    return of(parts.id(place));
  }

  /** The series of a document. */
  static SeriesKey of(DocumentId id) {
    return new SeriesKey(id.scope(), id.jurisdiction(), family(id.type()), id.key().folded());
  }

  /** Types that are mixed up share a family. */
  private static String family(String type) {
    return MIXED.contains(type) ? MIXED_FAMILY : type;
  }

  /** Whether its documents go by a number. */
  boolean isNumbered() {
    return Character.isDigit(key.charAt(0));
  }
}
