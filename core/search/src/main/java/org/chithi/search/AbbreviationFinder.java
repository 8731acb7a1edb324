package org.chithi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/**
 * Abbreviations that a text defines: {@code tổ quản lý nước (TQLN)}, {@code khu bảo tồn biển (sau
 * đây viết tắt là KBTB)}. The letters must be those that the words before begin with; small words
 * may be left out, {@code khoa học và công nghệ (KHCN)}.
 */
final class AbbreviationFinder {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** The longest definition in brackets, in letters. */
  private static final int LONGEST_BRACKET = 60;

  /** So many words of one definition have no letter in the abbreviation. */
  private static final int MOST_LEFT_OUT = 2;

  /** What stands before an abbreviation that is defined, the longest first. */
  private static final List<String> SIGNS =
      TermTable.rows(AbbreviationFinder.class, "abbreviation-signs.tsv").stream()
          .map(row -> Folding.key(row.cell("words")))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private AbbreviationFinder() {}

  /**
   * An abbreviation and what it stands for, as keys.
   *
   * @param abbreviation {@code tqln}
   * @param words the words in full
   */
  record Definition(String abbreviation, List<String> words) {

    /** Copies the words. */
    Definition {
      words = List.copyOf(words);
    }

    /** The form in which the index keeps it; {@link #parse} reads it again. */
    @Override
    public String toString() {
      return abbreviation + " " + String.join(" ", words);
    }

    static Definition parse(String kept) {
      List<String> keys = List.of(kept.split(" "));
      return new Definition(keys.get(0), keys.subList(1, keys.size()));
    }
  }

  /** The abbreviations that a text defines. */
  static Set<Definition> in(String text) {
    Set<Definition> found = new LinkedHashSet<>();
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = text.indexOf(')', open);
      if (close > open && close - open <= LONGEST_BRACKET) {
        String letters = letters(text.substring(open + 1, close));
        if (!letters.isEmpty()) {
          List<String> words = wordsBefore(text, open, letters);
          if (!words.isEmpty()) {
            found.add(new Definition(WordKeys.keys(letters).get(0), words));
          }
        }
      }
    }
    return found;
  }

  /** The abbreviation in brackets, without what says that it is one; empty if there is none. */
  private static String letters(String bracket) {
    String inner = bracket.strip().replaceAll("\\s+", " ");
    String key = Folding.key(inner);
    for (String sign : SIGNS) {
      if (key.startsWith(sign)) {
        inner = inner.substring(sign.length());
        break;
      }
    }
    String letters = inner.replaceAll("^[\\s:\"“]+|[\\s\"”.]+$", "");
    boolean isAbbreviation =
        letters.length() >= SHORTEST
            && letters.length() <= LONGEST
            && letters.chars().allMatch(Character::isUpperCase);
    return isAbbreviation ? letters : "";
  }

  /** The words right before a place that begin with some letters; none if they do not. */
  private static List<String> wordsBefore(String text, int end, String letters) {
    int start = end;
    int wanted = letters.length() + MOST_LEFT_OUT;
    int words = 0;
    while (start > 0 && words < wanted && ".;:()\"”".indexOf(text.charAt(start - 1)) < 0) {
      start--;
      boolean isLetter = Character.isLetterOrDigit(text.charAt(start));
      boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
      words += isLetter && begins ? 1 : 0;
    }
    List<String> keys = WordKeys.keys(text.substring(start, end));
    int letter = letters.length() - 1;
    int leftOut = 0;
    for (int i = keys.size() - 1; i >= 0; i--) {
      if (begins(keys.get(i), letters.charAt(letter))) {
        if (letter-- == 0) {
          return new ArrayList<>(keys.subList(i, keys.size()));
        }
      } else if (letter == letters.length() - 1 || ++leftOut > MOST_LEFT_OUT) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Whether a word begins with a letter, {@code ủy} with {@code U}. */
  private static boolean begins(String key, char capital) {
    char first = key.charAt(0);
    char letter = Character.toLowerCase(capital);
    return first == letter
        || first != 'đ' && Folding.bare(String.valueOf(first)).charAt(0) == letter;
  }
}
