package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.chithi.resolve.NameFact.Bearer;
import org.chithi.resolve.NameFact.Claim;
import org.chithi.resolve.NameFact.Named;

/**
 * The decisions which documents are cited, as rounds of facts: in each round every key that
 * received something, or whose turn it is, is given what it kept and what it received, and answers
 * with what it keeps and sends to others. An answer depends on nothing else, so that the keys of a
 * round can be taken in any order, by several threads or machines, and again after a failure.
 * {@link Registry} takes the rounds in one process:
 *
 * <pre>{@code
 * for (Round round : Round.values()) {      // Round.PLACES while there are messages, but not more
 *   // than Round.most() times; before Round.NUMBERS the messages of needs() are added
 *   for (FactKey key : keys) {              // those with messages, and those with round.isTurnOf(key)
 *     Outcome outcome = rounds.act(round, key, kept.get(key), received.get(key));
 *   }
 * }
 * }</pre>
 *
 * <p>Written by {@link FactBytes}, a mention is about 700 bytes in all messages of all rounds; 1.4
 * KB of a text with four mentions and 0.6 KB of each document of a series are kept between rounds.
 * A key is given all that it received in a round at once, so that the most cited document sets the
 * least memory of a machine: 0.3 KB for each text that cites it. Time grows with the number of
 * mentions.
 *
 * <p>Immutable; may be shared between threads.
 *
 * @since 0.1.0
 */
public final class ResolutionRounds {

  private final KnownDocuments known;
  private final boolean isBrief;

  ResolutionRounds(KnownDocuments known) {
    this(known, false);
  }

  private ResolutionRounds(KnownDocuments known, boolean isBrief) {
    this.known = known;
    this.isBrief = isBrief;
  }

  /** The rounds with the register of well-known documents. */
  public static ResolutionRounds standard() {
    return new ResolutionRounds(KnownDocuments.shipped());
  }

  /**
   * The same, where a decision says nothing of the documents that were looked at and not taken:
   * they are most of what a series sends to its texts where many documents share a number.
   */
  public ResolutionRounds withoutRejected() {
    return new ResolutionRounds(known, true);
  }

  /** Whose turn it is even if it received nothing. */
  private enum Turn {
    TEXTS,
    SERIES,
    NAMES,
    NOBODY
  }

  /** The rounds in their order. */
  public enum Round {
    /** Texts that cite one local document by number, day and subject are linked. */
    CLAIMS(Turn.NOBODY),
    /** Linked texts send each other their places, until nothing is new or 16 times. */
    PLACES(Turn.NOBODY),
    /** Each text gives its own document to the series of its number, its place now known. */
    OWN(Turn.TEXTS),
    /** Each series takes the documents of the corpus. */
    OPENED(Turn.NOBODY),
    /** Each text gives its clusters of mentions to their series. */
    MENTIONS(Turn.TEXTS),
    /** Each series decides the clusters with a number; those with a name are asked for. */
    NUMBERS(Turn.NOBODY),
    /** The names of laws and plenums are decided by the numbers that bear them. */
    BEARERS(Turn.NOBODY),
    /** Each series decides the clusters with a name that are left. */
    NAMES(Turn.NAMES),
    /** Each text asks for its mentions beside others of their number. */
    QUESTIONS(Turn.TEXTS),
    /** Each series answers what their subjects show. */
    ANSWERS(Turn.NOBODY),
    /** Each text decides those and the neighbours in its lists. */
    LISTS(Turn.TEXTS),
    /** Each series takes what was decided, and gives its titles. */
    TAKEN(Turn.SERIES),
    /** Documents that print no number are recognised by their titles. */
    TITLES(Turn.NOBODY),
    /** Each series takes the documents recognised, and joins those of one identity. */
    JOINED(Turn.SERIES),
    /** Each text asks what its references became. */
    REFERENCES(Turn.TEXTS),
    /** Each series answers. */
    IDENTITIES(Turn.NOBODY),
    /** Each text has what it needs to name its decisions. */
    DECIDED(Turn.NOBODY);

    private static final int MOST_HOPS = 16;

    private final Turn turn;

    Round(Turn turn) {
      this.turn = turn;
    }

    /** How often the round is taken at most, as long as there are messages. */
    public int most() {
      return this == PLACES ? MOST_HOPS : 1;
    }

    /** Whether a key that has kept something acts in this round even if it received nothing. */
    public boolean isTurnOf(FactKey key) {
      return switch (turn) {
        case TEXTS -> key instanceof FactKey.Text;
        case SERIES -> key instanceof SeriesKey;
        case NAMES -> key instanceof SeriesKey series && !series.isNumbered();
        case NOBODY -> false;
      };
    }
  }

  /**
   * A fact on its way.
   *
   * @param to who receives it
   * @param fact what
   */
  public record Message(FactKey to, Fact fact) {}

  /**
   * What comes of a key in a round.
   *
   * @param kept what it keeps for the rounds after; empty if nothing
   * @param messages what it sends to others, in the round after
   */
  public record Outcome(Optional<Fact> kept, List<Message> messages) {

