package org.chithi.cli;

import java.util.List;
import picocli.CommandLine;

/**
 * Reads one of the words that an option takes, and names them all if it was another one.
 *
 * @param values what may be chosen; each prints itself as a user types it
 */
record Choice<T>(List<T> values) implements CommandLine.ITypeConverter<T> {

  @Override
  public T convert(String word) {
    return values.stream()
        .filter(value -> value.toString().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new CommandLine.TypeConversionException(noChoice(word)));
  }

  private String noChoice(String word) {
    return Main.messages().getString("error.noChoice").formatted(word, values);
  }
}
