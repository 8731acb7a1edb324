package org.chithi.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * What a request asks.
 *
 * @param parameters the parameters of its query
 * @param messages the language of its answer
 */
record DeskRequest(Map<String, List<String>> parameters, ResourceBundle messages) {

  /** The longest value of a parameter. */
  private static final int LONGEST = 4096;

  /** The most values of one parameter. */
  private static final int MOST_VALUES = 50;

  private static final int BAD_REQUEST = 400;

  /**
   * A request in the language that it names, or that its browser prefers.
   *
   * @param accepted the header {@code Accept-Language}
   */
  static DeskRequest of(Map<String, List<String>> parameters, Optional<String> accepted) {
    Language language =
        Optional.ofNullable(parameters.get("lang")).stream()
            .flatMap(List::stream)
            .findFirst()
            .or(() -> accepted)
            .flatMap(Language::of)
            .orElse(Language.VI);
    return new DeskRequest(parameters, Main.messages(language.locale()));
  }

  /** The values of a parameter that are not blank. */
  List<String> all(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > MOST_VALUES || values.stream().anyMatch(it -> it.length() > LONGEST)) {
      throw wrong(name);
    }
    return values.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  /** The only value of a parameter. */
  Optional<String> text(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw wrong(name);
    }
    return values.stream().findFirst();
  }

  /** The value of a parameter that must be there. */
  String needed(String name) {
    return text(name).orElseThrow(() -> wrong(name));
  }

  boolean isTrue(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  int number(String name, int usual, int least, int most) {
    try {
      int number = text(name).map(Integer::parseInt).orElse(usual);
      if (number < least || number > most) {
        throw wrong(name);
      }
      return number;
    } catch (NumberFormatException none) {
      throw wrong(name);
    }
  }

  /** A day: {@code 2016-03-30}. */
  Optional<LocalDate> day(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeException none) {
      throw wrong(name);
    }
  }

  /** Codes of a closed family. */
  <E extends Enum<E>> List<E> codes(String name, E[] values) {
    return all(name).stream().map(code -> code(name, code, values)).toList();
  }

  private <E extends Enum<E>> E code(String name, String code, E[] values) {
    return Stream.of(values)
        .filter(it -> it.name().equals(code.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> wrong(name));
  }

  static RefusedException wrong(String parameter) {
    return new RefusedException(BAD_REQUEST, "desk.wrongParameter", parameter);
  }
}
