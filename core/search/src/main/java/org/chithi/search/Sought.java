package org.chithi.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is shown as found: rows of words that stand next to each other in a query, and numbers of
 * documents that are cited.
 *
 * @param rows the rows of words
 * @param numbers forms of numbers of documents, as {@link NumberForms} makes them
 */
record Sought(List<Row> rows, Set<String> numbers) {

  /** Copies the lists. */
  Sought {
    rows = List.copyOf(rows);
    numbers = Set.copyOf(numbers);
  }

  /** What is looked for at one place of a row, in the texts with marks and in those without. */
  record Word(Predicate<String> key, Predicate<String> bare) {

    /** A word that is exactly this one; with marks, or by its letters alone too. */
    static Word of(String key, String bare, boolean isOpen) {
      return new Word(key::equals, isOpen ? bare::equals : never -> false);
    }
  }

  /**
   * Words in a row.
   *
   * @param words the words
   * @param least how many of them must stand next to each other to be shown where that is anywhere
   */
  record Row(List<Word> words, int least) {
    Row {
      words = List.copyOf(words);
    }
  }

  /** Gathers what is sought. */
  static final class Builder {
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> numbers = new LinkedHashSet<>();

    void add(List<Word> words, int least) {
      if (!words.isEmpty()) {
        rows.add(new Row(words, least));
      }
    }

    void addNumber(String form) {
      numbers.add(form);
    }

    Sought build() {
      return new Sought(rows, numbers);
    }
  }
}
