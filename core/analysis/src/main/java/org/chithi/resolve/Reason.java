package org.chithi.resolve;

import java.util.List;
import java.util.Objects;

/**
 * Why something was concluded: a sentence of a few, and the words that fill its gaps, {@code
 * SAME_DATE [2013-12-12]}. It prints itself in English, "both of 2013-12-12"; a program that speaks
 * another language makes a sentence of its own of the parts.
 *
 * @param kind which sentence
 * @param parts what fills its gaps, in their order
 * @since 0.1.0
 */
public record Reason(Kind kind, List<String> parts) {

  /** What can be said; each {@code %s} is a gap. */
  public enum Kind {
    /** Scope, type and number are the same. */
    SAME_NUMBER("the same number of the same series"),
    /** It is cited by the same name. */
    SAME_NAME("it goes by this name"),
    /** The dates agree. */
    SAME_DATE("both of %s"),
    /** The date of the document, and that of the citation. */
    OTHER_DATE("of %s, not %s"),
    /** The date of the citation, and that of the document. */
    DATE_SLIP("of %s, not %s: one number is given once in a term"),
    /** The terms agree. */
    SAME_TERM("both of term %s"),
    /** The term of the document, and that of the citation. */
    OTHER_TERM("of term %s, not %s"),
    /** The citation speaks of a congress to come. */
    TERM_BEFORE("of term %s, before the congress of its subject"),
    /** The title of the document, which the citation gives or contradicts. */
    SUBJECT("about %s"),
    /** The title of the document, which the citation gives in part. */
    PERHAPS_SUBJECT("perhaps about %s"),
    /** The body of the document. */
    ISSUER("by %s"),
    /** The type of the document as printed. */
    TYPE("a %s"),
    /** The day of the citing text, before that of the document. */
    LATER("later than the citing text of %s"),
    /** A neighbour in the list, of the same day. */
    NEIGHBOUR("of the day of its neighbour %s"),
    /** The only one that fits, of another term than the citing text, or partly of its subject. */
    NUMBER_ALONE("only the number speaks for it, and a number is given again in each term"),
    /** No text and no register has the document. */
    ONLY_CITED("only citations mention it: no text and no register has it"),
    /** A mention without a body. */
    NOBODY("the words do not say whose document it is"),
    /** A mention with a body, but without a number or a name. */
    UNNAMED("the words name the body, but neither number nor name tells which document of it"),
    /** The citing document. */
    SELF("the words name the document itself"),
    /** The place, and the document that another text of that place cites too. */
    PLACE_BY_CITED("place %s: another document of it cites %s too"),
    /** A number and the title under which another text cites it. */
    NUMBER_BY_TITLE("number %s: cited so under the title %s"),
    /** A number, its date, and the title under which another text cites it. */
    NUMBER_AND_DATE_BY_TITLE("number %s and date %s: cited so under the title %s");

    private final String sentence;
    private final int gaps;

    Kind(String sentence) {
      this.sentence = sentence;
      this.gaps = sentence.split("%s", -1).length - 1;
    }
  }

  /** Copies the parts and checks that each gap has one. */
  public Reason {
    Objects.requireNonNull(kind, "kind");
    parts = List.copyOf(parts);
    if (kind.gaps != parts.size()) {
      throw new IllegalArgumentException("parts: " + parts + " for '" + kind.sentence + "'");
    }
  }

  static Reason of(Kind kind, Object... parts) {
    return new Reason(kind, List.of(parts).stream().map(Object::toString).toList());
  }

  /** The English sentence. */
  @Override
  public String toString() {
    return kind.sentence.formatted(parts.toArray());
  }
}
