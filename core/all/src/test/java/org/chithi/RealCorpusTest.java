package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.model.SectionRole;
import org.chithi.model.Signature;
import org.chithi.read.SourceReader;
import org.chithi.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real documents and what an archivist says of them, in the folder that {@code CHITHI_CORPUS} names
 * or beside the project; skipped where there is none. The rules were made with the first set; the
 * documents of the second, whose names begin with 2, came later, and their floors are what the
 * rules reach there: they rise and never fall.
 */
class RealCorpusTest {

  /**
   * A set of documents and its floors in percent.
   *
   * @param sections sections that start where the gold says
   * @param precision citations found that the gold has
   * @param recall citations of the gold that are found
   */
  enum DocumentSet {
    FIRST(97, 97, 97),
    SECOND(68, 74, 82);

    private final int sections;
    private final int precision;
    private final int recall;

    DocumentSet(int sections, int precision, int recall) {
      this.sections = sections;
      this.precision = precision;
      this.recall = recall;
    }

    private boolean holds(Path text) {
      return text.getFileName().toString().startsWith("2") == (this == SECOND);
    }
  }

  private static final Path CORPUS =
      Path.of(Optional.ofNullable(System.getenv("CHITHI_CORPUS")).orElse("../../../shared/corpus"));

  private static List<Path> texts(DocumentSet set) throws IOException {
    Path folder = CORPUS.resolve("texts");
    assumeTrue(Files.isDirectory(folder), "no corpus of real documents; set CHITHI_CORPUS");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(SourceReader::isReadable).filter(set::holds).sorted().toList();
    }
  }

  private static Optional<JsonNode> gold(Path text) throws IOException {
    String name = text.getFileName().toString();
    Path gold = CORPUS.resolve("gold/" + name.substring(0, name.lastIndexOf('.')) + ".json");
    return Files.exists(gold)
        ? Optional.of(JsonMapper.shared().readTree(Files.readString(gold)))
        : Optional.empty();
  }

  @ParameterizedTest
  @EnumSource
  void sectionsHaveTheRolesOfTheGold(DocumentSet set) throws IOException {
    int right = 0;
    int all = 0;
    for (Path text : texts(set)) {
      Optional<JsonNode> gold = gold(text);
      if (gold.isPresent()) {
        Directive directive = Directives.read(text);
        for (JsonNode section : gold.get().get("sections")) {
          all++;
          right += holds(directive, section) ? 1 : 0;
        }
      }
    }
    System.out.println(set + ": " + right + " of " + all + " sections start where the gold says");
    assertThat(right * 100)
        .as(right + " of " + all + " sections")
        .isGreaterThanOrEqualTo(all * set.sections);
  }

  @Test
  void signersAreRead() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path text : texts(DocumentSet.FIRST)) {
      Optional<JsonNode> gold = gold(text);
      if (gold.isPresent()) {
        String want = gold.get().path("signature").path("signer").asString("");
        Optional<Signature> signature = Directives.read(text).closing().signature();
        String got = signature.flatMap(Signature::signer).orElse("");
        if (!want.equals(got)) {
          wrong.add(text.getFileName() + ": " + got);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void citationsAreThoseOfTheGold(DocumentSet set) throws IOException {
    int hits = 0;
    int said = 0;
    int meant = 0;
    for (Path text : texts(set)) {
      Optional<JsonNode> gold = gold(text);
      if (gold.isPresent()) {
        Directive directive = Directives.read(text);
        List<String> open = new ArrayList<>();
        for (JsonNode citation : gold.get().get("citations")) {
          open.add(citation.get("form").asString() + squeezed(citation.get("quote").asString()));
        }
        meant += open.size();
        for (Citation citation : new CitationFinder().find(directive).all()) {
          said++;
          hits += open.remove(citation.form() + squeezed(directive.words(citation.span()))) ? 1 : 0;
        }
      }
    }
    System.out.println(
        set + ": " + hits + " citations right of " + said + " found and " + meant + " meant");
    assertThat(hits * 100)
        .as(hits + " of " + said + " said")
        .isGreaterThanOrEqualTo(said * set.precision);
    assertThat(hits * 100)
        .as(hits + " of " + meant + " meant")
        .isGreaterThanOrEqualTo(meant * set.recall);
  }

  private static boolean holds(Directive directive, JsonNode section) {
    SectionRole role = SectionRole.valueOf(section.get("role").asString());
    String starts = squeezed(section.get("starts").asString());
    return directive
        .sections(role)
        .anyMatch(found -> squeezed(directive.words(found.span())).startsWith(starts));
  }

  private static String squeezed(String words) {
    return Folding.key(words.replaceAll("[\\s*_#\\\\|]+", ""));
  }
}
