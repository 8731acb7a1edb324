package org.chithi.read;

import java.io.IOException;

/**
 * A file from which no text can be read. The message names the file, what is wrong with it and what
 * to do; it never holds a folder's name or words of the file.
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
    /** The user has no right to read it. */
    NOT_ALLOWED("not allowed to read it", "ask for the right to read the file"),
    /** It has more than a gigabyte. */
    TOO_LARGE("larger than 1 GiB", "split it into documents"),
    /** It is a PDF file. */
    PDF("not a text but a PDF file", SAVE_AS_TEXT),
    /** It is a zip archive, as Word and OpenDocument files are. */
    ARCHIVE("not a text but a zip archive, perhaps a Word or OpenDocument file", SAVE_AS_TEXT),
    /** It is an old Word file. */
    WORD("not a text but an old Word (.doc) file", SAVE_AS_TEXT),
    /** It is a Rich Text file. */
    RICH_TEXT("not a text but a Rich Text (.rtf) file", SAVE_AS_TEXT),
    /** It is a picture, perhaps a scan. */
    IMAGE("not a text but a picture", "read its letters with an OCR program first"),
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
