package org.chithi.lex;

import org.chithi.text.RomanNumeral;

/**
 * Turns a text into tokens in one pass.
 *
 * <pre>{@code
 * Tokens tokens = new Lexer(lexicon).read("Quyết định số 217-QĐ/TW ngày 12/12/2013");
 * }</pre>
 *
 * <p>At a digit a date is tried first, then number and symbol, then a number. Marks of Markdown, of
 * notes ({@code Bộ Chính trị(1)}, {@code [2]}, ¹) and the bars of tables are no tokens. The time
 * grows with the length of the text. Safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Lexer {

  /** The most syllables and signs of an entry of a lexicon; a power of two. */
  static final int LONGEST_ENTRY = 32;

  private final Lexicon lexicon;
  private final boolean overLines;

  /** A lexer that knows the words of a lexicon. */
  public Lexer(Lexicon lexicon) {
    this(lexicon, true);
  }

  private Lexer(Lexicon lexicon, boolean overLines) {
    this.lexicon = lexicon;
    this.overLines = overLines;
  }

  /** A lexer for a text of whole lines: no word, phrase, number or date goes over a line end. */
  public Lexer withinLines() {
    return new Lexer(lexicon, false);
  }

  /** The tokens of a text in NFC; decomposed letters are understood too. */
  public Tokens read(String text) {
    TokenStore store = new Run(text, lexicon, overLines).readAll();
    return new Tokens(text, lexicon, overLines, store);
  }

  /** Whether a type word or "số" stands before a token, so that it is likely a number. */
  static boolean isAnnounced(Tokens tokens, int token) {
    return isAnnounced(
        tokens.types(token - 1), tokens.types(token - 2), tokens.start(token - 1), tokens.text());
  }

  private static boolean isAnnounced(int last, int before, int lastStart, String text) {
    int sign = TokenType.NUMBER_SIGN.mask();
    boolean marked =
        (last & TokenType.PUNCT.mask()) != 0 && ":.".indexOf(text.charAt(lastStart)) >= 0;
    return (last & (sign | TokenType.DOC_TYPE.mask())) != 0 || marked && (before & sign) != 0;
  }

  /** One pass over one text. */
  private static final class Run {

    /** So many syllables, signs or numbers are looked at ahead. */
    private static final int AHEAD = LONGEST_ENTRY;

    private static final int LONGEST_NOTE = 2;

    /** Two syllables printed as one word have so many letters at least. */
    private static final int SHORTEST_GLUED = 6;

    /** A syllable ends with so many consonants at most. */
    private static final int LONGEST_CODA = 2;

    private static final int LONGEST_VALUE = 9;
    private static final int LONGEST_PHRASE_NUMBER = 6;

    private final String text;
    private final Syllable.Scanner syllables;
    private final Lexicon lexicon;
    private final int widestGap;
    private final Trie trie;
    private final DateScanner dates;
    private final CodeScanner codes;

    private final TokenStore tokens;

    /**
     * The atoms ahead, a ring: letters, digits or one sign; keys, numbers in the lexicon, breaks.
     */
    private final int[] atomStarts = new int[AHEAD];

    private final int[] atomEnds = new int[AHEAD];
    private final long[] atomKeys = new long[AHEAD];
    private final int[] atomNumbers = new int[AHEAD];
    private final byte[] atomGaps = new byte[AHEAD];
    private final byte[] atomKinds = new byte[AHEAD];
    private int first;
    private int count;
    private int place;

    private static final byte LETTERS = 0;
    private static final byte DIGITS = 1;
    private static final byte SIGN = 2;

    Run(String text, Lexicon lexicon, boolean overLines) {
      this.text = text;
      this.syllables = new Syllable.Scanner(text);
      this.lexicon = lexicon;
      this.widestGap = (overLines ? Gap.LINE : Gap.SPACE).ordinal();
      this.trie = lexicon.trie();
      this.dates = new DateScanner(text, overLines);
      this.codes = new CodeScanner(text, lexicon, overLines);
      this.tokens = new TokenStore(text.length(), lexicon);
    }

    TokenStore readAll() {
      while (has(0)) {
        switch (atomKinds[slot(0)]) {
          case LETTERS -> readWord();
          case DIGITS -> readDigits();
          default -> readSign();
        }
      }
      tokens.endPhrases();
      return tokens;
    }

    // What stands ahead.

    private int slot(int ahead) {
      return first + ahead & AHEAD - 1;
    }

    /** Whether there is an atom so far ahead; scans it if needed. */
    private boolean has(int ahead) {
      while (count <= ahead) {
        if (ahead >= AHEAD || !scan()) {
          return false;
        }
      }
      return true;
    }

    private void skip(int atoms) {
      first = first + atoms & AHEAD - 1;
      count -= atoms;
    }

    private void goTo(int end) {
      place = end;
      count = 0;
    }

    /** Scans one atom to the end of the ring; false at the end of the text. */
    private boolean scan() {
      int length = text.length();
      int gap = 0;
      int lines = place == 0 ? 1 : 0;
      boolean star = false;
      int i = place;
      while (i < length) {
        char unit = text.charAt(i);
        if (Syllable.isLetter(unit)) {
          break;
        } else if (unit == ' ' || unit == 0xA0) {
          gap = Math.max(gap, Gap.SPACE.ordinal());
        } else if (unit == '\n') {
          lines++;
          gap = Math.max(gap, (lines > 1 ? Gap.PARAGRAPH : Gap.LINE).ordinal());
          star = false;
        } else if (unit == '\t' || unit == '|') {
          gap = Math.max(gap, Gap.CELL.ordinal());
        } else if (unit == '\f') {
          gap = Gap.PAGE.ordinal();
        } else if (unit == '*' || unit == '#' && lines > 0) {
          star |= unit == '*' && i + 1 < length && text.charAt(i + 1) == ' ';
        } else if (unit >= ' ' && !isNote(i)) {
          break;
        } else if (unit >= ' ') {
          i = noteEnd(i) - 1;
        }
        i++;
      }
      if (i == length) {
        place = length;
        return false;
      }
      if (place == 0) {
        gap = Gap.PAGE.ordinal();
      } else if (lines > 0 && (star || isItem(i))) {
        gap = Math.max(gap, Gap.ITEM.ordinal());
      }
      int end = atomEnd(i);
      int slot = slot(count++);
      atomStarts[slot] = i;
      atomEnds[slot] = end;
      atomGaps[slot] = (byte) gap;
      place = end;
      return true;
    }

    /** Where the atom at a place ends; sets its kind and key. */
    private int atomEnd(int start) {
      int slot = slot(count);
      char unit = text.charAt(start);
      int end = start + 1;
      if (isDigit(unit)) {
        while (end < text.length() && isDigit(text.charAt(end))) {
          end++;
        }
        atomKinds[slot] = DIGITS;
        atomNumbers[slot] = end - start <= LONGEST_PHRASE_NUMBER ? Trie.NUMBER : Trie.UNKNOWN;
      } else if (Syllable.isLetter(unit)) {
        atomKinds[slot] = LETTERS;
        long key = syllables.read(start);
        end = syllables.end();
        int number = trie.number(key);
        if (number == Trie.UNKNOWN && end - start >= SHORTEST_GLUED) {
          int cut = gluedEnd(start, end);
          if (cut < end) {
            end = cut;
            key = Syllable.key(text, start, cut);
            number = trie.number(key);
          }
        }
        atomKeys[slot] = key;
        atomNumbers[slot] = number;
      } else {
        atomKinds[slot] = SIGN;
        atomNumbers[slot] = trie.number(Syllable.ofSign(Signs.plain(unit)));
      }
      return end;
    }

    /**
     * Where the first of two syllables ends that are printed as one word, {@code Hộinghị}: both are
     * of words of the lexicon. The end of the word if it is one syllable or foreign.
     */
    private int gluedEnd(int start, int end) {
      int nucleus = Syllable.firstNucleusEnd(text, start, end);
      for (int cut = nucleus; cut < Math.min(end - 1, nucleus + LONGEST_CODA + 1); cut++) {
        if (nucleus < end
            && isKnown(Syllable.key(text, start, cut))
            && isKnown(Syllable.key(text, cut, end))) {
          return cut;
        }
      }
      return end;
    }

    private boolean isKnown(long key) {
      return trie.number(key) != Trie.UNKNOWN;
    }

    /**
     * A mark of a note that is printed right after a word: {@code (1)}, {@code [12]}, ¹; in square
     * brackets after a space too, and a digit after a symbol.
     */
    private boolean isNote(int i) {
      char unit = text.charAt(i);
      if (isDigit(unit)) {
        int last = tokens.size() - 1;
        return last >= 0 && tokens.end(last) == i && tokens.kind(last) == TokenStore.CODE;
      }
      if (i == 0 || unit < 0x80 && unit != '(' && unit != '[') {
        return false;
      }
      boolean spaced = unit == '[' && i > 1 && text.charAt(i - 1) == ' ';
      boolean afterWord = Character.isLetterOrDigit(text.charAt(spaced ? i - 2 : i - 1));
      return afterWord && noteEnd(i) > i;
    }

    /** Where the mark of a note ends; the place itself if none stands there. */
    private int noteEnd(int start) {
      char unit = text.charAt(start);
      int end = start + 1;
      if (Signs.isRaisedDigit(unit)) {
        while (end < text.length() && Signs.isRaisedDigit(text.charAt(end))) {
          end++;
        }
        return end;
      }
      boolean glued = isDigit(unit);
      if (unit != '(' && unit != '[' && !glued) {
        return start;
      }
      while (end < text.length() && isDigit(text.charAt(end)) && end - start <= LONGEST_NOTE) {
        end++;
      }
      if (glued) {
        return end;
      }
      boolean closed =
          end < text.length() && text.charAt(end) == (unit == '(' ? ')' : ']') && end > start + 1;
      return closed ? end + 1 : start;
    }

    /** Whether the label or the dash of an item stands at the start of a line. */
    private boolean isItem(int start) {
      char unit = text.charAt(start);
      if (Signs.isBullet(unit)) {
        return at(start + 1) == ' ' || at(start + 1) == '\t';
      }
      int end = start;
      while (end - start < 3 && isDigit(at(end))) {
        end++;
      }
      end = end == start && Character.isLetter(unit) ? start + 1 : end;
      return end > start && (at(end) == '.' || at(end) == ')') && at(end + 1) <= ' ';
    }

    private char at(int i) {
      return i < text.length() ? text.charAt(i) : '\0';
    }

    private static boolean isDigit(char unit) {
      return unit >= '0' && unit <= '9';
    }

    // Tokens.

    private void readWord() {
      int slot = first;
      int start = atomStarts[slot];
      long key = atomKeys[slot];
      if (DateScanner.isDateWord(key) && dates.readAtWord(start, atomEnds[slot], key)) {
        lookUp();
        emit(TokenStore.DATE, dates.end(), dates.packed());
        goTo(dates.end());
        return;
      }
      if (isMisreadDigit(text.charAt(start)) && isAnnounced() && readCode()) {
        return;
      }
      int atoms = lookUp();
      int entry = found;
      if (entry >= 0 && lexicon.entry(entry).isExact() && !isExactly(lexicon.entry(entry), start)) {
        entry = -1;
        atoms = 1;
      }
      int end = atomEnds[slot(atoms - 1)];
      int roman = entry < 0 ? roman(start, end) : 0;
      if (roman > 0) {
        emit(TokenStore.ROMAN, end, roman);
      } else {
        emit(entry < 0 ? TokenStore.WORD : TokenStore.ENTRY, end, entry);
      }
      skip(atoms);
    }

    private boolean isExactly(Lexicon.Entry entry, int start) {
      return text.startsWith(entry.words(), start);
    }

    private int roman(int start, int end) {
      for (int i = start; i < end; i++) {
        char unit = text.charAt(i);
        if (unit != 'I' && unit != 'V' && unit != 'X' && unit != 'L') {
          return 0;
        }
      }
      return RomanNumeral.value(text.substring(start, end));
    }

    private void readDigits() {
      int slot = first;
      int start = atomStarts[slot];
      lookUp();
      if (dates.readAtDigit(start)) {
        emit(TokenStore.DATE, dates.end(), dates.packed());
        goTo(dates.end());
      } else if (!readCode()) {
        readNumber();
      }
    }

    private boolean readCode() {
      return codes.reads(atomStarts[first], isAnnounced()) && takeCode();
    }

    private boolean takeCode() {
      emit(TokenStore.CODE, codes.end(), -1);
      goTo(codes.end());
      return true;
    }

    private void readNumber() {
      int start = atomStarts[first];
      int end = atomEnds[first];
      boolean whole = end - start <= LONGEST_VALUE;
      int value = whole ? Integer.parseInt(text, start, end, 10) : -1;
      while ((at(end) == '.' || at(end) == ',') && isDigit(at(end + 1))) {
        end += 2;
        while (isDigit(at(end))) {
          end++;
        }
        value = -1;
      }
      if (Character.isLowerCase(at(end))
          && !Syllable.isLetter(at(end + 1))
          && !isDigit(at(end + 1))) {
        end++;
      }
      emit(TokenStore.NUMBER, end, value);
      goTo(end);
    }

    private void readSign() {
      int start = atomStarts[first];
      if (isBlank(text.charAt(start)) && isAnnounced() && codes.readsBlank(start) && takeCode()) {
        return;
      }
      lookUp();
      int sign = Signs.plain(text.charAt(start));
      emit(TokenStore.PUNCT, atomEnds[first], sign <= TokenStore.LARGEST_DATUM ? sign : -1);
      skip(1);
    }

    private static boolean isBlank(char sign) {
      return Signs.isDash(sign) || Signs.isSlash(sign) || ".…_".indexOf(sign) >= 0;
    }

    private static boolean isMisreadDigit(char unit) {
      return unit == 'I' || unit == 'l' || unit == 'O' || unit == 'o' || unit == 'Ị';
    }

    private boolean isAnnounced() {
      int last = tokens.size() - 1;
      return last >= 0
          && Lexer.isAnnounced(
              tokens.types(last), last > 0 ? tokens.types(last - 1) : 0, tokens.start(last), text);
    }

    /** The entry of the longest word of the last look-up; -1 if there was none. */
    private int found;

    private boolean isUpper(int slot) {
      return Character.isUpperCase(text.charAt(atomStarts[slot]));
    }

    /**
     * Looks up the lexicon from the next atom: notes phrases, gives the atoms of a word. A word
     * that only hides others does not reach from a small letter to a capital: {@code vấn đề Nghị
     * quyết} holds no {@code đề nghị}.
     */
    private int lookUp() {
      int node = 0;
      int longest = 1;
      found = -1;
      boolean rises = false;
      for (int ahead = 0; has(ahead); ahead++) {
        int slot = slot(ahead);
        if (ahead > 0 && atomGaps[slot] > widestGap) {
          break;
        }
        node = trie.next(node, atomNumbers[slot]);
        if (node == 0) {
          break;
        }
        rises |= ahead > 0 && isUpper(slot) && !isUpper(slot(0));
        if (trie.word(node) >= 0 && !(rises && lexicon.entry(trie.word(node)).onlyHides())) {
          found = trie.word(node);
          longest = ahead + 1;
        }
        if (trie.phrase(node) >= 0) {
          tokens.addPhrase(trie.phrase(node), atomStarts[slot(0)], atomEnds[slot]);
        }
      }
      return longest;
    }

    /** Adds the token that starts with the next atom; its datum is its entry or its value. */
    private void emit(int kind, int end, int datum) {
      int start = atomStarts[first];
      tokens.add(kind, start, end, atomGaps[first], capitals(start, end, kind), datum);
    }

    private int capitals(int start, int end, int kind) {
      if (kind > TokenStore.ROMAN || !Character.isUpperCase(text.charAt(start))) {
        return 0;
      }
      for (int i = start + 1; i < end; i++) {
        if (Character.isLowerCase(text.charAt(i))) {
          return TokenStore.CAPITAL;
        }
      }
      return end - start > 1 ? TokenStore.CAPITAL | TokenStore.ALL_CAPITALS : TokenStore.CAPITAL;
    }
  }
}
