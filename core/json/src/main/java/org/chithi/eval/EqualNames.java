package org.chithi.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words count as equal: the place of a tone mark, case and punctuation do not matter. */
final class EqualNames {

  /** The tones as letters, in the order of {@link #MARKS}. */
  private static final String TONES = "fsxrj";

  private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323";

  /** Two names may be equal by their first words if they have this many. */
  private static final int FEWEST_WORDS = 2;

  private static final EqualNames STANDARD = new EqualNames("equal-names.tsv");

  private final Map<String, String> words = new HashMap<>();
  private final Set<String> last = new HashSet<>();
  private final Set<String> joints = new HashSet<>();
  private final Map<String, String> symbols = new HashMap<>();
  private final Map<String, String> symbolEnds = new HashMap<>();

  private EqualNames(String resource) {
    try (InputStream rows = EqualNames.class.getResourceAsStream(resource)) {
      new String(rows.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> row.split("\t"))
          .forEach(this::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(String[] row) {
    switch (row[0]) {
      case "word" -> words.put(row[1], row[2]);
      case "last" -> last.add(folded(row[1]));
      case "joint" -> joints.add(folded(row[1]));
      case "symbol" -> symbols.put(row[1], row[2]);
      case "symbolEnd" -> symbolEnds.put(row[1], row[2]);
      default -> throw new IllegalArgumentException(row[0]);
    }
  }

  static EqualNames standard() {
    return STANDARD;
  }

  /**
   * The words in lower case, each with its tone as a letter at its end, one space between them.
   * Words are runs of letters and digits.
   */
  static String folded(String text) {
    String lower =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replace('\u00d0', '\u0110')
            .toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder();
    for (String word : words(lower)) {
      folded.append(folded.isEmpty() ? "" : " ");
      StringBuilder plain = new StringBuilder();
      StringBuilder tones = new StringBuilder();
      for (char unit : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
        int tone = MARKS.indexOf(unit);
        (tone < 0 ? plain : tones).append(tone < 0 ? unit : TONES.charAt(tone));
      }
      folded.append(Normalizer.normalize(plain, Normalizer.Form.NFC)).append(tones);
    }
    return folded.toString();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && isOfWord(text.charAt(at));
      if (inside && from < 0) {
        from = at;
      } else if (!inside && from >= 0) {
        words.add(text.substring(from, at));
        from = -1;
      }
    }
    return words;
  }

  private static boolean isOfWord(char unit) {
    int type = Character.getType(unit);
    return Character.isLetterOrDigit(unit)
        || unit == '_'
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether two names mean one body: the longer one may add words at its end. */
  boolean isOneBody(String name, String other) {
    List<String> some = name(name);
    List<String> more = name(other);
    int shorter = Math.min(some.size(), more.size());
    return some.equals(more)
        || shorter >= FEWEST_WORDS && some.subList(0, shorter).equals(more.subList(0, shorter));
  }

  private List<String> name(String name) {
    StringBuilder whole = new StringBuilder();
    for (String word : words(name.toLowerCase(Locale.ROOT))) {
      whole.append(words.getOrDefault(word, word)).append(' ');
    }
    List<String> folded = words(folded(whole.toString()));
    int end = folded.size();
    while (end > FEWEST_WORDS && last.contains(folded.get(end - 1))) {
      end--;
    }
    return folded.subList(0, end);
  }

  /**
   * The words of all names together, in the order of the alphabet, so that it does not matter how a
   * list of bodies was cut into names.
   */
  List<String> bodies(List<String> names) {
    return words(folded(String.join(" ", names))).stream()
        .filter(word -> !joints.contains(word))
        .sorted()
        .toList();
  }

  /** The letters of a symbol. */
  String symbol(String symbol) {
    String letters = String.join("", words(symbol)).toUpperCase(Locale.ROOT);
    for (Map.Entry<String, String> row : symbols.entrySet()) {
      letters = letters.replace(row.getKey(), row.getValue());
    }
    for (Map.Entry<String, String> row : symbolEnds.entrySet()) {
      if (letters.endsWith(row.getKey())) {
        letters = letters.substring(0, letters.length() - row.getKey().length()) + row.getValue();
      }
    }
    return letters;
  }
}
