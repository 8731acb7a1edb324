package org.chithi.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/**
 * The name of a place as a user types it, {@code huyện Định Hóa}, {@code TP. Hồ Chí Minh}; the
 * index has most without their level, {@code Định Hóa}.
 */
final class PlaceName {

  /** A level with its marks and without, a space after it: {@code huyện}, {@code huyen}. */
  private record Level(String key, String bare) {

    /** Typed without its mark, a level of one word may begin a name: {@code quan son}. */
    boolean begins(String typed) {
      return typed.startsWith(key)
          || typed.startsWith(bare)
              && typed.substring(bare.length()).strip().indexOf(' ') + bare.strip().indexOf(' ')
                  > -2;
    }
  }

  /** The longest first. */
  private static final List<Level> LEVELS =
      TermTable.rows(PlaceName.class, "place-levels.tsv").stream()
          .map(row -> row.cell("words"))
          .map(words -> words.endsWith(".") ? words : words + " ")
          .map(words -> new Level(Folding.key(words), Folding.bare(words)))
          .sorted(Comparator.comparingInt((Level level) -> level.key().length()).reversed())
          .toList();

  private PlaceName() {}

  /** The name without its level; a level without a name, {@code quận 1}, stays. */
  static String withoutLevel(String typed) {
    String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    String key = Folding.key(name);
    return LEVELS.stream()
        .filter(level -> level.begins(key))
        .map(level -> name.substring(level.key().length()).strip())
        .filter(rest -> rest.chars().anyMatch(Character::isLetter))
        .findFirst()
        .orElse(name);
  }
}