    /** Copies the messages. */
    public Outcome {
      Objects.requireNonNull(kept, "kept");
      messages = List.copyOf(messages);
    }
  }

  /** What the text of a sheet keeps and sends before the first round. */
  public Outcome start(CitationSheet sheet) {
    return TextResolution.start(ClusterReader.read(sheet, known));
  }

  /** Messages that are added to those of {@link Round#MENTIONS}. */
  public List<Message> needs() {
    Set<SeriesKey> needed = new HashSet<>(PlenumResolutions.series());
    needed.addAll(known.laws());
    return needed.stream()
        .sorted(Comparator.comparing(SeriesKey::toString))
        .map(key -> new Message(key, new SeriesFact.Needed()))
        .toList();
  }

  /**
   * What comes of a key in a round.
   *
   * @param kept what it kept after the round before
   * @param received what it received since, in the order of {@link Fact#ORDER}, or in that in which
   *     texts are to count
   */
  public Outcome act(Round round, FactKey key, Optional<Fact> kept, List<Fact> received) {
    return switch (key) {
      case FactKey.Text text ->
          TextResolution.act(round, (TextFact.State) kept.orElseThrow(), received);
      case SeriesKey series ->
          brief(Series.act(round, series, kept.map(SeriesFact.State.class::cast), received, known));
      case FactKey.DatedNumber number ->
          sending(PlaceInference.links(number, some(received, Claim.class)));
      case FactKey.LawName law -> sending(named(received, LawNames::decide));
      case FactKey.Plenum plenum -> sending(named(received, PlenumResolutions::decide));
      case FactKey.TitleGroup titles -> sending(TitleMatcher.recognised(received));
    };
  }

  private Outcome brief(Outcome outcome) {
    return isBrief
        ? new Outcome(
            outcome.kept(),
            outcome.messages().stream()
                .map(
                    it ->
                        it.fact() instanceof TextFact.Decided decided
                            ? new Message(it.to(), decided.withoutRejected())
                            : it)
                .toList())
        : outcome;
  }

  private static Outcome sending(List<Message> messages) {
    return new Outcome(Optional.empty(), messages);
  }

  static <T> List<T> some(List<Fact> facts, Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Decides clusters by those who bear their name; others go back to their series. */
  private static List<Message> named(
      List<Fact> received, BiFunction<MentionCluster, List<Bearer>, Optional<Decision>> rule) {
    Set<DocumentRef> seen = new HashSet<>();
    List<Bearer> bearers =
        some(received, Bearer.class).stream()
            .sorted(
                Comparator.comparing(Bearer::row)
                    .thenComparing(it -> it.document().series().toString())
                    .thenComparing(it -> it.document().index()))
            .filter(it -> seen.add(it.document()))
            .toList();
    List<Message> out = new ArrayList<>();
    for (Named named : some(received, Named.class)) {
      rule.apply(named.cluster(), bearers)
          .ifPresentOrElse(
              decision -> out.addAll(decided(named, decision, bearers)),
              () ->
                  out.add(
                      new Message(
                          named.series(), new SeriesFact.Mention(named.sheet(), named.cluster()))));
    }
    return out;
  }

  private static List<Message> decided(Named named, Decision decision, List<Bearer> bearers) {
    MentionCluster cluster = named.cluster();
    Optional<Bearer> chosen =
        bearers.stream()
            .filter(it -> decision.chosen().filter(it.document()::equals).isPresent())
            .findFirst();
    List<Message> out = new ArrayList<>(2);
    out.add(
        new Message(
            new FactKey.Text(named.sheet()),
            new TextFact.Decided(
                cluster.index(),
                decision,
                chosen.map(Bearer::description).filter(it -> cluster.links().isAlternative()))));
    chosen.ifPresent(
        bearer ->
            out.add(
                new Message(
                    bearer.document().series(),
                    new SeriesFact.Taken(bearer.document().index(), named.sheet(), cluster))));
    return out;
  }

  /** The decisions about the mentions of a text after the last round, one each. */
  public List<Resolution> resolutions(Fact text) {
    TextFact.State kept = (TextFact.State) text;
    return TextResolution.resolutions(kept, TextResolution.identities(kept));
  }

  /** The identity of a text after the last round. */
  public DocumentId own(Fact text) {
    TextFact.State kept = (TextFact.State) text;
    return TextResolution.identities(kept).apply(TextResolution.own(kept)).id();
  }

  /** The documents of a series after the last round that are in the corpus or cited there. */
  public List<RegisteredDocument> documents(Fact series) {
    List<SeriesFact.Document> all = ((SeriesFact.State) series).documents();
    List<RegisteredDocument> documents = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      SeriesFact.Document document = all.get(i);
      boolean used = document.cited() || !document.texts().isEmpty();
      if (used && document.kept() == i) {
        documents.add(DocumentEntity.registered(document));
      }
    }
    return documents;
  }
}
