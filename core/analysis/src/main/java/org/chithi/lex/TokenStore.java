package org.chithi.lex;

import java.util.Arrays;

/**
 * The tokens and phrases of one text in flat arrays: six bytes for each token, eight for each
 * phrase. Grows while the lexer reads and is not changed after that.
 *
 * <p>Of the place of a token the lower 16 bits are kept, and for each 65,536 letters of the text
 * the first token that starts there or after them.
 *
 * <p>The second number of a token holds, from the lowest bit: gap (3 bits), capitals (2), whether a
 * phrase starts with it (1), kind (3), length (8), datum + 1 (15). A length or datum that needs
 * more bits lies in a list of its own; the length is {@link #WIDE} then. The datum of a sign is its
 * plain form, so that a sign is found by one comparison.
 */
final class TokenStore {

  static final int CAPITAL = 1 << 3;
  static final int ALL_CAPITALS = 1 << 4;

  static final int ENTRY = 0;
  static final int WORD = 1;
  static final int ROMAN = 2;
  static final int NUMBER = 3;
  static final int DATE = 4;
  static final int CODE = 5;
  static final int PUNCT = 6;

  private static final int BLOCK_BITS = 16;
  private static final int GAP_BITS = 7;
  private static final int PHRASE = 1 << 5;
  private static final int KIND_SHIFT = 6;
  private static final int KIND_BITS = 7;
  private static final int LENGTH_SHIFT = 9;
  private static final int LENGTH_BITS = 0xFF;
  private static final int WIDE = LENGTH_BITS;
  private static final int DATUM_SHIFT = 17;
  private static final int SIGN = KIND_BITS << KIND_SHIFT | -1 << DATUM_SHIFT;
  private static final int LINE = Gap.LINE.ordinal();
  static final int LARGEST_DATUM = (1 << 32 - DATUM_SHIFT) - 2;

  /** The second number of a phrase: its entry, and under it its length in letters, then tokens. */
  private static final int ENTRY_SHIFT = 12;

  private static final int LONGEST_PHRASE = (1 << ENTRY_SHIFT) - 1;
  private static final int MOST_ENTRIES = 1 << 32 - ENTRY_SHIFT;

  /** Tokens and phrases are expected for so many letters; measured on real documents. */
  private static final int LETTERS_PER_TOKEN = 4;

  private static final int LETTERS_PER_PHRASE = 12;

  /** The types of the kinds, those of an entry aside. */
  private static final int[] TYPES = {
    0,
    TokenType.WORD.mask(),
    TokenType.WORD.mask() | TokenType.ROMAN.mask(),
    TokenType.NUMBER.mask(),
    TokenType.DATE.mask(),
    TokenType.CODE.mask(),
    TokenType.PUNCT.mask()
  };

  private final int textLength;
  private final int[] entryTypes;

  private int size;
  private char[] lowStarts;
  private int[] marks;

  /** For each block of 65,536 letters but the first the first token from there on. */
  private int[] blocks = {};

  private int lastBlock;

  /** Token, length and datum of the tokens that need more bits. */
  private int[] wide = {};

  private int wides;

  /** For each {@link #STRIDE} tokens the first phrase that starts with them or after them. */
  private int[] phraseIndex = {};

  private static final int STRIDE_BITS = 4;
  private static final int STRIDE = 1 << STRIDE_BITS;

  private int phrases;
  private int[] phraseTokens;
  private int[] phraseMarks;

  TokenStore(int textLength, Lexicon lexicon) {
    this.textLength = textLength;
    this.entryTypes = lexicon.types();
    if (entryTypes.length > MOST_ENTRIES) {
      throw new IllegalArgumentException("lexicon: more than " + MOST_ENTRIES + " entries");
    }
    int expected = textLength / LETTERS_PER_TOKEN + textLength / 64 + 4;
    lowStarts = new char[expected];
    marks = new int[expected];
    phraseTokens = new int[textLength / LETTERS_PER_PHRASE + 4];
    phraseMarks = new int[phraseTokens.length];
  }

  // --- tokens -----------------------------------------------------------------------------------

  int size() {
    return size;
  }

  boolean holds(int token) {
    return token >= 0 && token < size;
  }

  /** Adds a token; its datum is its entry or its value, -1 for none. */
  void add(int kind, int start, int end, int gap, int capitals, int datum) {
    if (size == marks.length) {
      int larger = larger(size, start);
      lowStarts = Arrays.copyOf(lowStarts, larger);
      marks = Arrays.copyOf(marks, larger);
    }
    int length = end - start;
    boolean isWide = length >= WIDE || datum > LARGEST_DATUM;
    if (isWide) {
      addWide(length, datum);
    }
    while (lastBlock < start >>> BLOCK_BITS) {
      startBlock();
    }
    lowStarts[size] = (char) start;
    marks[size++] =
        gap
            | capitals
            | kind << KIND_SHIFT
            | (isWide ? WIDE : length) << LENGTH_SHIFT
            | (isWide ? 0 : datum + 1 << DATUM_SHIFT);
  }

