package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chithi.model.PartialDate;
import org.chithi.resolve.ResolutionRounds.Message;
import org.chithi.resolve.ResolutionRounds.Outcome;
import org.chithi.resolve.ResolutionRounds.Round;
import org.chithi.resolve.SeriesFact.Own;

/**
 * The documents of one {@link SeriesKey}, those of a register, of the corpus, and those cited, for
 * one round: what was kept and received goes in, what is to be kept and sent comes out.
 */
final class Series {

  /** A number is given once a term: there are never as many of one. */
  private static final int MOST_COMPARED = 64;

  private final SeriesKey key;
  private final boolean known;
  private final List<DocumentEntity> documents = new ArrayList<>(2);
  private final Map<PartialDate, List<Integer>> byDay = new HashMap<>();
  private int indexed;
  private final List<SeriesFact.Mention> waiting = new ArrayList<>(0);
  private final List<Message> out = new ArrayList<>();

  private Series(SeriesKey key, Optional<SeriesFact.State> kept, KnownDocuments known) {
    this.key = key;
    this.known = !known.of(key).isEmpty();
    if (kept.isPresent()) {
      kept.get().documents().forEach(document -> keep(new DocumentEntity(document)));
      waiting.addAll(kept.get().waiting());
    } else {
      known.of(key).forEach(this::addKnown);
    }
  }

  /** What comes of a round. */
  static Outcome act(
      Round round,
      SeriesKey key,
      Optional<SeriesFact.State> kept,
      List<Fact> received,
      KnownDocuments known) {
    if (round == Round.IDENTITIES) {
      return new Outcome(
          kept.map(it -> it), kept.map(it -> identities(key, it, received)).orElse(List.of()));
    }
    Series series = new Series(key, kept, known);
    received.forEach(series::take);
    ResolutionRounds.some(received, SeriesFact.Question.class).forEach(series::answer);
    switch (round) {
      case NUMBERS -> series.decideNumbers(received);
      case NAMES -> series.decideNames(received);
      case TAKEN -> series.giveTitles();
      default -> {}
    }
    return new Outcome(Optional.of(series.state(round == Round.JOINED)), series.out);
  }

  private static List<Message> identities(
      SeriesKey key, SeriesFact.State kept, List<Fact> received) {
    List<Message> out = new ArrayList<>(received.size());
    for (Fact fact : received) {
      if (fact instanceof SeriesFact.Asked asked) {
        TextFact.Identified identified = identified(new DocumentRef(key, asked.document()), kept);
        out.add(new Message(new FactKey.Text(asked.sheet()), identified));
      }
    }
    return out;
  }

  /** Which document a reference became. */
  static TextFact.Identified identified(DocumentRef asked, SeriesFact.State kept) {
    int index = kept.documents().get(asked.index()).kept();
    SeriesFact.Document document = kept.documents().get(index);
    Description description = document.description();
    return new TextFact.Identified(
        asked,
        new DocumentRef(asked.series(), index),
        description.id(),
        description.held(),
        description.known(),
        document.inferred());
  }

  private SeriesFact.State state(boolean join) {
    int[] kept = join ? joined() : IntStream.range(0, documents.size()).toArray();
    List<SeriesFact.Document> all = new ArrayList<>(documents.size());
    for (int i = 0; i < kept.length; i++) {
      all.add(documents.get(i).kept(kept[i]));
    }
    return new SeriesFact.State(List.copyOf(all), List.copyOf(waiting));
  }

  /** One identity is one record: what two have gathered under it is joined. */
  private int[] joined() {
    Map<DocumentId, Integer> byId = new HashMap<>();
    int[] kept = new int[documents.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = i;
      DocumentEntity entity = documents.get(i);
      if (entity.isUsed()) {
        Integer first = byId.putIfAbsent(entity.description().id(), i);
        if (first != null) {
          documents.get(first).absorb(entity);
          kept[i] = first;
        }
      }
    }
    return kept;
  }

