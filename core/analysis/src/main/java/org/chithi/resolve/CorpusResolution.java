package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.cite.Citation.Form;
import org.chithi.model.Letterhead;
import org.chithi.model.PartialDate;

/**
 * The decisions about all citations of some sheets, made at once: places, then numbers with a day,
 * then vaguer ones, then documents without number by their titles, then neighbours in lists.
 */
final class CorpusResolution {

  private final KnownDocuments known;
  private final List<CitationSheet> sheets;
  private final Map<String, Integer> indices = new HashMap<>();
  private final List<ClusterReader> readers = new ArrayList<>();
  private final List<List<MentionCluster>> clusters = new ArrayList<>();
  private final PlaceInference places = new PlaceInference();
  private final Map<String, CandidateSelector> selectors = new LinkedHashMap<>();
  private final Map<MentionCluster, Decision> decisions = new IdentityHashMap<>();
  private final List<DocumentEntity> own = new ArrayList<>();
  private final List<DocumentEntity> unnumbered = new ArrayList<>();

  private CorpusResolution(KnownDocuments known, List<CitationSheet> sheets) {
    this.known = known;
    this.sheets = sheets;
  }

  static CorpusResolution of(KnownDocuments known, List<CitationSheet> sheets) {
    CorpusResolution settlement = new CorpusResolution(known, sheets);
    settlement.readSheets();
    settlement.findPlaces();
    settlement.fileOwn();
    settlement.decideSeries();
    settlement.decideLaws();
    settlement.decideBeside();
    settlement.decidePlenums();
    settlement.recogniseTitles();
    settlement.decideNeighbours();
    return settlement;
  }

  private void readSheets() {
    for (int i = 0; i < sheets.size(); i++) {
      indices.put(sheets.get(i).key(), i);
      ClusterReader reader = new ClusterReader(i, sheets.get(i));
      readers.add(reader);
      clusters.add(reader.read());
    }
  }

  private void findPlaces() {
    for (int i = 0; i < sheets.size(); i++) {
      for (MentionCluster cluster : clusters.get(i)) {
        if (cluster.hasWholeDate() && cluster.among.isEmpty()) {
          places.add(
              cluster.parts,
              cluster.date.get(),
              new PlaceInference.Claim(
                  cluster.place, cluster.reach, cluster.subject, cluster.forms.iterator().next()));
        }
      }
      claimOwn(sheets.get(i));
    }
    places.settle();
  }

  private void claimOwn(CitationSheet sheet) {
    Letterhead head = sheet.letterhead();
    Optional<SymbolParts> parts = OwnNumber.parts(head);
    if (parts.isPresent() && head.date().isPresent() && head.title().isPresent()) {
      Reach reach = Reach.of(parts.get().scope());
      places.add(
          parts.get(),
          PartialDate.of(head.date().get()),
          new PlaceInference.Claim(
              OwnNumber.place(sheet, parts.get().scope()),
              reach,
              SubjectWords.of(head.title().get()),
              head.number().orElseThrow().toString()));
    }
  }

  private void fileOwn() {
    for (CitationSheet sheet : sheets) {
      Optional<SymbolParts> parts = OwnNumber.parts(sheet.letterhead());
      String scope =
          parts.map(SymbolParts::scope).orElseGet(() -> OwnNumber.scope(sheet.letterhead()));
      Reach reach = Reach.of(scope);
      String open = OwnNumber.place(sheet, scope);
      String place = places.of(reach, open);
      DocumentEntity entity =
          parts.isPresent()
              ? selector(parts.get(), place).addSheet(sheet, parts.get(), place)
              : unnumbered(sheet, scope, place);
      places.reason(reach, open).ifPresent(entity.inferred::add);
      own.add(entity);
    }
  }

  private DocumentEntity unnumbered(CitationSheet sheet, String scope, String place) {
    String type = sheet.letterhead().kind().map(SymbolParts::codeOf).orElse("VB");
    DocumentEntity entity = new DocumentEntity(scope, place, type, "?" + sheet.key());
    entity.takeSheet(sheet, Optional.empty());
    unnumbered.add(entity);
    return entity;
  }

  private void decideSeries() {
    decideSeries(allClusters().filter(CorpusResolution::isInSeries));
  }

  private static boolean isInSeries(MentionCluster cluster) {
    return !PlenumResolutions.isPlenum(cluster)
        && !LawNames.isName(cluster)
        && cluster.beside.isEmpty();
  }

  private void decideSeries(Stream<MentionCluster> some) {
    Map<String, List<MentionCluster>> bySelector = new LinkedHashMap<>();
    Map<String, String> placeOf = new HashMap<>();
    some.forEach(
        cluster -> {
          String place = place(cluster);
          String key = KnownDocuments.key(cluster.parts, place);
          bySelector.computeIfAbsent(key, unused -> new ArrayList<>()).add(cluster);
          placeOf.put(key, place);
        });
    bySelector.forEach(
        (key, ofSelector) ->
            selector(ofSelector.get(0).parts, placeOf.get(key))
                .settle(ofSelector, placeOf.get(key), decisions));
  }

