package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chithi.eval.DocumentScore;
import org.chithi.eval.Evaluation;
import org.chithi.eval.Scores;
import org.chithi.json.DirectiveJson;
import org.chithi.json.GoldJson;
import org.chithi.model.Directive;
import org.chithi.read.SourceReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of {@link Scores} against those of the script {@code score.py} beside a corpus of
 * real documents, in the folder that {@code CHITHI_CORPUS} names or beside the project; skipped
 * where there is no such corpus or no {@code python3}.
 */
@Tag("slow")
class ScorePyTest {

  private static final Path CORPUS =
      Path.of(Optional.ofNullable(System.getenv("CHITHI_CORPUS")).orElse("../../../shared/corpus"));

  /** The script keeps the word for "and" between two bodies that it means to leave out. */
  private static final String LEADS = "assignment_leads";

  @TempDir private Path folder;

  @Test
  void bothGiveTheSameFigures() throws IOException, InterruptedException {
    assumeTrue(Files.isRegularFile(CORPUS.resolve("score.py")), "no score.py; set CHITHI_CORPUS");
    assumeTrue(hasPython(), "no python3");

    Map<String, Double> ours = figures();
    Map<String, Double> theirs = scriptFigures();

    assertThat(ours.keySet()).containsExactlyInAnyOrderElementsOf(theirs.keySet());
    assertThat(ours.get(LEADS)).isGreaterThanOrEqualTo(theirs.get(LEADS));
    ours.remove(LEADS);
    ours.forEach(
        (name, figure) -> assertThat(figure).as(name).isEqualTo(theirs.get(name), within(0.00005)));
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException none) {
      return false;
    }
  }

  /** Our figures; what the script reads is written on the way. */
  private Map<String, Double> figures() throws IOException {
    List<DocumentScore> scores = new ArrayList<>();
    try (Stream<Path> texts = Files.list(CORPUS.resolve("texts"))) {
      for (Path text : texts.filter(SourceReader::isReadable).sorted().toList()) {
        String file = text.getFileName().toString();
        String name = file.substring(0, file.lastIndexOf('.'));
        Path gold = CORPUS.resolve("gold").resolve(name + ".json");
        if (Files.exists(gold)) {
          Directive directive = Directives.read(text);
          try (Writer out = Files.newBufferedWriter(folder.resolve(name + ".json"))) {
            DirectiveJson.write(directive, Directives.citations(directive), out);
          }
          scores.add(Evaluation.score(name, GoldJson.read(Files.readString(gold)), directive));
        }
      }
    }
    return new TreeMap<>(new Scores(scores).figures());
  }

  private Map<String, Double> scriptFigures() throws IOException, InterruptedException {
    Path result = folder.resolve("figures");
    Process script =
        new ProcessBuilder(
                "python3",
                CORPUS.resolve("score.py").toString(),
                CORPUS.resolve("gold").toString(),
                folder.toString(),
                "--json",
                result.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(script.waitFor()).as(folder.resolve("log").toString()).isZero();
    Map<String, Double> figures = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry :
        JsonMapper.shared().readTree(Files.readString(result)).properties()) {
      if (entry.getValue().isDouble()) {
        figures.put(entry.getKey(), entry.getValue().asDouble());
      }
      for (Map.Entry<String, JsonNode> part : entry.getValue().properties()) {
        figures.put(entry.getKey() + "." + part.getKey(), part.getValue().asDouble());
      }
    }
    return figures;
  }
}
