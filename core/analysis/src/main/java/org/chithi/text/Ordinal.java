package org.chithi.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Ordinal numbers in words, as parts, plenums and congresses are counted: {@code lần thứ sáu}.
 *
 * @since 0.1.0
 */
public final class Ordinal {

  private static final Map<String, Integer> VALUES =
      TermTable.rows(Ordinal.class, "ordinals.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.cell("word"), row -> Integer.valueOf(row.cell("value"))));

  /** The words for 1 to 16 after {@code thứ}, as {@link Folding#key} writes them. */
  public static final List<String> WORDS =
      TermTable.rows(Ordinal.class, "ordinals.tsv").stream()
          .filter(row -> !row.cell("use").equals("variant"))
          .map(row -> row.cell("word"))
          .toList();

  private Ordinal() {}

  /** The value of a word, {@code bốn} and {@code bẩy} too; 0 if it is none. */
  public static int value(String key) {
    return VALUES.getOrDefault(key, 0);
  }
}
