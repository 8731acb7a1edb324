package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chithi.model.PartialDate;
import org.chithi.resolve.ResolutionRounds.Message;
import org.chithi.resolve.ResolutionRounds.Outcome;
import org.chithi.resolve.ResolutionRounds.Round;
import org.chithi.resolve.TextFact.Decided;
import org.chithi.resolve.TextFact.Identified;
import org.chithi.resolve.TextFact.Owned;

/**
 * One citing text in one round: it asks the series of its mentions, and decides those beside others
 * of their number and those in lists by what it received.
 */
final class TextResolution {

  private final CitingText text;
  private final String sheet;
  private final List<Fact> received;
  private final PlaceInference places;
  private final List<Message> out = new ArrayList<>();

  private TextResolution(CitingText text, List<Fact> received) {
    this.text = text;
    this.sheet = text.own().sheet();
    this.received = received;
    this.places = PlaceInference.of(sheet, received);
  }

  /** What a text keeps at first, and what it says of local documents. */
  static Outcome start(CitingText text) {
    TextResolution start = new TextResolution(text, List.of());
    start.claim();
    return start.outcome();
  }

  /** What comes of a round. */
  static Outcome act(Round round, TextFact.State kept, List<Fact> received) {
    List<Fact> all =
        received.isEmpty()
            ? kept.received()
            : Stream.concat(kept.received().stream(), received.stream()).toList();
    TextResolution now = new TextResolution(kept.text(), all);
    switch (round) {
      case PLACES -> now.out.addAll(now.places.news(PlaceInference.of(now.sheet, kept.received())));
      case OWN -> now.giveOwn();
      case MENTIONS -> now.giveMentions();
      case QUESTIONS -> now.ask();
      case LISTS -> {
        return now.decideRest();
      }
      case REFERENCES -> now.askIdentities();
      default -> {}
    }
    return now.outcome();
  }

  private Outcome outcome() {
    return new Outcome(Optional.of(new TextFact.State(text, received)), out);
  }

