package org.chithi.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chithi.model.PartialDate;

/**
 * Recognises documents that print no number by the title under which others cite them with number
 * and day. A title counts if it names a numbered document and its years, or is long; one document
 * and one number must score each other alone.
 */
final class TitleMatcher {

  private static final double LEAST_LIKENESS = 0.8;
  private static final int LONG_TITLE = 7;
  private static final int MOST_OF_ONE_WORD = 64;

  private final Map<String, List<DocumentEntity>> byFeature = new HashMap<>();
  private final Map<DocumentEntity, LocalDate> latest = new IdentityHashMap<>();

  private TitleMatcher() {}

  /** The unnumbered documents and the cited ones they are, each fitting the other alone. */
  static Map<DocumentEntity, DocumentEntity> match(
      List<DocumentEntity> unnumbered, List<DocumentEntity> cited) {
    if (unnumbered.isEmpty()) {
      return Map.of();
    }
    TitleMatcher matcher = new TitleMatcher();
    unnumbered.forEach(matcher::add);
    return matcher.among(cited);
  }

  private void add(DocumentEntity unnumbered) {
    for (String feature : features(unnumbered.subject)) {
      byFeature.computeIfAbsent(feature, unused -> new ArrayList<>()).add(unnumbered);
    }
  }

  private static Set<String> features(SubjectWords subject) {
    Set<String> features = new LinkedHashSet<>(subject.figures());
    features.addAll(subject.pairs());
    return features;
  }

  private Map<DocumentEntity, DocumentEntity> among(List<DocumentEntity> cited) {
    Map<DocumentEntity, Set<DocumentEntity>> byDocument = new IdentityHashMap<>();
    Map<DocumentEntity, Set<DocumentEntity>> byCited = new IdentityHashMap<>();
    for (DocumentEntity entity : cited) {
      for (DocumentEntity document : candidates(entity)) {
        if (isSame(entity, document)) {
          byDocument.computeIfAbsent(document, unused -> new LinkedHashSet<>()).add(entity);
          byCited.computeIfAbsent(entity, unused -> new LinkedHashSet<>()).add(document);
        }
      }
    }
    Map<DocumentEntity, DocumentEntity> matches = new IdentityHashMap<>();
    byDocument.forEach(
        (document, fitting) -> {
          DocumentEntity only = fitting.iterator().next();
          if (fitting.size() == 1 && byCited.getOrDefault(only, Set.of()).size() == 1) {
            matches.put(document, only);
          }
        });
    return matches;
  }

  private Set<DocumentEntity> candidates(DocumentEntity cited) {
    Set<DocumentEntity> candidates = new LinkedHashSet<>();
    for (String feature : features(cited.subject)) {
      List<DocumentEntity> having = byFeature.getOrDefault(feature, List.of());
      if (having.size() <= MOST_OF_ONE_WORD) {
        candidates.addAll(having);
      }
    }
    return candidates;
  }

  private boolean isSame(DocumentEntity cited, DocumentEntity document) {
    boolean series =
        cited.type.equals(document.type)
            && cited.scope.equals(document.scope)
            && cited.place.equals(document.place);
    boolean days =
        cited.date.isPresent()
            && (document.date.isEmpty() || cited.date.get().agrees(document.date.get()))
            && !latest(document).isAfter(cited.date.get().last());
    return series && days && isTitle(cited.subject, document.subject);
  }

  private static boolean isTitle(SubjectWords cited, SubjectWords title) {
    boolean like = cited.likeness(title) >= LEAST_LIKENESS;
    boolean bySymbol =
        cited.sharesSymbol(title)
            && cited.sharesFigures(title)
            && (like || cited.figures().size() >= 2);
    return bySymbol || like && cited.sharedPairs(title) >= LONG_TITLE;
  }

  /** The latest day that a document cites for sure, read once. */
  private LocalDate latest(DocumentEntity document) {
    return latest.computeIfAbsent(
        document,
        unused ->
            document.sheets.stream()
                .flatMap(sheet -> sheet.items().stream())
                .flatMap(item -> item.citation().reference().date().stream())
                .map(PartialDate::first)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN));
  }
}
