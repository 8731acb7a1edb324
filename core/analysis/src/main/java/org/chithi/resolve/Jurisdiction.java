package org.chithi.resolve;

import java.util.Objects;
import java.util.Optional;

/**
 * Where the code of an issuer belongs: {@code TW} to the whole country, {@code TU} to a province
 * that may be known, {@code Bắc Giang}, or open. Open places of two documents are never one.
 *
 * @since 0.1.0
 */
public sealed interface Jurisdiction {

  /** The whole country: the code alone names the body. */
  Jurisdiction COUNTRY = new Country();

  /** The form inside the brackets of an identity; empty for the whole country. */
  Optional<String> printed();

  /** The name of the place; empty where it is open, and for the whole country. */
  default Optional<String> name() {
    return this instanceof Place place ? Optional.of(place.words()) : Optional.empty();
  }

  /** Whether it is a place that nobody knows. */
  default boolean isOpen() {
    return this instanceof Open;
  }

  /** Reads the form inside the brackets of an identity: {@code Bắc Giang}, {@code ?1f0c}. */
  static Jurisdiction read(String printed) {
    return printed.startsWith(Open.MARK)
        ? new Open(printed.substring(Open.MARK.length()))
        : new Place(printed);
  }

  /** The place with a name; the whole country for an empty one. */
  static Jurisdiction of(String name) {
    return name.isEmpty() ? COUNTRY : read(name);
  }

  /** The whole country. */
  record Country() implements Jurisdiction {
    @Override
    public Optional<String> printed() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "";
    }
  }

  /**
   * A place by its name.
   *
   * @param words {@code Bắc Giang}; one below a province with it, {@code Châu Thành, Long An}
   */
  record Place(String words) implements Jurisdiction {

    /** Checks that there is a name. */
    public Place {
      if (words.isEmpty() || words.startsWith(Open.MARK)) {
        throw new IllegalArgumentException("place: '" + words + "' is no name");
      }
    }

    @Override
    public Optional<String> printed() {
      return Optional.of(words);
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * A place that nobody knows.
   *
   * @param document the key of the document whose place it is
   */
  record Open(String document) implements Jurisdiction {

    private static final String MARK = "?";

    /** Checks that a document is named. */
    public Open {
      Objects.requireNonNull(document, "document");
    }

    @Override
    public Optional<String> printed() {
      return Optional.of(MARK + document);
    }

    @Override
    public String toString() {
      return MARK + document;
    }
  }
}
