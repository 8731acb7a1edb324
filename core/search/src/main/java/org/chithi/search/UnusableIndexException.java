package org.chithi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * An index that cannot be used as asked; {@link #reason} says why.
 *
 * @since 0.1.0
 */
public final class UnusableIndexException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why an index cannot be used. */
  public enum Reason {
    /** There is none. */
    ABSENT("there is no index here"),
    /** The folder holds something else. */
    FOREIGN("the folder holds other files and no index; name another folder"),
    /** It was made by another version of the library. */
    OTHER_SCHEMA("the index was made by another version of chithi; it must be made anew"),
    /** Its files are not as they were written. */
    DAMAGED("the index is damaged; it must be made anew"),
    /** What was derived from its documents is not as it was written. */
    DERIVED_DAMAGED("the decisions kept in the index are damaged; index again to renew them"),
    /** A folder, a pipe or a device stands in the place of one of its files. */
    NO_FILE("in the place of a file of the index is none; move away what is there"),
    /** Another process writes into it. */
    IN_USE("another process is writing into the index; wait until it is done"),
    /** The index may not be read. */
    UNREADABLE("the index may not be read here"),
    /** The disk is full. */
    FULL("the disk is full; what was committed before is safe"),
    /** The folder may not be written. */
    READ_ONLY("the index may not be written here"),
    /** Writing failed; what was committed before is safe. */
    WRITE_FAILED("writing into the index failed; what was committed before is safe");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  /** Why it cannot be used. */
  private final Reason reason;

  /** The name of what stands in the place of a file; empty for all other reasons. */
  private final String file;

  UnusableIndexException(Path folder, Reason reason) {
    super(folder + ": " + reason.sentence);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.file = "";
  }

  /** What stands in the place of a file is none. */
  UnusableIndexException(Path folder, Path other) {
    super(folder + ": " + Reason.NO_FILE.sentence + " (" + folder.relativize(other) + ")");
    this.reason = Reason.NO_FILE;
    this.file = folder.relativize(other).toString();
  }

  UnusableIndexException(Path folder, Reason reason, Throwable cause) {
    super(folder + ": " + reason.sentence + " (" + cause.getMessage() + ")", cause);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.file = "";
  }

  /** Why it cannot be used. */
  public Reason reason() {
    return reason;
  }

  /** The name in the index of what is no file but should be one; empty for all other reasons. */
  public String file() {
    return file;
  }
}
