package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chithi.cite.Citation.Form;
import org.chithi.model.Letterhead;

/**
 * The decisions about all citations of some sheets, in rounds. In each round a series, or a cluster
 * of mentions, is decided by itself from the facts of the rounds before it: the places of all
 * texts, then numbers, then names, then mentions beside others of their number, then documents
 * without number by their titles, then neighbours in lists, then records of one identity.
 */
final class CorpusResolution {

  private static final List<Evidence> SAME_NUMBER = List.of(Finding.SAME_NUMBER.evidence(1));

  private final KnownDocuments known;
  private final List<CitationSheet> sheets;
  private final List<ClusterReader.Clusters> clusters;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final PlaceInference places;
  private final Map<SeriesKey, Series> series = new LinkedHashMap<>();
  private final Map<MentionCluster, Decision> decisions = new IdentityHashMap<>();
  private final List<DocumentEntity> own = new ArrayList<>();
  private final List<DocumentEntity> unnumbered = new ArrayList<>();
  private final List<DocumentEntity> documents = new ArrayList<>();

  private CorpusResolution(KnownDocuments known, List<CitationSheet> sheets) {
    this.known = known;
    this.sheets = sheets;
    this.clusters = sheets.stream().map(ClusterReader::read).toList();
    this.places = PlaceInference.of(claims());
    for (int i = 0; i < sheets.size(); i++) {
      indexes.put(sheets.get(i).key(), i);
    }
  }

  static CorpusResolution of(KnownDocuments known, List<CitationSheet> sheets) {
    CorpusResolution resolution = new CorpusResolution(known, sheets);
    resolution.addOwn();
    resolution.decideNumbers();
    resolution.decideNames();
    resolution.decideBesideOthers();
    resolution.recogniseTitles();
    resolution.decideIssued();
    resolution.decideNeighbours();
    resolution.joinSameIdentity();
    return resolution;
  }