  private void startBlock() {
    if (lastBlock == blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * lastBlock + 2);
    }
    blocks[lastBlock++] = size;
  }

  private void addWide(int length, int datum) {
    if (wides == wide.length) {
      wide = Arrays.copyOf(wide, 2 * wides + 12);
    }
    wide[wides++] = size;
    wide[wides++] = length;
    wide[wides++] = datum;
  }

  /** How many there will be at the end of the text if there are so many up to a place. */
  private int larger(int count, int place) {
    int rest = textLength - place;
    return count + (int) Math.min(rest, (long) count * rest / Math.max(1, place) * 17 / 16) + 8;
  }

  int start(int token) {
    return lastBlock == 0 ? lowStarts[token] : block(token) << BLOCK_BITS | lowStarts[token];
  }

  /** The block of letters in which a token starts. */
  private int block(int token) {
    int low = 0;
    int high = lastBlock;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks[middle] <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int end(int token) {
    int length = marks[token] >>> LENGTH_SHIFT & LENGTH_BITS;
    return start(token) + (length == WIDE ? wide(token, 1) : length);
  }

  int gap(int token) {
    return marks[token] & GAP_BITS;
  }

  boolean is(int token, int mark) {
    return (marks[token] & mark) != 0;
  }

  /** Whether a token is a sign of this plain form. */
  boolean isSign(int token, char sign) {
    return (marks[token] & SIGN) == (PUNCT << KIND_SHIFT | sign + 1 << DATUM_SHIFT);
  }

  /** The first token from one on that stands after a sign or the end of a line or cell. */
  int nextStart(int token) {
    int next = token;
    while (next < size
        && (marks[next] & GAP_BITS) < LINE
        && (next == 0 || kind(next - 1) != PUNCT)) {
      next++;
    }
    return next;
  }

  /** The first token from one on that can be of one of some types. */
  int next(int token, int types) {
    int next = token;
    while (next < size && (types(next) & types) == 0) {
      next++;
    }
    return next;
  }

  int kind(int token) {
    return marks[token] >>> KIND_SHIFT & KIND_BITS;
  }

  /** The mask of the types of a token. */
  int types(int token) {
    int kind = kind(token);
    return kind == ENTRY ? entryTypes[datum(token)] : TYPES[kind];
  }

  /** The entry of a word that has one; the value of a number, date or Roman numeral; else -1. */
  int datum(int token) {
    int mark = marks[token];
    return (mark >>> LENGTH_SHIFT & LENGTH_BITS) == WIDE
        ? wide(token, 2)
        : (mark >>> DATUM_SHIFT) - 1;
  }

  private int wide(int token, int column) {
    int low = 0;
    int high = wides / 3 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wide[3 * middle] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return wide[3 * low + column];
  }

  /** The index of the first token that ends after a place of the text. */
  int at(int place) {
    int low = -1;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start(middle) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low >= 0 && end(low) > place ? low : low + 1;
  }

  // --- phrases ----------------------------------------------------------------------------------

  int phrases() {
    return phrases;
  }

  /** Notes a phrase that starts with the token that is added next. */
  void addPhrase(int entry, int start, int end) {
    if (end - start > LONGEST_PHRASE) {
      return;
    }
    if (phrases == phraseTokens.length) {
      int larger = larger(phrases, start);
      phraseTokens = Arrays.copyOf(phraseTokens, larger);
      phraseMarks = Arrays.copyOf(phraseMarks, larger);
    }
    phraseTokens[phrases] = size;
    phraseMarks[phrases++] = entry << ENTRY_SHIFT | end - start;
  }

  /**
   * Turns the lengths of phrases from letters into tokens; one that ends inside a date goes to its
   * end, one that ends inside another token is none.
   */
  void endPhrases() {
    int kept = 0;
    for (int i = 0; i < phrases; i++) {
      int first = phraseTokens[i];
      if (first == size) {
        break;
      }
      int end = start(first) + (phraseMarks[i] & LONGEST_PHRASE);
      int last = first;
      while (last < size && end(last) < end) {
        last++;
      }
      if (last < size && (end(last) == end || kind(last) == DATE)) {
        marks[first] |= PHRASE;
        phraseTokens[kept] = first;
        phraseMarks[kept++] = phraseMarks[i] & -1 << ENTRY_SHIFT | last + 1 - first;
      }
    }
    phrases = kept;
    phraseIndex = new int[(size >>> STRIDE_BITS) + 2];
    int filled = 0;
    for (int i = 0; i < phrases; i++) {
      while (filled << STRIDE_BITS <= phraseTokens[i]) {
        phraseIndex[filled++] = i;
      }
    }
    Arrays.fill(phraseIndex, filled, phraseIndex.length, phrases);
  }

  int phraseFrom(int phrase) {
    return phraseTokens[phrase];
  }

  int phraseTo(int phrase) {
    return phraseTokens[phrase] + (phraseMarks[phrase] & LONGEST_PHRASE);
  }

  int phraseEntry(int phrase) {
    return phraseMarks[phrase] >>> ENTRY_SHIFT;
  }

  /** Whether a phrase starts with a token. */
  boolean startsPhrase(int token) {
    return holds(token) && (marks[token] & PHRASE) != 0;
  }

  /** The number of the first phrase that starts with a token or after it. */
  int firstPhrase(int token) {
    int phrase = token >= size ? phrases : phraseIndex[Math.max(0, token) >>> STRIDE_BITS];
    while (phrase < phrases && phraseTokens[phrase] < token) {
      phrase++;
    }
    return phrase;
  }
}