  private <T> Stream<T> received(Class<T> kind) {
    return received.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** What it says of local documents of a day. */
  private void claim() {
    for (MentionCluster cluster : text.clusters()) {
      if (cluster.hasWholeDate() && cluster.where().among().isEmpty()) {
        Jurisdiction place = cluster.where().place();
        claim(
            cluster.index(),
            cluster.parts(),
            cluster.date().orElseThrow(),
            place,
            cluster.subject(),
            cluster.form());
      }
    }
    CorpusDocument own = text.own();
    OwnIdentity identity = own.identity();
    if (identity.parts().isPresent() && identity.day().isPresent() && own.title().isPresent()) {
      claim(
          text.clusters().size(),
          identity.parts().get(),
          identity.date().orElseThrow(),
          identity.jurisdiction(),
          SubjectWords.of(own.title().get()),
          own.number().map(Object::toString).orElse(""));
    }
  }

  private void claim(
      int index,
      SymbolParts parts,
      PartialDate day,
      Jurisdiction place,
      SubjectWords subject,
      String words) {
    if (PlaceInference.isClaim(IssuerCodes.extent(parts.scope()), subject)) {
      FactKey number = new FactKey.DatedNumber(SeriesKey.of(parts, Jurisdiction.COUNTRY), day);
      out.add(new Message(number, new NameFact.Claim(sheet, index, place, subject, words)));
    }
  }

  /** Its own document, and the places that it may mean by the name of one formed of several. */
  private void giveOwn() {
    CorpusDocument own = text.own();
    OwnIdentity identity = own.identity();
    IssuerCodes.Extent extent = IssuerCodes.extent(identity.scope());
    Jurisdiction place = places.of(extent, identity.jurisdiction());
    DocumentId id = own.id(place);
    out.add(
        new Message(
            SeriesKey.of(id),
            new SeriesFact.Own(
                own, id, places.reason(extent, identity.jurisdiction()).stream().toList())));
    for (MentionCluster cluster : text.clusters()) {
      if (cluster.standsAlone()) {
        for (String among : cluster.where().among()) {
          out.add(
              new Message(
                  SeriesKey.of(cluster.parts(), Jurisdiction.of(among)),
                  new SeriesFact.Question(sheet, cluster)));
        }
      }
    }
  }

  /** The clusters that are decided by themselves. */
  private void giveMentions() {
    Map<Integer, List<TextFact.Answered>> answers = answers();
    for (MentionCluster cluster : text.clusters()) {
      if (cluster.standsAlone()) {
        Jurisdiction place = place(cluster, answers.getOrDefault(cluster.index(), List.of()));
        out.add(
            new Message(
                SeriesKey.of(cluster.parts(), place), new SeriesFact.Mention(sheet, cluster)));
      }
    }
  }

  /** What it received of its clusters. */
  private Map<Integer, List<TextFact.Answered>> answers() {
    Map<Integer, List<TextFact.Answered>> answers = new HashMap<>();
    received(TextFact.Answered.class)
        .forEach(it -> answers.computeIfAbsent(it.cluster(), unused -> new ArrayList<>(1)).add(it));
    return answers;
  }

  /** The place of a cluster; of several the only one in which a document fits it, else open. */
  private Jurisdiction place(MentionCluster cluster, List<TextFact.Answered> received) {
    Set<String> among = cluster.where().among();
    List<Jurisdiction> fitting =
        received.stream()
            .filter(TextFact.Answered::fits)
            .map(TextFact.Answered::place)
            .filter(place -> place.name().filter(among::contains).isPresent())
            .toList();
    Jurisdiction place = cluster.where().place();
    return fitting.size() == 1
        ? fitting.get(0)
        : among.isEmpty() ? places.of(cluster.extent(), place) : place;
  }

  /** Asks what those beside others of their number mean by their subjects. */
  private void ask() {
    for (MentionCluster cluster : text.clusters()) {
      if (cluster.standsBeside()) {
        Stream.concat(
                cluster.where().among().stream().map(Jurisdiction::of),
                Stream.of(place(cluster, List.of())))
            .distinct()
            .forEach(
                place ->
                    out.add(
                        new Message(
                            SeriesKey.of(cluster.parts(), place),
                            new SeriesFact.Question(sheet, cluster))));
      }
    }
  }

  /** The mentions that need the decisions about others of the text. */
  private Outcome decideRest() {
    Decided[] decided = new Decided[text.clusters().size()];
    received(Decided.class).forEach(it -> decided[it.cluster()] = it);
    List<MentionCluster> taken = new ArrayList<>();
    decideBeside(decided, taken);
    Owned own = own();
    for (MentionCluster cluster : text.clusters()) {
      if (cluster.links().issued()) {
        decided[cluster.index()] =
            new Decided(
                cluster.index(),
                Decision.alone(own.document(), own.id(), List.of()),
                Optional.empty());
      }
    }
    decideNeighbours(decided, taken);
    for (MentionCluster cluster : taken) {
      decided[cluster.index()]
          .decision()
          .chosen()
          .ifPresent(
              document ->
                  out.add(
                      new Message(
                          document.series(),
                          new SeriesFact.Taken(document.index(), sheet, cluster))));
    }
    List<Fact> rest = new ArrayList<>(decided.length + 1);
    rest.add(own);
    for (Decided it : decided) {
      rest.add(new Decided(it.cluster(), it.decision(), Optional.empty()));
    }
    CitingText bare = new CitingText(text.own(), List.of(), text.byMention(), text.several());
    return new Outcome(Optional.of(new TextFact.State(bare, List.copyOf(rest))), out);
  }

  private Owned own() {
    return received(Owned.class).reduce((first, last) -> last).orElseThrow();
  }

  /**
   * Decides mentions without a day beside others of their number: by their own subject, else as
   * those others if they all mean one document; of several none is guessed.
   */
  private void decideBeside(Decided[] decided, List<MentionCluster> taken) {
    Map<Integer, List<TextFact.Answered>> answers = answers();
    for (MentionCluster cluster : text.clusters()) {
      if (cluster.standsBeside()) {
        List<TextFact.Answered> received = answers.getOrDefault(cluster.index(), List.of());
        decided[cluster.index()] =
            bySubject(cluster, received).orElseGet(() -> asOthers(cluster, decided));
        taken.add(cluster);
      }
    }
  }

  private Optional<Decided> bySubject(MentionCluster cluster, List<TextFact.Answered> received) {
    Jurisdiction place = place(cluster, received);
    return received.stream()
        .filter(it -> it.place().equals(place))
        .findFirst()
        .flatMap(TextFact.Answered::decided);
  }

  private static Decided asOthers(MentionCluster cluster, Decided[] decided) {
    Set<DocumentRef> seen = new HashSet<>();
    List<CandidateScore> others = new ArrayList<>();
    Map<DocumentRef, Description> descriptions = new LinkedHashMap<>();
    for (int alternative : cluster.links().alternatives()) {
      Decided other = decided[alternative];
      other
          .decision()
          .chosen()
          .filter(seen::add)
          .ifPresent(
              document -> {
                Description description = other.chosen().orElseThrow();
                others.add(CandidateScore.of(cluster, document, description));
                descriptions.put(document, description);
              });
    }
    if (others.isEmpty()) {
      Decided first = decided[cluster.links().alternatives().get(0)];
      return new Decided(cluster.index(), first.decision(), first.chosen());
    }
    others.sort(CandidateScore::bestFirst);
    Decision decision =
        others.size() == 1
            ? Decision.of(others.get(0), List.of())
            : Decision.open(others, List.of());
    return new Decided(cluster.index(), decision, decision.chosen().map(descriptions::get));
  }

  /** Of several that fit, the one of the day of a neighbour in the list. */
  private void decideNeighbours(Decided[] decided, List<MentionCluster> taken) {
    for (MentionCluster cluster : text.clusters()) {
      Decision open = decided[cluster.index()].decision();
      if (open.chosen().isEmpty() && cluster.links().neighbour().isPresent()) {
        int neighbour = text.byMention().get(cluster.links().neighbour().getAsInt());
        Optional.of(neighbour)
            .filter(it -> it >= 0)
            .flatMap(it -> decided[it].decision().id())
            .flatMap(it -> open.companionOf(it, cluster.isBareNumber()))
            .ifPresent(
                decision -> {
                  decided[cluster.index()] =
                      new Decided(cluster.index(), decision, Optional.empty());
                  taken.add(cluster);
                });
      }
    }
  }

  private void askIdentities() {
    Set<DocumentRef> asked = new LinkedHashSet<>();
    asked.add(own().document());
    received(Decided.class).forEach(it -> it.decision().documents().forEach(asked::add));
    asked.forEach(it -> out.add(new Message(it.series(), new SeriesFact.Asked(it.index(), sheet))));
  }

  /** Its own document, when all rounds are over. */
  static DocumentRef own(TextFact.State kept) {
    return new TextResolution(kept.text(), kept.received()).own().document();
  }

  /** What each document became, as far as a text received it. */
  static Function<DocumentRef, Identified> identities(TextFact.State kept) {
    Map<DocumentRef, Identified> identities = new LinkedHashMap<>();
    new TextResolution(kept.text(), kept.received())
        .received(Identified.class)
        .forEach(it -> identities.put(it.asked(), it));
    return document -> Objects.requireNonNull(identities.get(document), "asked before");
  }

  /** The decisions about the mentions of a text, one each, when all rounds are over. */
  static List<Resolution> resolutions(
      TextFact.State kept, Function<DocumentRef, Identified> documents) {
    return new TextResolution(kept.text(), kept.received()).resolutions(documents);
  }

  private List<Resolution> resolutions(Function<DocumentRef, Identified> documents) {
    Identified own = documents.apply(own().document());
    List<Decision> decisions = received(Decided.class).map(Decided::decision).toList();
    List<Resolution> resolutions = new ArrayList<>(text.byMention().size());
    for (int i = 0; i < text.byMention().size(); i++) {
      int cluster = text.byMention().get(i);
      resolutions.add(
          switch (cluster) {
            case CitingText.SELF -> new Resolution.Self(own.id());
            case CitingText.NONE, CitingText.UNNAMED, CitingText.EDITIONS ->
                oneOf(
                    cluster == CitingText.UNNAMED ? Reason.Kind.UNNAMED : Reason.Kind.NOBODY,
                    cluster == CitingText.EDITIONS ? Finding.SAME_NAME : Finding.SAME_NUMBER,
                    text.several().getOrDefault(i, List.of()).stream()
                        .map(it -> decisions.get(it).resolution(own.kept(), documents))
                        .toList());
            default -> decisions.get(cluster).resolution(own.kept(), documents);
          });
    }
    return resolutions;
  }

  /** One of several documents that share a number or name, each with all that it may be. */
  private static Resolution oneOf(Reason.Kind otherwise, Finding shared, List<Resolution> several) {
    List<Evidence> evidence = List.of(shared.evidence(1));
    Map<DocumentId, Candidate> candidates = new LinkedHashMap<>();
    for (Resolution resolution : several) {
      if (resolution instanceof Resolution.Ambiguous open) {
        open.candidates().forEach(it -> candidates.putIfAbsent(it.id(), it));
      }
      resolution
          .target()
          .ifPresent(id -> candidates.putIfAbsent(id, new Candidate(id, 0, evidence)));
    }
    return candidates.isEmpty()
        ? Resolution.Unknown.of(otherwise)
        : new Resolution.Ambiguous(List.copyOf(candidates.values()), List.of());
  }
}
