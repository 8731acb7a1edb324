package org.chithi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of a table, found in a text by walking it once: {@code Sau {n} năm thực hiện} matches
 * {@code sau 10 năm thực hiện}. Case, tone placement and dashes do not matter; a phrase ends where
 * a word ends.
 *
 * @param <T> what a phrase stands for
 * @since 0.1.0
 */
public final class PhraseTable<T> {

  private static final int LONGEST_NUMBER = 6;

  private final Node<T> root = new Node<>();

  /** Adds a phrase; of two equal ones the first stays. */
  public void put(String phrase, T meaning) {
    Node<T> node = root;
    String key = Folding.key(phrase);
    for (int i = 0; i < key.length(); i++) {
      int wildcard = key.charAt(i) == '{' ? key.indexOf('}', i) : -1;
      node = wildcard > 0 ? node.numberChild() : node.child(key.charAt(i));
      i = Math.max(i, wildcard);
    }
    if (node.match == null) {
      node.match = new Match<>(meaning, phrase, 0, 0);
    }
  }

  /**
   * The longest phrase that starts at a place.
   *
   * @param key the {@link Folding#key} of a text, {@link Folding#lazyKey} for a few places
   */
  public Optional<Match<T>> at(CharSequence key, int start) {
    return at(key, start, key.length());
  }

  private Optional<Match<T>> at(CharSequence key, int start, int end) {
    Node<T> node = root;
    Match<T> longest = null;
    int i = start;
    while (i < end) {
      Node<T> next = node.existing(key.charAt(i));
      if (next != null) {
        i++;
      } else if (node.number != null && Character.isDigit(key.charAt(i))) {
        i = numberEnd(key, i);
        next = node.number;
      } else {
        break;
      }
      node = next;
      if (node.match != null && i <= end && isWordEnd(key, i)) {
        longest = new Match<>(node.match.meaning, node.match.phrase, start, i);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** All phrases in a stretch of a text, none inside another, in order. */
  public List<Match<T>> in(String key, int start, int end) {
    List<Match<T>> found = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (isWordStart(key, i)) {
        Optional<Match<T>> match = at(key, i, end);
        if (match.isPresent()) {
          found.add(match.get());
          i = match.get().end - 1;
        }
      }
    }
    return found;
  }

  private static int numberEnd(CharSequence key, int start) {
    int i = start;
    while (i < key.length() && i - start < LONGEST_NUMBER && Character.isDigit(key.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isWordStart(String key, int i) {
    return i == 0 || isBreak(key.charAt(i - 1));
  }

  private static boolean isWordEnd(CharSequence key, int i) {
    return i == key.length() || isBreak(key.charAt(i)) || isBreak(key.charAt(i - 1));
  }

  /** Whether a unit of a key is no part of a word; a key has no dashes or quotes beyond ASCII. */
  private static boolean isBreak(char unit) {
    return unit < '0'
        || unit > '9' && unit < 'a'
        || unit > 'z' && unit < 0xC0
        || unit >= 0x2000 && unit < 0x2070;
  }

  /**
   * A phrase found.
   *
   * @param meaning what it stands for
   * @param phrase as the table has it
   * @param start where its words start in the key
   * @param end where they end
   */
  public record Match<T>(T meaning, String phrase, int start, int end) {}

  /** A place in the phrases: which units may come next, and the phrase that ends here. */
  private static final class Node<T> {
    private char[] units = new char[0];
    private final List<Node<T>> children = new ArrayList<>();
    private @Nullable Node<T> number;
    private @Nullable Match<T> match;

    @Nullable Node<T> existing(char unit) {
      for (int i = 0; i < units.length; i++) {
        if (units[i] == unit) {
          return children.get(i);
        }
      }
      return null;
    }

    Node<T> child(char unit) {
      Node<T> known = existing(unit);
      if (known != null) {
        return known;
      }
      char[] more = Arrays.copyOf(units, units.length + 1);
      more[units.length] = unit;
      units = more;
      children.add(new Node<>());
      return children.get(children.size() - 1);
    }

    Node<T> numberChild() {
      if (number == null) {
        number = new Node<>();
      }
      return number;
    }
  }
}
