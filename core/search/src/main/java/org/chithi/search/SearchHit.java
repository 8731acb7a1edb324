package org.chithi.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * A section that was found. Every span is in UTF-16 units of the document's text.
 *
 * @param document the document
 * @param section which section of it, from 0
 * @param role what the section is for
 * @param span where the section stands
 * @param path the place in the outline of the words shown; absent outside of the outline
 * @param snippet the words shown
 * @param citations the documents cited in the words shown
 * @param score how well it fits; comparable within one search only
 * @param cursor what {@link SearchRequest#after} takes to continue after this one
 * @param others how many other sections of the document were found; 0 where each is a hit
 * @param same the ids of other documents with the same text
 * @param explanation how the score came about, where that was asked
 * @since 0.1.0
 */
public record SearchHit(
    DocumentSummary document,
    int section,
    SectionRole role,
    Span span,
    Optional<String> path,
    Snippet snippet,
    List<CitedHere> citations,
    float score,
    String cursor,
    int others,
    List<String> same,
    Optional<String> explanation) {

  /** Copies the lists and checks that nothing is missing. */
  public SearchHit {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(snippet, "snippet");
    Objects.requireNonNull(cursor, "cursor");
    Objects.requireNonNull(explanation, "explanation");
    citations = List.copyOf(citations);
    same = List.copyOf(same);
  }

  /**
   * A document cited in the words shown.
   *
   * @param span where
   * @param number its number, {@code 217-QĐ/TW}
   * @param relation the name of a {@link org.chithi.cite.Relation}
   */
  public record CitedHere(Span span, String number, String relation) {}

  /**
   * Some words of a section in the letters as written.
   *
   * @param text the words
   * @param span where they stand
   * @param highlights where the words that were looked for stand, in order, none in another
   */
  public record Snippet(String text, Span span, List<Span> highlights) {

    /** Copies the highlights and checks that they stand inside. */
    public Snippet {
      Objects.requireNonNull(text, "text");
      highlights = List.copyOf(highlights);
      for (Span highlight : highlights) {
        if (!highlight.isInside(span)) {
          throw new IllegalArgumentException("highlights: " + highlight + " outside " + span);
        }
      }
    }
  }
}
