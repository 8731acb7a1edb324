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
 * @param pages the number of pages, where the format knows pages
 * @param losses what stands in the file and not in the text
 * @since 0.1.0
 */
public record Source(
    Optional<String> name,
    String mediaType,
    Optional<String> sha256,
    Optional<TextEncoding> encoding,
    OptionalInt pages,
    Losses losses) {

  /**
   * What stands in a file and not, or not for certain, in the text that was read out of it.
   *
   * @param letters the number of places where the bytes stand for no letter
   * @param pages the number of pages that are pictures without letters
   * @param footnotes the number of footnotes
   * @param surroundings the number of parts around the document of a page: menus, forms, footers
   * @param recognisedPages the number of pages whose letters a program recognised in a picture
   */
  public record Losses(
      int letters, int pages, int footnotes, int surroundings, int recognisedPages) {

    /** Nothing was lost. */
    public static final Losses NONE = new Losses(0, 0, 0, 0, 0);
  }

  /** Checks that nothing is missing. */
  public Source {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(pages, "pages");
    Objects.requireNonNull(losses, "losses");
  }

  /** A text that came as words, not as a file. */
  public static Source words() {
    return new Source(
        Optional.empty(),
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Losses.NONE);
  }

  /** The same source under another name. */
  public Source named(Optional<String> other) {
    return new Source(other, mediaType, sha256, encoding, pages, losses);
  }

  /** The same source, its letters written in an encoding that only the text itself told. */
  public Source in(TextEncoding told) {
    return new Source(name, mediaType, sha256, Optional.of(told), pages, losses);
  }
}
