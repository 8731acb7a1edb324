package org.chithi.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.chithi.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value that is read back, with the keys that lead to it: {@code letterhead.date}. What is {@code
 * null} is absent; a key that is not there, or has something else, is reported by its name.
 *
 * @param key the keys from the outermost, {@code citations[3].span}; empty for the whole
 * @param node the value
 */
record Keyed(String key, JsonNode node) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .build();

  /** The value of a whole text. */
  static Keyed read(String json) {
    try {
      return new Keyed("", MAPPER.readTree(json));
    } catch (JacksonException noJson) {
      throw new IllegalArgumentException("json: " + noJson.getOriginalMessage(), noJson);
    }
  }

  /** The value at a key, which must be there; it may be {@code null}. */
  Keyed at(String name) {
    String whole = key.isEmpty() ? name : key + "." + name;
    JsonNode value = node.get(name);
    if (value == null) {
      throw new IllegalArgumentException(whole + ": is missing");
    }
    return new Keyed(whole, value);
  }

  /** The value at a key, absent for {@code null}. */
  Optional<Keyed> maybe(String name) {
    return Optional.of(at(name)).filter(value -> !value.node.isNull());
  }

  /** The items of a list. */
  List<Keyed> items() {
    require(node.isArray(), "a list");
    List<Keyed> items = new ArrayList<>();
    for (JsonNode item : node) {
      items.add(new Keyed(key + "[" + items.size() + "]", item));
    }
    return items;
  }

  String words() {
    require(node.isString(), "words");
    return node.stringValue();
  }

  int number() {
    require(node.isInt(), "a whole number");
    return node.intValue();
  }

  BigDecimal decimal() {
    require(node.isNumber(), "a number");
    return node.decimalValue();
  }

  /** A stretch of a text of some length. */
  Span span(int length) {
    List<Integer> ends =
        node.isArray()
            ? StreamSupport.stream(node.spliterator(), false)
                .filter(JsonNode::isInt)
                .map(JsonNode::intValue)
                .toList()
            : List.of();
    boolean inside =
        ends.size() == 2 && ends.get(0) >= 0 && ends.get(0) <= ends.get(1) && ends.get(1) <= length;
    require(inside, "a span of the text");
    return new Span(ends.get(0), ends.get(1));
  }

  /** A name of a closed family, in any case. */
  <E extends Enum<E>> E oneOf(Class<E> family) {
    String name = words().toUpperCase(Locale.ROOT);
    return parsed(
        List.of(family.getEnumConstants()).stream().filter(it -> it.name().equals(name)).findAny(),
        family.getSimpleName());
  }

  /** What was parsed out of the words here; an error if they are none. */
  <T> T parsed(Optional<T> value, String what) {
    return value.orElseThrow(() -> wrong(what));
  }

  void require(boolean holds, String what) {
    if (!holds) {
      throw wrong(what);
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException((key.isEmpty() ? "json" : key) + ": is not " + what);
  }
}
