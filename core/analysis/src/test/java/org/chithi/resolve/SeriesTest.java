package org.chithi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.resolve.ResolutionRounds.Message;
import org.chithi.resolve.ResolutionRounds.Outcome;
import org.chithi.resolve.ResolutionRounds.Round;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;

/** Facts are exchanged in rounds, and each key is decided by itself. */
class SeriesTest {

  private static final long SEED = 59;
  private static final int LEAST_DOCUMENTS = 100;

  private static CitationSheet sheet(String text) {
    Directive directive = new DirectiveParser().parse(SourceText.of(text));
    return CitationSheet.of(directive, new CitationFinder().find(directive).all());
  }

  private static List<CitationSheet> sheets() {
    List<String> texts = new ArrayList<>(Cases.directives().values());
    Cases.all().forEach(row -> texts.add(row.input().replaceAll("[⟦⟧]", "")));
    return texts.stream().map(SeriesTest::sheet).toList();
  }

  /** What all keys keep after the last round, the facts of each round as bytes and in any order. */
  private static Map<FactKey, Fact> kept(List<CitationSheet> sheets, Random random) {
    ResolutionRounds rounds = ResolutionRounds.standard();
    Map<FactKey, Fact> kept = new HashMap<>();
    List<Message> messages = new ArrayList<>();
    for (CitationSheet sheet : sheets) {
      Outcome start = rounds.start(sheet);
      start.kept().ifPresent(it -> kept.put(new FactKey.Text(sheet.key()), it));
      messages.addAll(start.messages());
    }
    for (Round round : Round.values()) {
      messages.addAll(round == Round.NUMBERS ? rounds.needs() : List.of());
      for (int i = 0; i < round.most() && (i == 0 || !messages.isEmpty()); i++) {
        Map<FactKey, List<Fact>> received = new HashMap<>();
        kept.keySet().stream().filter(round::isTurnOf).forEach(key -> received.put(key, List.of()));
        for (Message message : messages) {
          FactKey to = FactBytes.readKey(FactBytes.write(message.to()));
          List<Fact> facts = new ArrayList<>(received.getOrDefault(to, List.of()));
          facts.add(FactBytes.readFact(FactBytes.write(message.fact())));
          received.put(to, facts);
        }
        messages.clear();
        List<FactKey> keys = new ArrayList<>(received.keySet());
        Collections.shuffle(keys, random);
        for (FactKey key : keys) {
          List<Fact> facts = new ArrayList<>(received.get(key));
          Collections.shuffle(facts, random);
          facts.sort(Fact.ORDER);
          Outcome outcome = rounds.act(round, key, Optional.ofNullable(kept.get(key)), facts);
          outcome.kept().ifPresent(it -> kept.put(key, FactBytes.readFact(FactBytes.write(it))));
          messages.addAll(outcome.messages());
        }
      }
    }
    return kept;
  }

  /** Keys are decided by themselves: their order, and whether facts travel, changes nothing. */
  @Test
  void factsCanBeExchangedInAnyOrderAndAsBytes() {
    List<CitationSheet> sheets = new ArrayList<>(sheets());
    sheets.sort(Comparator.comparing(CitationSheet::key));
    Registry registry = Registry.standard();
    sheets.forEach(registry::add);
    ResolutionRounds rounds = ResolutionRounds.standard();

    Map<FactKey, Fact> kept = kept(registry.sheets(), new Random(SEED));

    for (CitationSheet sheet : registry.sheets()) {
      Fact text = kept.get(new FactKey.Text(sheet.key()));
      assertThat(rounds.resolutions(text)).isEqualTo(registry.resolutions(sheet));
      assertThat(rounds.own(text)).isEqualTo(registry.document(sheet).id());
    }
    assertThat(
            kept.entrySet().stream()
                .filter(it -> it.getKey() instanceof SeriesKey)
                .flatMap(it -> rounds.documents(it.getValue()).stream()))
        .hasSizeGreaterThan(LEAST_DOCUMENTS)
        .containsExactlyInAnyOrderElementsOf(registry.documents());
  }

  @Test
  void oneIdentityIsOneRecord() {
    String head =
        "TỈNH ỦY SƠN LA\n*\nSố 33-NQ/TU\n\nNGHỊ QUYẾT\nvề %s\n-----\n\nTỉnh ủy yêu cầu %s.\n";
    Registry registry =
        Registry.standard()
            .add(sheet(head.formatted("phát triển cây ăn quả", "trồng nhãn")))
            .add(sheet("Thực hiện Nghị quyết số 33-NQ/TU của Tỉnh ủy Sơn La về chăn nuôi bò sữa."))
            .add(sheet(head.formatted("xây dựng hồ chứa nước", "đắp đập")));

    assertThat(registry.documents().stream().map(RegisteredDocument::id))
        .doesNotHaveDuplicates()
        .filteredOn(id -> id.number().equals("33"))
        .singleElement();
  }

  @Test
  void everyIdentityOfTheCasesIsOneRecord() {
    Registry registry = Registry.standard();
    sheets().forEach(registry::add);
    assertThat(registry.documents().stream().map(it -> it.id().toString())).doesNotHaveDuplicates();
  }
}
