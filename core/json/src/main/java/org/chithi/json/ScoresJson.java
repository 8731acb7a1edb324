package org.chithi.json;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chithi.cite.Citation;
import org.chithi.eval.CitationFact;
import org.chithi.eval.DocumentScore;
import org.chithi.eval.EvaluationError;
import org.chithi.eval.Scores;
import org.chithi.eval.Tally;
import org.chithi.model.SectionRole;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes scores as one object in the form {@code chithi-eval/1}, and reads them back. A count is
 * {@code [right, found, meant]}; the figures are those of {@link Scores#figures()}.
 *
 * @since 0.1.0
 */
public final class ScoresJson {

  /** The name and version of the form. */
  public static final String FORMAT = "chithi-eval/1";

  private ScoresJson() {}

  /**
   * Writes scores over several indented lines; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  public static void write(Scores scores, Writer out) throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("format", FORMAT);
    ObjectNode figures = node.putObject("figures");
    scores.figures().forEach(figures::put);
    ArrayNode documents = node.putArray("documents");
    scores.documents().forEach(score -> documents.add(document(score)));
    Written.write(node, out);
  }

  private static ObjectNode document(DocumentScore score) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", score.name());
    node.set("letterhead", tally(score.letterhead()));
    node.set("sections", tallies(score.sections()));
    node.set("citations", tally(score.citations()));
    node.set("forms", tallies(score.forms()));
    node.set("attributes", tallies(score.facts()));
    node.set("recipients", tally(score.recipients()));
    node.set("assignments", tally(score.assignments()));
    node.set("leads", tally(score.leads()));
    ArrayNode errors = node.putArray("errors");
    for (EvaluationError error : score.errors()) {
      ObjectNode one = errors.addObject();
      one.put("kind", error.kind().name());
      Written.addAll(one.putArray("words"), error.words());
    }
    return node;
  }

  private static ArrayNode tally(Tally tally) {
    return JsonNodeFactory.instance
        .arrayNode()
        .add(tally.right())
        .add(tally.found())
        .add(tally.meant());
  }

  private static ObjectNode tallies(Map<? extends Enum<?>, Tally> tallies) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    tallies.forEach((key, it) -> node.set(key.name(), tally(it)));
    return node;
  }

  /**
   * Reads scores back.
   *
   * @throws IllegalArgumentException if they are none; the message names the place
   */
  public static Scores read(String json) {
    Keyed whole = Keyed.read(json);
    Keyed format = whole.at("format");
    format.require(format.words().equals(FORMAT), FORMAT);
    return new Scores(whole.at("documents").items().stream().map(ScoresJson::document).toList());
  }

  private static DocumentScore document(Keyed score) {
    return new DocumentScore(
        score.at("name").words(),
        tally(score.at("letterhead")),
        tallies(score.at("sections"), SectionRole.class),
        tally(score.at("citations")),
        tallies(score.at("forms"), Citation.Form.class),
        tallies(score.at("attributes"), CitationFact.class),
        tally(score.at("recipients")),
        tally(score.at("assignments")),
        tally(score.at("leads")),
        score.at("errors").items().stream().map(ScoresJson::error).toList());
  }

  private static EvaluationError error(Keyed error) {
    return new EvaluationError(
        error.at("kind").member(EvaluationError.Kind.class),
        error.at("words").items().stream().map(Keyed::words).toList());
  }

  private static Tally tally(Keyed tally) {
    List<Integer> counts = tally.items().stream().map(Keyed::number).toList();
    boolean isTally =
        counts.size() == 3
            && counts.get(0) >= 0
            && counts.get(0) <= Math.min(counts.get(1), counts.get(2));
    tally.require(isTally, "[right, found, meant]");
    return new Tally(counts.get(0), counts.get(1), counts.get(2));
  }

  private static <K extends Enum<K>> Map<K, Tally> tallies(Keyed tallies, Class<K> keys) {
    Map<K, Tally> read = new LinkedHashMap<>();
    for (K key : keys.getEnumConstants()) {
      tallies.optional(key.name()).ifPresent(it -> read.put(key, tally(it)));
    }
    return read;
  }
}
