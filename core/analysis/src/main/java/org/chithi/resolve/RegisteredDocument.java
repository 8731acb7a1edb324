package org.chithi.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;

/**
 * One document with all that is said of it, by its own text, by a register and by those who cite
 * it. What was inferred is kept apart from what was read.
 *
 * @param id its identity
 * @param standing whether its text, a row of a register or citations alone are known
 * @param kind its type
 * @param issuer the body
 * @param level the level of the body
 * @param date its date as far as it is known
 * @param title its title, or the subject under which it is cited
 * @param sources the names of its files in the corpus
 * @param forms how it is written, each form once, the most frequent first: {@code 217/QĐ-TW}
 * @param conflicts where those who write it disagree, a sentence each
 * @param inferred what was not read but concluded, with the reason: a number, a date, a place
 * @since 0.1.0
 */
public record RegisteredDocument(
    DocumentId id,
    Standing standing,
    Optional<DocumentKind> kind,
    Optional<String> issuer,
    Optional<Level> level,
    Optional<PartialDate> date,
    Optional<String> title,
    List<String> sources,
    List<String> forms,
    List<String> conflicts,
    List<Reason> inferred) {

  /** Copies the lists. */
  public RegisteredDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(title, "title");
    sources = List.copyOf(sources);
    forms = List.copyOf(forms);
    conflicts = List.copyOf(conflicts);
    inferred = List.copyOf(inferred);
  }

  /** How much of a document is known. */
  public enum Standing {
    /** Its text is in the corpus. */
    CORPUS,
    /** A register has it. */
    KNOWN,
    /** It is cited, seen nowhere. */
    CITED
  }
}
