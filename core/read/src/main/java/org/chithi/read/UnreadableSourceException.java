package org.chithi.read;

import java.io.IOException;

/**
 * A file from which no text can be read. The message names the file, what is wrong with it and what
 * to do; it never holds a folder's name or words of the file.
 *
 * @since 0.1.0
 */
public final class UnreadableSourceException extends IOException {

  private static final long serialVersionUID = 1L;

  private static final String SAVE_AS_TEXT = "save it as UTF-8 text (.txt) or Markdown (.md)";

  /** What is wrong with a file. */
  public enum Reason {
    /** There is no file of this name. */
    ABSENT("no such file", "check the path"),
    /** It is a folder. */
    FOLDER("a folder, not a file", "name a file in it"),
    /** It is a pipe or a device, whose bytes may never come or never end. */
    SPECIAL("a pipe or a device, not a file", "name a file, or give it as standard input"),
    /** The user has no right to read it. */
    NOT_ALLOWED("not allowed to read it", "ask for the right to read the file"),
    /** It cannot be opened: a link that leads to itself, a disk that fails. */
    UNOPENED("cannot be opened", "check the path and the disk"),
    /** It has more than a gigabyte. */
    TOO_LARGE("larger than 1 GiB", "split it into documents"),
    /** It is a zip archive of no format that is read. */
    ARCHIVE("a zip archive, not a document", "read it as a corpus"),
    /** In an archive, it is packed by a method that is not read. */
    PACKED("packed in a way that is not read", "pack it anew as an ordinary zip"),
    /** It can be opened with a password only. */
    ENCRYPTED("protected by a password", "save it without one"),
    /** Its bytes are not what its format demands. */
    BROKEN("broken", "open it in the program that made it and save it again"),
    /** It holds more letters than a document has. */
    TOO_MUCH_TEXT("more than 100 million letters", "split it into documents"),
    /** It has more pages than a document has. */
    TOO_MANY_PAGES("more than 5,000 pages", "split it into documents"),
    /** It holds more paragraphs, cells in a row, letters on a page or steps of drawing than any. */
    TOO_MANY_PARTS(
        "far more paragraphs, cells or drawing than a document", "split it into documents"),
    /** Its parts stand in each other deeper than in any document. */
    TOO_DEEP("parts nested too deep for a document", "save it anew in a word processor"),
    /** Far more comes out of it than a document holds. */
    BOMB("a zip that unpacks to far too much", "do not open it, it may be a trap"),
    /** Reading it took too long. */
    TOO_SLOW("takes too long to read", "save it anew in a word processor"),
    /** The process that read it ended. */
    CRASHED("its reader broke down", "save it anew in a word processor"),
    /** It is a PDF whose pages are pictures. */
    SCAN("only pictures of pages, no letters", "let an OCR program read them"),
    /** It is a picture, perhaps a scan. */
    IMAGE("not a text but a picture", "let an OCR program read it"),
    /** The OCR program failed. */
    OCR_FAILED("the OCR program cannot read it", "look at the picture"),
    /** Its bytes are no text and no format that is told apart. */
    NOT_TEXT("not a text", SAVE_AS_TEXT);

    private final String wrong;
    private final String remedy;

    Reason(String wrong, String remedy) {
      this.wrong = wrong;
      this.remedy = remedy;
    }

    /** What is wrong and what to do, in one line. */
    public String words() {
      return wrong + "; " + remedy;
    }
  }

  private final Reason reason;

  UnreadableSourceException(String name, Reason reason) {
    super(name + ": " + reason.words());
    this.reason = reason;
  }

  /** What is wrong with the file. */
  public Reason reason() {
    return reason;
  }
}