  /** What all texts say of local documents. */
  private List<PlaceInference.Claim> claims() {
    List<PlaceInference.Claim> claims = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      for (MentionCluster cluster : clusters.get(i).all()) {
        if (cluster.hasWholeDate() && cluster.where.among().isEmpty()) {
          claims.add(
              new PlaceInference.Claim(
                  cluster.parts,
                  cluster.date.get(),
                  cluster.where.place(),
                  cluster.subject,
                  cluster.form()));
        }
      }
      claimOfOwn(sheets.get(i)).ifPresent(claims::add);
    }
    return claims;
  }

  private static Optional<PlaceInference.Claim> claimOfOwn(CitationSheet sheet) {
    Letterhead head = sheet.letterhead();
    OwnIdentity identity = sheet.identity();
    boolean whole =
        identity.parts().isPresent() && identity.day().isPresent() && head.title().isPresent();
    return whole
        ? Optional.of(
            new PlaceInference.Claim(
                identity.parts().get(),
                identity.date().get(),
                identity.jurisdiction(),
                SubjectWords.of(head.title().get()),
                head.number().map(Object::toString).orElse("")))
        : Optional.empty();
  }

  private void addOwn() {
    for (CitationSheet sheet : sheets) {
      OwnIdentity identity = sheet.identity();
      IssuerCodes.Extent extent = IssuerCodes.extent(identity.scope());
      Jurisdiction place = places.of(extent, identity.jurisdiction());
      DocumentEntity entity =
          identity
              .parts()
              .map(parts -> series(SeriesKey.of(parts, place)).addSheet(sheet, parts))
              .orElseGet(() -> addUnnumbered(sheet, identity.scope(), place));
      places.reason(extent, identity.jurisdiction()).ifPresent(entity.inferred::add);
      own.add(entity);
    }
  }

  private DocumentEntity addUnnumbered(CitationSheet sheet, String scope, Jurisdiction place) {
    String type = sheet.letterhead().kind().map(SymbolCodes::codeOf).orElse(SymbolParts.PAPER);
    DocumentEntity entity =
        new DocumentEntity(scope, place, type, new DocumentKey.Unknown(sheet.key()));
    entity.takeSheet(sheet, Optional.empty());
    unnumbered.add(entity);
    return entity;
  }

  /** Clusters with a number, each series by itself. */
  private void decideNumbers() {
    decideSeries(it -> !it.isNamed(), it -> Optional.empty());
  }

  /**
   * Clusters with a name: laws by the numbers that stand beside their names elsewhere, plenums by
   * the resolutions they made, all others each series by itself.
   */
  private void decideNames() {
    LawNames laws = new LawNames();
    known.laws().forEach(key -> series(key).entities().forEach(laws::addKnown));
    each(cluster -> decided(cluster).ifPresent(law -> laws.add(cluster, law)));
    decideSeries(
        MentionCluster::isNamed,
        cluster ->
            cluster.parts.isLawName()
                ? laws.decide(cluster)
                : PlenumResolutions.decide(cluster, this::series));
  }

  /** What a text issues, {@code Ban hành Quy chế ...}, is the text. */
  private void decideIssued() {
    for (int i = 0; i < own.size(); i++) {
      for (MentionCluster cluster : clusters.get(i).all()) {
        if (cluster.issued) {
          decisions.put(cluster, Decision.alone(own.get(i), List.of()));
        }
      }
    }
  }

  private void decideSeries(
      Predicate<MentionCluster> chosen, Function<MentionCluster, Optional<Decision>> facts) {
    Map<SeriesKey, List<MentionCluster>> bySeries = new LinkedHashMap<>();
    each(
        cluster -> {
          if (chosen.test(cluster) && cluster.alternatives.isEmpty() && !cluster.issued) {
            bySeries.computeIfAbsent(key(cluster), unused -> new ArrayList<>(2)).add(cluster);
          }
        });
    bySeries.forEach(
        (key, some) -> decisions.putAll(CandidateSelector.decide(series(key), some, facts)));
  }

  /** All are decided before any is taken, so that none counts for another. */
  private void decideBesideOthers() {
    List<MentionCluster> beside = new ArrayList<>();
    each(
        cluster -> {
          if (!cluster.alternatives.isEmpty() && !cluster.issued) {
            beside.add(cluster);
          }
        });
    for (MentionCluster cluster : beside) {
      List<CandidateScore> scores = series(key(cluster)).scores(cluster);
      decisions.put(cluster, SameNumberFallback.decide(cluster, scores, decisions));
    }
    beside.forEach(cluster -> decided(cluster).ifPresent(entity -> entity.take(cluster)));
  }

  private void each(Consumer<MentionCluster> action) {
    clusters.forEach(sheet -> sheet.all().forEach(action));
  }

  private Optional<DocumentEntity> decided(MentionCluster cluster) {
    return Optional.ofNullable(decisions.get(cluster)).flatMap(Decision::chosen);
  }

  private SeriesKey key(MentionCluster cluster) {
    SeriesKey key = SeriesKey.of(cluster.parts, cluster.where.place());
    return key.in(place(cluster, key));
  }

  /** The place of a cluster; one of several former provinces if a document of that day shows it. */
  private Jurisdiction place(MentionCluster cluster, SeriesKey key) {
    if (cluster.where.among().isEmpty()) {
      return places.of(cluster.extent, cluster.where.place());
    }
    List<Jurisdiction> fitting =
        cluster.where.among().stream()
            .map(Jurisdiction::of)
            .filter(
                place ->
                    series(key.in(place)).entities().stream()
                        .filter(cluster::isOfDayOf)
                        .map(entity -> CandidateScore.of(cluster, entity))
                        .anyMatch(score -> score.isDecided() && score.score() > 0))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : cluster.where.place();
  }

  private void recogniseTitles() {
    List<DocumentEntity> cited =
        series.values().stream()
            .flatMap(it -> it.entities().stream())
            .filter(it -> it.isOnlyCited() && it.isNumbered())
            .toList();
    Map<DocumentEntity, DocumentEntity> matches = TitleMatcher.match(unnumbered, cited);
    for (int i = 0; i < own.size(); i++) {
      DocumentEntity found = matches.get(own.get(i));
      if (found != null) {
        found.recognise(own.get(i), sheets.get(i));
        own.set(i, found);
      }
    }
    unnumbered.removeIf(matches::containsKey);
  }

  /** Of several that fit, the one of the day of a neighbour in the list. */
  private void decideNeighbours() {
    for (ClusterReader.Clusters sheet : clusters) {
      for (MentionCluster cluster : sheet.all()) {
        Decision open = decision(cluster);
        if (open.chosen().isEmpty() && cluster.neighbour.isPresent()) {
          sheet
              .byItem()
              .get(cluster.neighbour.getAsInt())
              .flatMap(this::decided)
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

  /** One identity is one record: what two have gathered under it is joined. */
  private void joinSameIdentity() {
    Map<DocumentId, DocumentEntity> byId = new HashMap<>();
    Map<DocumentEntity, DocumentEntity> joined = new IdentityHashMap<>();
    List<DocumentEntity> all = new ArrayList<>(unnumbered);
    series.values().forEach(it -> all.addAll(it.entities()));
    for (DocumentEntity entity : all) {
      if (entity.isUsed()) {
        DocumentEntity first = byId.putIfAbsent(entity.id(), entity);
        if (first == null) {
          documents.add(entity);
        } else {
          first.absorb(entity);
          joined.put(entity, first);
        }
      }
    }
    if (!joined.isEmpty()) {
      own.replaceAll(entity -> joined.getOrDefault(entity, entity));
      decisions.replaceAll((cluster, decision) -> decision.joined(joined));
    }
  }

  private Series series(SeriesKey key) {
    return series.computeIfAbsent(
        key,
        absent -> {
          Series made = new Series(absent.jurisdiction());
          known.of(absent).forEach(row -> made.addKnown(row.document(), row.parts()));
          return made;
        });
  }

  /** The documents that the corpus has or cites, each identity once. */
  List<DocumentEntity> documents() {
    return documents;
  }

  /** The decision about a cluster; each has one once all rounds are over. */
  private Decision decision(MentionCluster cluster) {
    return Objects.requireNonNull(decisions.get(cluster), "decision");
  }

  private int index(CitationSheet sheet) {
    return Objects.requireNonNull(indexes.get(sheet.key()), "a sheet of this corpus");
  }

  /** The document of a sheet. */
  DocumentEntity own(CitationSheet sheet) {
    return own.get(index(sheet));
  }

  /** The decisions about the citations of a sheet, one each. */
  List<Resolution> resolutions(CitationSheet sheet) {
    int index = index(sheet);
    DocumentEntity citing = own.get(index);
    List<Resolution> resolutions = new ArrayList<>(sheet.items().size());
    ClusterReader.Clusters read = clusters.get(index);
    for (int i = 0; i < sheet.items().size(); i++) {
      List<MentionCluster> several = read.several().getOrDefault(i, List.of());
      boolean self = sheet.items().get(i).citation().form() == Form.SELF;
      resolutions.add(
          self
              ? new Resolution.Self(citing.id())
              : read.byItem()
                  .get(i)
                  .map(it -> decision(it).resolution(citing))
                  .orElseGet(() -> oneOf(several, citing)));
    }
    return resolutions;
  }

  /** One of several documents that share a number, each with all that it may be. */
  private Resolution oneOf(List<MentionCluster> several, DocumentEntity citing) {
    Map<DocumentId, Candidate> candidates = new LinkedHashMap<>();
    for (MentionCluster cluster : several) {
      Resolution resolution = decision(cluster).resolution(citing);
      if (resolution instanceof Resolution.Ambiguous open) {
        open.candidates().forEach(it -> candidates.putIfAbsent(it.id(), it));
      }
      resolution
          .target()
          .ifPresent(id -> candidates.putIfAbsent(id, new Candidate(id, 0, SAME_NUMBER)));
    }
    return candidates.isEmpty()
        ? Resolution.Unknown.ofNobody()
        : new Resolution.Ambiguous(List.copyOf(candidates.values()), List.of());
  }
}