  private void addKnown(KnownDocuments.Row row) {
    KnownDocument known = row.document();
    SymbolParts parts = row.parts();
    DocumentEntity entity = new DocumentEntity(parts.id(Jurisdiction.of(known.place().orElse(""))));
    entity.takeKnown(known, parts);
    documents.stream()
        .filter(it -> it.description().id().equals(entity.description().id()))
        .findFirst()
        .ifPresentOrElse(same -> same.takeKnown(known, parts), () -> keep(entity));
  }

  private int keep(DocumentEntity entity) {
    documents.add(entity);
    return documents.size() - 1;
  }

  /** The documents of a day; those of a long series by an index, that time stays linear. */
  private List<Integer> of(PartialDate day) {
    if (documents.size() <= MOST_COMPARED) {
      return IntStream.range(0, documents.size())
          .filter(it -> description(it).date().filter(day::equals).isPresent())
          .boxed()
          .toList();
    }
    for (; indexed < documents.size(); indexed++) {
      int index = indexed;
      description(index)
          .date()
          .ifPresent(it -> byDay.computeIfAbsent(it, unused -> new ArrayList<>(1)).add(index));
    }
    return byDay.getOrDefault(day, List.of());
  }

  private void take(Fact fact) {
    switch (fact) {
      case Own own -> addOwn(own);
      case SeriesFact.Taken taken -> documents.get(taken.document()).take(taken.cluster());
      case SeriesFact.Recognised found -> documents.get(found.document()).recognise(found);
      case SeriesFact.Gone gone -> documents.clear();
      default -> {}
    }
  }

  /** A document of the corpus. */
  private void addOwn(Own own) {
    Optional<PartialDate> date = own.document().identity().date();
    boolean sole = date.isEmpty() && documents.size() == 1 && documents.get(0).description().held();
    List<Integer> fitting = date.map(this::of).orElseGet(() -> sole ? List.of(0) : List.of());
    int index =
        fitting.stream()
            .filter(it -> description(it).id().type().equals(own.id().type()))
            .findFirst()
            .orElse(documents.size());
    DocumentEntity entity =
        index < documents.size() ? documents.get(index) : new DocumentEntity(own.id());
    entity.takeOwn(own);
    if (index == documents.size()) {
      keep(entity);
    }
    send(own.sheet(), new TextFact.Owned(ref(index), entity.description().id()));
  }

  /** Whether a cluster fits, and the decision about it if it rests on its subject. */
  private void answer(SeriesFact.Question question) {
    MentionCluster cluster = question.cluster();
    boolean hasSubject = !cluster.subject().pairs().isEmpty();
    Optional<TextFact.Decided> decided =
        CandidateSelector.choose(cluster, scores(cluster))
            .filter(it -> hasSubject && it.isFounded())
            .map(it -> decided(cluster, it));
    send(
        question.sheet(),
        new TextFact.Answered(cluster.index(), key.jurisdiction(), fits(cluster), decided));
  }

