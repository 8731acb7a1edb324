package org.chithi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chithi.text.Folding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a node of OpenSearch with the plugin of chithi takes: the definition of an index of
 * sections, the lines of a bulk request, and a query of words.
 *
 * @since 0.1.0
 */
public final class OpenSearchJson {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private OpenSearchJson() {}

  /** The settings and mappings for the body of {@code PUT /INDEX}. */
  public static String index() {
    return resource("opensearch-index.json").toPrettyString();
  }

  /**
   * Two lines of a bulk request for {@code POST /INDEX/_bulk}, each with its line break: a section
   * with this id is put in, or put in the place of the one that is there.
   *
   * @param fields texts, numbers and lists of them by the names of the mappings
   */
  public static String bulkLines(String id, Map<String, Object> fields) {
    return bulkLines(id, fields(fields));
  }

  /** The same for fields that are written as one line already. */
  public static String bulkLines(String id, String fields) {
    ObjectNode action = JsonNodeFactory.instance.objectNode();
    action.putObject("index").put("_id", id);
    return MAPPER.writeValueAsString(action) + "\n" + fields + "\n";
  }

  /** The fields of a section as one line of JSON. */
  public static String fields(Map<String, Object> fields) {
    return MAPPER.writeValueAsString(fields);
  }

  /**
   * What an index did not take.
   *
   * @param id the section
   * @param status the status of HTTP for it
   * @param reason why
   */
  public record Refusal(String id, int status, String reason) {}

  /**
   * The sections that the answer to a bulk request names as refused.
   *
   * @throws tools.jackson.core.JacksonException if the answer is no JSON
   */
  public static List<Refusal> refusals(String answer) {
    List<Refusal> refusals = new ArrayList<>();
    for (JsonNode item : MAPPER.readTree(answer).path("items")) {
      JsonNode done = item.path("index");
      if (done.has("error")) {
        refusals.add(
            new Refusal(
                done.path("_id").asString(""),
                done.path("status").asInt(0),
                done.path("error").path("reason").asString("")));
      }
    }
    return List.copyOf(refusals);
  }

  /**
   * The body of {@code GET /INDEX/_search} for words with or without marks, or the number of a
   * document: the best section of each document, marked passages, and counts to filter by. Up to
   * six words must all be found; {@link #someOf} asks for less.
   */
  public static String query(String words) {
    return query(words, "6<2 10<20%");
  }

  /** The same where two of the words, or a fifth of many, are enough. */
  public static String someOf(String words) {
    return query(words, "2<2 10<20%");
  }

  private static String query(String words, String least) {
    List<String> open =
        Stream.of(words.strip().split("\\s+"))
            .filter(word -> Folding.bare(word).equals(Folding.key(word)))
            .toList();
    boolean unmarked = open.size() == words.strip().split("\\s+").length;
    Map<String, String> values =
        Map.of(
            "{{words}}",
            words,
            "{{least}}",
            least,
            "{{unmarked}}",
            unmarked ? words : "",
            "{{open}}",
            unmarked ? "" : String.join(" ", open));
    return filled(resource("opensearch-query.json"), values).toPrettyString();
  }

  /** The template with the values in their places. */
  private static JsonNode filled(JsonNode template, Map<String, String> values) {
    if (template.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      template.properties().forEach(it -> object.set(it.getKey(), filled(it.getValue(), values)));
      return object;
    }
    if (template.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      template.forEach(it -> array.add(filled(it, values)));
      return array;
    }
    return template.isString()
        ? StringNode.valueOf(values.getOrDefault(template.stringValue(), template.stringValue()))
        : template;
  }

  private static JsonNode resource(String name) {
    try (InputStream in = OpenSearchJson.class.getResourceAsStream(name)) {
      return MAPPER.readTree(Objects.requireNonNull(in, name));
    } catch (IOException unreadableJar) {
      throw new UncheckedIOException(unreadableJar);
    }
  }
}
