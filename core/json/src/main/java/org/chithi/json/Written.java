package org.chithi.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.chithi.text.Span;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How values are written: what is absent is {@code null}, a span is {@code [start, end)}. */
final class Written {

  private static final JsonMapper ONE_LINE = JsonMapper.builder().build();
  private static final ObjectWriter INDENTED =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writer();

  private Written() {}

  static String toLine(JsonNode node) {
    return ONE_LINE.writeValueAsString(node);
  }

  /** Writes indented lines; the writer stays open. */
  static void write(JsonNode node, Writer out) throws IOException {
    try {
      INDENTED.without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, node);
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
  }

  static ArrayNode span(Span span) {
    return JsonNodeFactory.instance.arrayNode().add(span.start()).add(span.end());
  }

  static void addAll(ArrayNode array, List<String> words) {
    words.forEach(array::add);
  }

  static void put(ObjectNode node, String name, Optional<String> words) {
    words.ifPresentOrElse(word -> node.put(name, word), () -> node.putNull(name));
  }
}
