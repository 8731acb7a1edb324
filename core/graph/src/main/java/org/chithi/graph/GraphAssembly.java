package org.chithi.graph;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.cite.Relation;
import org.chithi.graph.Withheld.Reason;
import org.chithi.model.PartialDate;
import org.chithi.model.SectionRole;
import org.chithi.resolve.Candidate;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Replacement;
import org.chithi.resolve.Resolution;

/** Makes the graph of what a register holds: each sheet and the decisions about its citations. */
final class GraphAssembly {

  private final Registry registry;
  private final CitationGraph.Builder builder = CitationGraph.builder();
  private final Map<DocumentId, RegisteredDocument> documents = new HashMap<>();
  private final Map<Key, Strand> strands = new LinkedHashMap<>();

  GraphAssembly(Registry registry) {
    this.registry = registry;
  }

  CitationGraph graph() {
    for (RegisteredDocument document : registry.documents()) {
      documents.put(document.id(), document);
      builder.add(document);
    }
    for (CitationSheet sheet : registry.sheets()) {
      addSheet(sheet);
    }
    strands.forEach((key, strand) -> builder.add(strand.edge(key)));
    addReplacements();
    return builder.build();
  }

  /** What the register knows and no text says. */
  private void addReplacements() {
    for (Replacement replacement : Replacement.shipped()) {
      DocumentId newer = replacement.newer().id();
      DocumentId older = replacement.older().id();
      boolean known = documents.containsKey(newer) && documents.containsKey(older);
      if (known && !strands.containsKey(new Key(newer, older, Relation.REPLACES))) {
        builder.add(CitationEdge.replaces(newer, older));
      }
    }
  }

  /** The mentions of one relation between two documents. */
  private record Key(DocumentId source, DocumentId target, Relation relation) {}

  /** An edge in the making. */
  private static final class Strand {
    private final Map<SectionRole, Integer> sections = new EnumMap<>(SectionRole.class);
    private Optional<DocumentId> reporter = Optional.empty();
    private String sentence = "";
    private int count;

    /** The first sentence stays, but the source's own goes before what others say of it. */
    void add(CitationSheet.Item item, Optional<DocumentId> teller) {
      if (count == 0 || reporter.isPresent() && teller.isEmpty()) {
        sentence = item.sentence();
        reporter = teller;
      }
      count++;
      item.citation().section().ifPresent(role -> sections.merge(role, 1, Integer::sum));
    }

    CitationEdge edge(Key key) {
      return new CitationEdge(
          key.source, key.target, key.relation, count, sections, sentence, reporter);
    }
  }

  private void addSheet(CitationSheet sheet) {
    DocumentId own = registry.document(sheet).id();
    List<Resolution> resolutions = registry.resolutions(sheet);
    for (int i = 0; i < resolutions.size(); i++) {
      CitationSheet.Item item = sheet.items().get(i);
      Optional<DocumentId> target = target(own, item, resolutions.get(i));
      Optional<DocumentId> source = source(own, item, resolutions);
      if (target.isPresent() && source.isPresent() && !target.equals(source)) {
        addMention(new Key(source.get(), target.get(), item.relation()), item, own);
      }
    }
  }

  private void addMention(Key key, CitationSheet.Item item, DocumentId own) {
    if (isForward(key)) {
      withhold(own, Reason.FORWARD, item, List.of(key.target()));
      return;
    }
    Optional<DocumentId> teller = key.source.equals(own) ? Optional.empty() : Optional.of(own);
    strands.computeIfAbsent(key, unused -> new Strand()).add(item, teller);
  }

  private boolean isForward(Key key) {
    Optional<PartialDate> citing = date(key.source());
    Optional<PartialDate> cited = date(key.target());
    return citing.isPresent()
        && cited.isPresent()
        && isWhole(citing.get())
        && isWhole(cited.get())
        && cited.get().toString().compareTo(citing.get().toString()) > 0;
  }

  private Optional<PartialDate> date(DocumentId id) {
    return Optional.ofNullable(documents.get(id)).flatMap(RegisteredDocument::date);
  }

  private static boolean isWhole(PartialDate date) {
    return date.day().isPresent();
  }

  /** The document meant; what has none is withheld with the reason. */
  private Optional<DocumentId> target(
      DocumentId own, CitationSheet.Item item, Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved it -> it.target();
      case Resolution.Known it -> it.target();
      case Resolution.Self it -> Optional.empty();
      case Resolution.Unknown it -> {
        if (it.id().isEmpty()) {
          withhold(own, Reason.NAMELESS, item, List.of());
        }
        yield it.id();
      }
      case Resolution.Ambiguous it -> {
        withhold(own, Reason.AMBIGUOUS, item, it.candidates().stream().map(Candidate::id).toList());
        yield Optional.empty();
      }
    };
  }

  private void withhold(
      DocumentId own, Reason reason, CitationSheet.Item item, List<DocumentId> candidates) {
    builder.add(new Withheld(own, reason, item.words(), item.sentence(), candidates));
  }

  /** The citing document, or the cited one in whose title a mention stands. */
  private static Optional<DocumentId> source(
      DocumentId own, CitationSheet.Item item, List<Resolution> resolutions) {
    return item.citation().withinTitleOf().isPresent()
        ? resolutions.get(item.citation().withinTitleOf().getAsInt()).target()
        : Optional.of(own);
  }
}
