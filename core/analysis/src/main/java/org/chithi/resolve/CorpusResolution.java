package org.chithi.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.resolve.ResolutionRounds.Message;
import org.chithi.resolve.ResolutionRounds.Outcome;
import org.chithi.resolve.ResolutionRounds.Round;

/** The rounds of {@link ResolutionRounds} in one process, and what is kept after them. */
final class CorpusResolution {

  private final ResolutionRounds rounds;
  private final Map<FactKey, Fact> kept = new LinkedHashMap<>();
  private List<Message> messages = new ArrayList<>();

  private CorpusResolution(ResolutionRounds rounds) {
    this.rounds = rounds;
  }

  static CorpusResolution of(KnownDocuments known, List<CitationSheet> sheets) {
    CorpusResolution resolution = new CorpusResolution(new ResolutionRounds(known));
    for (CitationSheet sheet : sheets) {
      resolution.take(new FactKey.Text(sheet.key()), resolution.rounds.start(sheet));
    }
    for (Round round : Round.values()) {
      if (round.compareTo(Round.JOINED) <= 0) {
        resolution.run(round);
      }
    }
    resolution.messages = List.of();
    return resolution;
  }

  private void take(FactKey key, Outcome outcome) {
    outcome.kept().ifPresent(fact -> kept.put(key, fact));
    messages.addAll(outcome.messages());
  }

  private void run(Round round) {
    if (round == Round.NUMBERS) {
      messages.addAll(rounds.needs());
    }
    for (int i = 0; i < round.most() && (i == 0 || !messages.isEmpty()); i++) {
      Map<FactKey, List<Fact>> received = new LinkedHashMap<>();
      kept.keySet().stream().filter(round::isTurnOf).forEach(key -> received.put(key, List.of()));
      for (Message message : messages) {
        List<Fact> facts = received.get(message.to());
        if (facts == null || facts.isEmpty()) {
          facts = new ArrayList<>(1);
          received.put(message.to(), facts);
        }
        facts.add(message.fact());
      }
      messages = new ArrayList<>();
      received.forEach(
          (key, facts) ->
              take(key, rounds.act(round, key, Optional.ofNullable(kept.get(key)), facts)));
    }
  }

  /** The documents that the corpus has or cites, each identity once: those without number first. */
  List<RegisteredDocument> documents() {
    return Stream.of(DocumentKey.Unknown.class, DocumentKey.Number.class, DocumentKey.Name.class)
        .flatMap(
            kind ->
                kept.entrySet().stream()
                    .filter(it -> it.getKey() instanceof SeriesKey)
                    .flatMap(it -> rounds.documents(it.getValue()).stream())
                    .filter(it -> kind.isInstance(it.id().key())))
        .toList();
  }

  private TextFact.State text(CitationSheet sheet) {
    Fact text = Objects.requireNonNull(kept.get(new FactKey.Text(sheet.key())), "a sheet of it");
    return (TextFact.State) text;
  }

  private SeriesFact.State series(SeriesKey key) {
    return (SeriesFact.State) Objects.requireNonNull(kept.get(key), "a series of it");
  }

  private TextFact.Identified identified(DocumentRef document) {
    return Series.identified(document, series(document.series()));
  }

  /** The document of a sheet. */
  RegisteredDocument document(CitationSheet sheet) {
    TextFact.Identified own = identified(TextResolution.own(text(sheet)));
    return DocumentEntity.registered(
        series(own.kept().series()).documents().get(own.kept().index()));
  }

  /** The decisions about the citations of a sheet, one each. */
  List<Resolution> resolutions(CitationSheet sheet) {
    return TextResolution.resolutions(text(sheet), this::identified);
  }
}
