package org.chithi.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chithi.cite.Citations;
import org.chithi.model.Closing;
import org.chithi.model.Directive;
import org.chithi.model.Letterhead;
import org.chithi.model.RoleEvidence;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.task.TaskFinder;
import org.chithi.task.Tasks;
import org.chithi.text.Alignment;
import org.chithi.text.Source;
import org.chithi.text.Span;

/**
 * A document as it goes into the index.
 *
 * @param id what it is called in the index, {@code van-ban/18-kl-tu.docx}; a document with the same
 *     id is replaced
 * @param hash the fingerprint of what it was read from; equal for a file that has not changed
 * @param directive the document
 * @param citations what it cites
 * @param tasks who has to do what by when in its parts on tasks and on implementation
 * @param json its written form, which the index keeps and gives back; may be empty
 * @since 0.1.0
 */
public record IndexedDocument(
    String id, String hash, Directive directive, Citations citations, Tasks tasks, String json) {

  /** The longest name of a document. */
  private static final int LONGEST_ID = 4096;

  /** Checks that nothing is missing and that the id is one. */
  public IndexedDocument {
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(directive, "directive");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(tasks, "tasks");
    Objects.requireNonNull(json, "json");
    if (id.isBlank() || id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "id: a document has one of at most " + LONGEST_ID + " letters without control signs");
    }
  }

  /**
   * A document without a written form: it is found and shown like any other, but {@link
   * DirectiveIndex#document} gives no JSON back, from which a citation graph could be made.
   */
  public static IndexedDocument of(String id, Directive directive, Citations citations) {
    return of(id, directive, citations, "");
  }

  /** A document whose fingerprint is that of its words. */
  public static IndexedDocument of(
      String id, Directive directive, Citations citations, String json) {
    String hash = directive.source().sha256().orElseGet(() -> fingerprint(directive.text()));
    Tasks tasks = TaskFinder.ofTasksAndImplementation().find(directive);
    return new IndexedDocument(id, hash, directive, citations, tasks, json);
  }

  /** Words that are no directive: one section without a role. */
  public static IndexedDocument ofPassage(String id, String words) {
    RoleEvidence none = new RoleEvidence(RoleEvidence.Clue.PLACE, "");
    Section whole =
        new Section(
            SectionRole.OTHER, Optional.empty(), Optional.empty(), span(words.length()), none);
    Letterhead blank = Letterhead.builder().build();
    Directive passage =
        new Directive(
            Source.words(),
            words,
            Alignment.identity(words.length()),
            blank,
            List.of(),
            List.of(whole),
            new Closing(List.of(), Optional.empty()),
            List.of());
    return of(id, passage, new Citations(List.of(), List.of()), "");
  }

  private static Span span(int length) {
    return new Span(0, length);
  }

  private static String fingerprint(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
