package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.model.PartialDate;

/** The documents of one {@link SeriesKey}: those of a register, of the corpus, and those cited. */
final class Series {

  /** A number is given once a term: there are never as many of one. */
  private static final int MOST_COMPARED = 64;

  private final Jurisdiction place;
  private final List<DocumentEntity> entities = new ArrayList<>(2);
  private final Map<PartialDate, List<DocumentEntity>> byDay = new HashMap<>(4);

  Series(Jurisdiction place) {
    this.place = place;
  }

  List<DocumentEntity> entities() {
    return entities;
  }

  void addKnown(KnownDocument row, SymbolParts parts) {
    DocumentEntity entity =
        new DocumentEntity(
            parts.scope(), Jurisdiction.of(row.place().orElse("")), parts.type(), parts.key());
    entity.takeKnown(row, parts);
    for (DocumentEntity same : entities) {
      if (same.id().equals(entity.id())) {
        same.takeKnown(row, parts);
        return;
      }
    }
    keep(entity);
  }

  /** A document of the corpus that prints its number. */
  DocumentEntity addSheet(CitationSheet sheet, SymbolParts parts) {
    Optional<PartialDate> date = sheet.identity().date();
    boolean sole = date.isEmpty() && entities.size() == 1 && !entities.get(0).sheets.isEmpty();
    List<DocumentEntity> fitting =
        date.map(day -> byDay.getOrDefault(day, List.of())).orElse(sole ? entities : List.of());
    for (DocumentEntity known : fitting) {
      if (known.type.equals(parts.type())) {
        known.takeSheet(sheet, Optional.of(parts));
        return known;
      }
    }
    DocumentEntity entity = new DocumentEntity(parts.scope(), place, parts.type(), parts.key());
    entity.takeSheet(sheet, Optional.of(parts));
    keep(entity);
    return entity;
  }

  /** A document that nothing but citations has. */
  DocumentEntity addCited(MentionCluster cluster, DocumentKey name) {
    SymbolParts parts = cluster.parts;
    DocumentEntity entity = new DocumentEntity(parts.scope(), place, parts.type(), name);
    entity.take(cluster);
    keep(entity);
    return entity;
  }

  private void keep(DocumentEntity entity) {
    entities.add(entity);
    entity.date.ifPresent(
        day -> byDay.computeIfAbsent(day, unused -> new ArrayList<>(1)).add(entity));
  }

  /**
   * The scores of its documents for a cluster: those of the same day and no more than so many
   * others, that many texts take no longer each.
   */
  List<CandidateScore> scores(MentionCluster cluster) {
    List<CandidateScore> scores = new ArrayList<>();
    boolean whole = cluster.hasWholeDate();
    if (whole) {
      byDay
          .getOrDefault(cluster.date.get(), List.of())
          .forEach(entity -> scores.add(CandidateScore.of(cluster, entity)));
    }
    for (DocumentEntity other : entities.subList(0, Math.min(entities.size(), MOST_COMPARED))) {
      boolean compared = whole && cluster.date.equals(other.date);
      if (!compared && other.type.equals(cluster.parts.type())) {
        scores.add(CandidateScore.of(cluster, other));
      }
    }
    return scores;
  }
}
