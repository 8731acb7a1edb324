package org.chithi.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.cite.Relation;
import org.chithi.graph.Withheld.Reason;
import org.chithi.model.PartialDate;
import org.chithi.resolve.Candidate;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Resolution;

/**
 * What the citations of one text add to a graph. Immutable.
 *
 * @param edges an edge for each relation of two documents, in the order of the text; {@link
 *     CitationEdge#and} joins those of several texts
 * @param withheld the citations that are no edges
 * @since 0.1.0
 */
public record TextEdges(List<CitationEdge> edges, List<Withheld> withheld) {

  /** Copies the lists. */
  public TextEdges {
    edges = List.copyOf(edges);
    withheld = List.copyOf(withheld);
  }

  /**
   * The edges of a sheet.
   *
   * @param own the identity of the citing document
   * @param resolutions the decisions about the citations of the sheet, one each
   */
  public static TextEdges of(DocumentId own, CitationSheet sheet, List<Resolution> resolutions) {
    Reader reader = new Reader(own, resolutions);
    for (int i = 0; i < resolutions.size(); i++) {
      reader.add(sheet.items().get(i), resolutions.get(i));
    }
    return new TextEdges(List.copyOf(reader.edges.values()), reader.withheld);
  }

  /** The mentions of one relation between two documents. */
  record Key(DocumentId source, DocumentId target, Relation relation) {
    static Key of(CitationEdge edge) {
      return new Key(edge.source(), edge.target(), edge.relation());
    }
  }

  /** Reads the mentions of one text. */
  private static final class Reader {
    private final DocumentId own;
    private final List<Resolution> resolutions;
    private final Map<Key, CitationEdge> edges = new LinkedHashMap<>();
    private final List<Withheld> withheld = new ArrayList<>();

    Reader(DocumentId own, List<Resolution> resolutions) {
      this.own = own;
      this.resolutions = resolutions;
    }

    void add(CitationSheet.Item item, Resolution resolution) {
      Optional<DocumentId> target = target(item, resolution);
      Optional<DocumentId> source = source(item);
      if (target.isEmpty() || source.isEmpty() || target.equals(source)) {
        return;
      }
      if (isForward(source.get(), target.get())) {
        withhold(Reason.FORWARD, item, List.of(target.get()));
        return;
      }
      CitationEdge edge =
          new CitationEdge(
              source.get(),
              target.get(),
              item.relation(),
              1,
              item.citation().section().map(role -> Map.of(role, 1)).orElse(Map.of()),
              item.sentence(),
              source.filter(it -> !it.equals(own)).map(it -> own));
      edges.merge(Key.of(edge), edge, CitationEdge::and);
    }

    private static boolean isForward(DocumentId citing, DocumentId cited) {
      Optional<PartialDate> before = citing.date().filter(PartialDate::isWhole);
      Optional<PartialDate> after = cited.date().filter(PartialDate::isWhole);
      return before.isPresent()
          && after.isPresent()
          && after.get().first().isAfter(before.get().first());
    }

    /** The document meant; what has none is withheld with the reason. */
    private Optional<DocumentId> target(CitationSheet.Item item, Resolution resolution) {
      return switch (resolution) {
        case Resolution.Resolved it -> it.target();
        case Resolution.Known it -> it.target();
        case Resolution.Self it -> Optional.empty();
        case Resolution.Unknown it -> {
          if (it.id().isEmpty()) {
            withhold(Reason.NAMELESS, item, List.of());
          }
          yield it.id();
        }
        case Resolution.Ambiguous it -> {
          withhold(Reason.AMBIGUOUS, item, it.candidates().stream().map(Candidate::id).toList());
          yield Optional.empty();
        }
      };
    }

    private void withhold(Reason reason, CitationSheet.Item item, List<DocumentId> candidates) {
      withheld.add(new Withheld(own, reason, item.words(), item.sentence(), candidates));
    }

    /** The citing document, or the cited one in whose title a mention stands. */
    private Optional<DocumentId> source(CitationSheet.Item item) {
      return item.citation().withinTitleOf().isPresent()
          ? resolutions.get(item.citation().withinTitleOf().getAsInt()).target()
          : Optional.of(own);
    }
  }
}