  /** Whether a document of the day of a cluster shows that it is of this place. */
  private boolean fits(MentionCluster cluster) {
    for (int i = 0; i < documents.size(); i++) {
      if (cluster.isOfDayOf(description(i))) {
        CandidateScore score = score(cluster, i);
        if (score.isDecided() && score.score() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Clusters with a number are decided; for those with a name facts are asked for. */
  private void decideNumbers(List<Fact> received) {
    List<SeriesFact.Mention> mentions = ResolutionRounds.some(received, SeriesFact.Mention.class);
    if (key.isNumbered()) {
      decide(mentions);
      giveNames();
      return;
    }
    for (SeriesFact.Mention mention : mentions) {
      LawNames.key(mention.cluster())
          .or(() -> PlenumResolutions.key(mention.cluster()))
          .ifPresentOrElse(
              name ->
                  out.add(
                      new Message(
                          name, new NameFact.Named(mention.sheet(), mention.cluster(), key))),
              () -> waiting.add(mention));
    }
  }

  private void decideNames(List<Fact> received) {
    waiting.addAll(ResolutionRounds.some(received, SeriesFact.Mention.class));
    decide(List.copyOf(waiting));
    waiting.clear();
  }

  private void decide(List<SeriesFact.Mention> mentions) {
    if (mentions.isEmpty()) {
      return;
    }
    for (CandidateSelector.Choice choice : CandidateSelector.decide(this, mentions)) {
      MentionCluster cluster = choice.mention().cluster();
      send(choice.mention().sheet(), decided(cluster, choice.decision()));
      choice
          .decision()
          .chosen()
          .ifPresent(
              document ->
                  LawNames.keys(cluster).forEach(name -> giveName(name, 1, document.index())));
    }
  }

  private TextFact.Decided decided(MentionCluster cluster, Decision decision) {
    Optional<Description> chosen = decision.chosen().map(it -> description(it.index()));
    return new TextFact.Decided(
        cluster.index(),
        chosen.map(it -> decision.of(it.id())).orElse(decision),
        chosen.filter(it -> cluster.links().isAlternative()));
  }

  /** The names that its documents bear, for those who cite them so. */
  private void giveNames() {
    if (known && LawNames.isOf(key)) {
      for (int i = 0; i < documents.size(); i++) {
        int index = i;
        LawNames.key(description(i)).ifPresent(name -> giveName(name, 0, index));
      }
    }
    for (PlenumResolutions.Row row : PlenumResolutions.of(key)) {
      for (int i = 0; i < documents.size(); i++) {
        if (row.isOf(description(i))) {
          out.add(
              new Message(
                  row.plenum(),
                  new NameFact.Bearer(row.row(), row.usual(), ref(i), description(i))));
        }
      }
    }
  }

  private void giveName(FactKey name, int row, int index) {
    out.add(new Message(name, new NameFact.Bearer(row, false, ref(index), description(index))));
  }

  /** The titles of what is only cited with a number, or prints none. */
  private void giveTitles() {
    for (int i = 0; i < documents.size(); i++) {
      Description description = description(i);
      DocumentId id = description.id();
      FactKey group = new FactKey.TitleGroup(id.scope(), id.jurisdiction(), id.type());
      if (id.isNumberOpen()) {
        SeriesFact.Document document = documents.get(i).kept(i);
        out.add(
            new Message(
                group,
                new NameFact.Unnumbered(
                    ref(i), description, document.texts().get(0), document.inferred())));
      } else if (TitleMatcher.isTitled(description)) {
        out.add(new Message(group, new NameFact.Titled(ref(i), description)));
      }
    }
  }

  private void send(String sheet, Fact fact) {
    out.add(new Message(new FactKey.Text(sheet), fact));
  }

  private DocumentRef ref(int index) {
    return new DocumentRef(key, index);
  }

  private Description description(int index) {
    return documents.get(index).description();
  }

  Description description(DocumentRef document) {
    return description(document.index());
  }

  private CandidateScore score(MentionCluster cluster, int index) {
    return CandidateScore.of(cluster, ref(index), description(index));
  }

  /** A document that nothing but citations has. */
  DocumentRef addCited(MentionCluster cluster, DocumentKey name) {
    SymbolParts parts = cluster.parts();
    DocumentEntity entity =
        new DocumentEntity(
            DocumentId.readable(parts.scope(), key.jurisdiction(), parts.type(), name));
    entity.take(cluster);
    return ref(keep(entity));
  }

  /** Takes a cluster that means one of the documents. */
  void take(MentionCluster cluster, DocumentRef document) {
    documents.get(document.index()).take(cluster);
  }

  /**
   * The scores of its documents for a cluster: those of the same day and no more than so many
   * others, that many texts take no longer each.
   */
  List<CandidateScore> scores(MentionCluster cluster) {
    List<Integer> sameDay = cluster.hasWholeDate() ? of(cluster.date().orElseThrow()) : List.of();
    List<CandidateScore> scores = new ArrayList<>();
    sameDay.forEach(index -> scores.add(score(cluster, index)));
    for (int i = 0; i < Math.min(documents.size(), MOST_COMPARED); i++) {
      if (!sameDay.contains(i) && description(i).id().type().equals(cluster.parts().type())) {
        scores.add(score(cluster, i));
      }
    }
    return scores;
  }
}
