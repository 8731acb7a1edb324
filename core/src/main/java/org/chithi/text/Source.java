package org.chithi.text;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a text was read from.
 *
 * @param name the file's own name without its folders; absent for a text given as words
 * @param mediaType the kind of file, {@code text/plain}
 * @param sha256 the fingerprint of the file's bytes in small hexadecimal digits; absent for words
 * @param encoding how the bytes stood for letters; absent for words
 * @param lost the number of places where the bytes stood for no letter
 * @param pages the number of pages, where the format knows pages
 * @param unreadPages the number of pages that are pictures without letters
 * @param footnotes the number of footnotes, which do not stand in the text
 */
public record Source(
    Optional<String> name,
    String mediaType,
    Optional<String> sha256,
    Optional<TextEncoding> encoding,
    int lost,
    OptionalInt pages,
    int unreadPages,
    int footnotes) {

  /** Checks that nothing is missing. */
  public Source {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(pages, "pages");
  }

  /** A text that came as words, not as a file. */
  public static Source words() {
    return new Source(
        Optional.empty(),
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        0,
        OptionalInt.empty(),
        0,
        0);
  }
}
