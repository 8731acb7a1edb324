package org.chithi.model;

import java.util.Objects;
import org.chithi.text.Span;

/**
 * Something in the text that was not understood, or understood only by mending it.
 *
 * @param code what it is, for programs
 * @param message a sentence for people
 * @param span where it stands in the text of the directive
 * @since 0.1.0
 */
public record Notice(Code code, String message, Span span) {

  /** Checks that there is something to say. */
  public Notice {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(span, "span");
    if (message.isBlank()) {
      throw new IllegalArgumentException("message: a notice says something");
    }
  }

  /** What notices are about. */
  public enum Code {
    /** The text holds no words. */
    TEXT_EMPTY,
    /** The text was written in an older Vietnamese encoding and is brought to Unicode. */
    ENCODING_CONVERTED,
    /** It looks like an older Vietnamese encoding; the letters are not those that were meant. */
    ENCODING_LEGACY,
    /** Some pages are pictures without letters. */
    PAGES_UNREAD,
    /** Some pages are pictures whose letters a program recognised. */
    PAGES_RECOGNISED,
    /** Footnotes were left out of the text. */
    FOOTNOTES_LEFT_OUT,
    /** Menus, forms and the like around the document of a page were left out of the text. */
    SURROUNDINGS_LEFT_OUT,
    /** Some bytes stand for no letter. */
    LETTERS_LOST,
    /** Neither a letterhead nor a body of a directive was found. */
    NOT_A_DIRECTIVE,
    /** The document's number is left blank. */
    NUMBER_BLANK,
    /** The line of the number was not understood. */
    NUMBER_UNREAD,
    /** Day, month or year is left blank, or the day does not exist. */
    DATE_BLANK,
    /** Numbers of a series are missing. */
    LABEL_GAP,
    /** A number of a series stands twice or out of order. */
    LABEL_REPEATED,
    /** A line starts like a numbered item but does not follow the items before it. */
    LABEL_UNREAD,
    /** Page numbers, stamps, banners and running heads were left out of the text. */
    FURNITURE_REMOVED,
    /** A brace ties a remark to recipients, but the text does not tell which. */
    BRACE_UNTIED,
    /** Words in the foot that are neither recipient nor signature. */
    CLOSING_UNREAD,
    /** Words that look like a citation and were not understood. */
    CITATION_UNREAD,
    /** A citation prints another day than the document has that it means. */
    DATE_DIFFERS,
    /** A task is given to a body that is left blank or not known as one. */
    BODY_UNREAD,
    /** A deadline whose day does not exist or is left blank: {@code trước ngày 31/6}. */
    DEADLINE_UNREAD,
    /** Behind the document another one follows in the same text. */
    DOCUMENT_FOLLOWS,
    /** Words that are no part of the document. */
    FOREIGN_TEXT
  }
}