  /**
   * Names of laws by the numbers that stand beside them elsewhere, then those left by themselves.
   */
  private void decideLaws() {
    LawNames names = new LawNames();
    allClusters()
        .filter(decisions::containsKey)
        .forEach(it -> decisions.get(it).chosen().ifPresent(law -> names.add(it, law)));
    List<MentionCluster> left = new ArrayList<>();
    allClusters()
        .filter(LawNames::isName)
        .forEach(
            cluster ->
                names
                    .decide(cluster)
                    .ifPresentOrElse(
                        it -> decisions.put(cluster, CandidateSelector.take(cluster, it)),
                        () -> left.add(cluster)));
    decideSeries(left.stream());
  }

  private Stream<MentionCluster> allClusters() {
    return clusters.stream().flatMap(List::stream);
  }

  /** The place of a cluster; one of several former provinces if a document of that day shows it. */
  private String place(MentionCluster cluster) {
    if (cluster.among.isEmpty()) {
      return places.of(cluster.reach, cluster.place);
    }
    List<String> fitting =
        cluster.among.stream()
            .filter(
                name ->
                    selector(cluster.parts, name).entities().stream()
                        .filter(cluster::isOfDayOf)
                        .map(entity -> new CandidateScore(cluster, entity))
                        .anyMatch(score -> score.isDecided() && score.score() > 0))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : cluster.place;
  }

  /** All are decided before any is taken, so that none counts for another. */
  private void decideBeside() {
    List<MentionCluster> beside = allClusters().filter(it -> !it.beside.isEmpty()).toList();
    for (MentionCluster cluster : beside) {
      List<CandidateScore> scores = selector(cluster.parts, place(cluster)).scores(cluster);
      decisions.put(cluster, SameNumberFallback.decide(cluster, scores, decisions));
    }
    beside.forEach(cluster -> CandidateSelector.take(cluster, decisions.get(cluster)));
  }

  private void decidePlenums() {
    allClusters()
        .filter(PlenumResolutions::isPlenum)
        .forEach(
            cluster ->
                decisions.put(
                    cluster,
                    PlenumResolutions.decide(cluster, parts -> selector(parts, "").entities())
                        .map(it -> CandidateSelector.take(cluster, it))
                        .orElseGet(() -> alone(cluster))));
  }

  private Decision alone(MentionCluster cluster) {
    CandidateSelector selector = selector(cluster.parts, cluster.place);
    Map<MentionCluster, Decision> one = new IdentityHashMap<>();
    selector.settle(List.of(cluster), cluster.place, one);
    return one.get(cluster);
  }

  private void recogniseTitles() {
    TitleMatcher titles = new TitleMatcher();
    unnumbered.forEach(titles::add);
    List<DocumentEntity> cited =
        selectors.values().stream()
            .flatMap(selector -> selector.entities().stream())
            .filter(it -> it.isCited() && Character.isDigit(it.number.charAt(0)))
            .toList();
    Map<DocumentEntity, DocumentEntity> matches = titles.among(cited);
    for (int i = 0; i < own.size(); i++) {
      DocumentEntity found = matches.get(own.get(i));
      if (found != null) {
        found.recognise(own.get(i), sheets.get(i));
        unnumbered.remove(own.get(i));
        own.set(i, found);
      }
    }
  }

  /** Of several that score, the one of the day of a neighbour in the list. */
  private void decideNeighbours() {
    for (int i = 0; i < clusters.size(); i++) {
      for (MentionCluster cluster : clusters.get(i)) {
        Decision open = decisions.get(cluster);
        if (open.chosen().isEmpty() && cluster.neighbour.isPresent()) {
          readers
              .get(i)
              .clusterOf(cluster.neighbour.getAsInt())
              .flatMap(next -> decisions.get(next).chosen())
              .flatMap(open::companionOf)
              .ifPresent(
                  decision -> {
                    decision.chosen().orElseThrow().take(cluster);
                    decisions.put(cluster, decision);
                  });
        }
      }
    }
  }

  private CandidateSelector selector(SymbolParts parts, String place) {
    return selectors.computeIfAbsent(
        KnownDocuments.key(parts, place),
        key -> {
          CandidateSelector selector = new CandidateSelector();
          known.of(key).forEach(row -> selector.addKnown(row, known.parts(row)));
          return selector;
        });
  }

  /** The entities that a document of the corpus or a citation has touched. */
  List<DocumentEntity> entities() {
    List<DocumentEntity> all = new ArrayList<>(unnumbered);
    for (CandidateSelector selector : selectors.values()) {
      selector.entities().stream()
          .filter(it -> !it.clusters.isEmpty() || !it.sheets.isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  /** The entity of a document of the corpus. */
  DocumentEntity own(CitationSheet sheet) {
    return own.get(indices.get(sheet.key()));
  }

  /** The decisions about the citations of a sheet, one each. */
  List<Resolution> resolutions(CitationSheet sheet) {
    int index = indices.get(sheet.key());
    List<Resolution> resolutions = new ArrayList<>();
    for (int i = 0; i < sheet.items().size(); i++) {
      boolean self = sheet.items().get(i).citation().form() == Form.SELF;
      Optional<MentionCluster> cluster = readers.get(index).clusterOf(i);
      resolutions.add(
          self
              ? new Resolution.Self(own.get(index).id())
              : cluster
                  .map(it -> Verdict.of(decisions.get(it), own.get(index)))
                  .orElseGet(Verdict::nameless));
    }
    return resolutions;
  }
}
