package org.chithi.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.chithi.cite.Relation;
import org.chithi.model.SectionRole;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Replacement;

/**
 * What one document has to do with another it cites; its mentions with one relation are one edge.
 *
 * @param source the citing document
 * @param target the cited document
 * @param relation what the source has to do with the target
 * @param count how many mentions, or rows of a register, say so
 * @param sections in which sections they stand, and how many in each
 * @param sentence the sentence of the first of them
 * @param reporter the document in whose text they stand, where it is not the source: the source is
 *     cited there with a title that names the target
 * @param origin who says so
 * @since 0.1.0
 */
public record CitationEdge(
    DocumentId source,
    DocumentId target,
    Relation relation,
    int count,
    Map<SectionRole, Integer> sections,
    String sentence,
    Optional<DocumentId> reporter,
    Origin origin) {

  /** Who says what two documents have to do with each other. */
  public enum Origin {
    /** A text of the corpus. */
    TEXT,
    /** The register that is shipped with the library. */
    REGISTER
  }

  /** Copies the sections and checks that no document cites itself. */
  public CitationEdge {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(reporter, "reporter");
    Objects.requireNonNull(origin, "origin");
    sections = Collections.unmodifiableMap(new TreeMap<>(sections));
    if (source.equals(target)) {
      throw new IllegalArgumentException("target: " + target + " cites itself");
    }
    if (count < 1) {
      throw new IllegalArgumentException("count: " + count + " mentions make no edge");
    }
  }

  /**
   * The mentions of this edge and of another between the same documents, which follow it: the first
   * sentence stays, but the source's own goes before what others say of it.
   */
  public CitationEdge and(CitationEdge more) {
    Map<SectionRole, Integer> all = new TreeMap<>(sections);
    more.sections.forEach((role, mentions) -> all.merge(role, mentions, Integer::sum));
    CitationEdge first = reporter.isPresent() && more.reporter.isEmpty() ? more : this;
    return new CitationEdge(
        source, target, relation, count + more.count, all, first.sentence, first.reporter, origin);
  }

  /** An edge of mentions in texts. */
  public CitationEdge(
      DocumentId source,
      DocumentId target,
      Relation relation,
      int count,
      Map<SectionRole, Integer> sections,
      String sentence,
      Optional<DocumentId> reporter) {
    this(source, target, relation, count, sections, sentence, reporter, Origin.TEXT);
  }

  /**
   * What the shipped register says of two documents: which one replaced which. A graph has those of
   * its documents, unless a text says the same.
   */
  public static List<CitationEdge> ofRegister() {
    return Replacement.shipped().stream()
        .map(it -> replaces(it.newer().id(), it.older().id()))
        .toList();
  }

  private static CitationEdge replaces(DocumentId newer, DocumentId older) {
    return new CitationEdge(
        newer, older, Relation.REPLACES, 1, Map.of(), "", Optional.empty(), Origin.REGISTER);
  }

  /** Whether a text of the corpus says so. */
  public boolean isOfText() {
    return origin == Origin.TEXT;
  }
}
