package org.chithi.lex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a lexicon, syllable by syllable. Every syllable and sign of an entry has a number,
 * so that a text looks up its letters once; nodes lead on by these numbers. Immutable.
 */
final class Trie {

  /** The number of what stands in no entry. */
  static final int UNKNOWN = 0;

  /** The number of the edge that any number in digits takes. */
  static final int NUMBER = 1;

  private static final String NUMBER_PRINTED = "{n}";
  private static final long NUMBER_KEY = 1L << 61;

  /** An edge in one number: the node it leads from, the syllable, the node it leads to. */
  private static final int NODE_BITS = 20;

  private static final int SYLLABLE_BITS = 64 - 2 * NODE_BITS;
  private static final long NODE = (1L << NODE_BITS) - 1;

  /** The keys of all syllables, open-addressed, each before its number. */
  private final long[] keys;

  /** The nodes after the root, by syllable. */
  private final int[] firsts;

  /** The other edges, open-addressed. */
  private final long[] edges;

  /**
   * Two numbers for each node: a bit for each syllable that leads on, 64 syllables to a bit; its
   * word and its phrase, from 1.
   */
  private final long[] nodes;

  private Trie(Draft draft) {
    keys = new long[2 * size(draft.numbers.size())];
    firsts = new int[draft.numbers.size() + 1];
    edges = new long[size(draft.edges.size())];
    nodes = new long[2 * draft.nodes.size()];
    draft.numbers.forEach(
        (key, number) -> {
          int cell = cell(key);
          keys[cell] = key;
          keys[cell + 1] = number;
        });
    draft.edges.forEach(this::put);
    for (int i = 0; i < draft.nodes.size(); i++) {
      nodes[2 * i + 1] = draft.nodes.get(i)[0] + 1 | draft.nodes.get(i)[1] + 1L << 32;
    }
  }

  /** A power of two, so that a third of so many cells is filled at most. */
  private static int size(int filled) {
    return Integer.highestOneBit(3 * filled + 1) << 1;
  }

  private void put(long edge, int to) {
    int from = (int) (edge >>> SYLLABLE_BITS);
    int number = (int) (edge & (1L << SYLLABLE_BITS) - 1);
    if (from == 0) {
      firsts[number] = to;
      return;
    }
    nodes[2 * from] |= 1L << number;
    int cell = hash(edge) & edges.length - 1;
    while (edges[cell] != 0) {
      cell = cell + 1 & edges.length - 1;
    }
    edges[cell] = edge << NODE_BITS | to;
  }

  private static int hash(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40);
  }

  /** The number of a syllable or sign; {@link #UNKNOWN} if it stands in no entry. */
  int number(long key) {
    return (int) keys[cell(key) + 1];
  }

  /** The cell with a key, or the free one where it belongs. */
  private int cell(long key) {
    int mask = keys.length - 1;
    int cell = hash(key) << 1 & mask;
    while (keys[cell] != key && keys[cell + 1] != UNKNOWN) {
      cell = cell + 2 & mask;
    }
    return cell;
  }

  /** The node after an edge; 0 if there is none, for nothing leads to the root. */
  int next(int node, int number) {
    return node == 0 ? firsts[number] : after(node, number);
  }

  private int after(int node, int number) {
    if ((nodes[2 * node] >>> number & 1) == 0) {
      return 0;
    }
    long edge = (long) node << SYLLABLE_BITS | number;
    int mask = edges.length - 1;
    int cell = hash(edge) & mask;
    while (edges[cell] != 0) {
      if (edges[cell] >>> NODE_BITS == edge) {
        return (int) (edges[cell] & NODE);
      }
      cell = cell + 1 & mask;
    }
    return 0;
  }

  /** The entry of the word that ends at a node; -1 for none. */
  int word(int node) {
    return (int) nodes[2 * node + 1] - 1;
  }

  /** The entry of the phrase that ends at a node; -1 for none. */
  int phrase(int node) {
    return (int) (nodes[2 * node + 1] >>> 32) - 1;
  }

  /** The entry of the word with exactly these syllables; -1 if there is none. */
  int find(String printed) {
    int node = 0;
    for (long key : keys(printed)) {
      node = next(node, number(key));
      if (node == 0) {
        return -1;
      }
    }
    return word(node);
  }

  /** The keys of the syllables, signs and numbers of an entry, as its table prints it. */
  private static List<Long> keys(String printed) {
    List<Long> keys = new ArrayList<>();
    for (int at = 0; at < printed.length(); ) {
      int end = at;
      while (end < printed.length() && Syllable.isLetter(printed.charAt(end))) {
        end++;
      }
      if (printed.startsWith(NUMBER_PRINTED, at)) {
        keys.add(NUMBER_KEY);
        end = at + NUMBER_PRINTED.length();
      } else if (end > at) {
        keys.add(Syllable.key(printed, at, end));
      } else if (printed.charAt(at) > ' ') {
        keys.add(Syllable.ofSign(Signs.plain(printed.charAt(at))));
      }
      at = Math.max(end, at + 1);
    }
    return keys;
  }

  /** A trie in the making. */
  static final class Draft {

    private static final int NONE = -1;

    private final Map<Long, Integer> numbers = new HashMap<>(Map.of(NUMBER_KEY, NUMBER));
    private final Map<Long, Integer> edges = new HashMap<>();

    /** The word and the phrase of each node. */
    private final List<int[]> nodes = new ArrayList<>(List.of(new int[] {NONE, NONE}));

    /** The entry of a word; if it has none it gets the one that is given. */
    int word(String printed, int given) {
      return entry(printed, 0, given);
    }

    /** The entry of a phrase; if it has none it gets the one that is given. */
    int phrase(String printed, int given) {
      return entry(printed, 1, given);
    }

    private int entry(String printed, int use, int given) {
      List<Long> keys = keys(printed);
      if (keys.isEmpty() || keys.size() > Lexer.LONGEST_ENTRY) {
        throw new IllegalArgumentException(
            "words: an entry has from 1 to "
                + Lexer.LONGEST_ENTRY
                + " syllables and signs, not \""
                + printed
                + '"');
      }
      int node = 0;
      for (long key : keys) {
        int number = numbers.computeIfAbsent(key, it -> numbers.size() + NUMBER);
        node = edges.computeIfAbsent((long) node << SYLLABLE_BITS | number, it -> added());
      }
      int[] entries = nodes.get(node);
      entries[use] = entries[use] == NONE ? given : entries[use];
      return entries[use];
    }

    private int added() {
      nodes.add(new int[] {NONE, NONE});
      return nodes.size() - 1;
    }

    /** The trie of what was added. */
    Trie trie() {
      return new Trie(this);
    }
  }
}
