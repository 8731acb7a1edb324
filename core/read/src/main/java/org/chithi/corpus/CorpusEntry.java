package org.chithi.corpus;

import java.util.Objects;
import java.util.Optional;
import org.chithi.model.Directive;

/**
 * What became of one file of a corpus.
 *
 * @since 0.1.0
 */
public sealed interface CorpusEntry {

  /** The file as its user named it, {@code van-ban/2016.zip/18-kl-tu.docx}. */
  String name();

  /**
   * A document that was read.
   *
   * @param name the file
   * @param directive what it holds
   * @param fingerprint what the file was like; absent for a stream
   * @param sameAs the first file of the corpus that holds the same words
   */
  record Document(
      String name, Directive directive, Optional<Fingerprint> fingerprint, Optional<String> sameAs)
      implements CorpusEntry {

    /** Checks that nothing is missing. */
    public Document {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(directive, "directive");
      Objects.requireNonNull(fingerprint, "fingerprint");
      Objects.requireNonNull(sameAs, "sameAs");
    }
  }

  /**
   * A file that is as it was in an earlier run, and was not read again.
   *
   * @param name the file
   * @param fingerprint what it is like
   */
  record Unchanged(String name, Fingerprint fingerprint) implements CorpusEntry {

    /** Checks that nothing is missing. */
    public Unchanged {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(fingerprint, "fingerprint");
    }
  }

  /**
   * A file or folder that could not be read.
   *
   * @param name the file or folder
   * @param cause why
   */
  record Failure(String name, Throwable cause) implements CorpusEntry {

    /** Checks that nothing is missing. */
    public Failure {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(cause, "cause");
    }
  }
}
