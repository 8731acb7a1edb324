package org.chithi.lex;

import java.util.Arrays;
import java.util.Optional;
import org.chithi.lex.Lexicon.Entry;
import org.chithi.text.Span;

/**
 * A text as tokens, in flat arrays: where each starts and ends, what it can be, what the lexicon
 * says of it and how strongly the text breaks before it. Beside the tokens lie the phrases of the
 * lexicon that start with one of them and end with one.
 *
 * <p>Every index is allowed: before the first and after the last token there is a token without
 * letters and types, after the break of a page. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Tokens {

  /** The marks of a token in one number: gap, capitals, phrase, kind and length. */
  private static final int GAP_BITS = 7;

  static final int CAPITAL = 1 << 3;
  static final int ALL_CAPITALS = 1 << 4;

  /** Whether a phrase starts with the token. */
  static final int PHRASE = 1 << 5;

  /** What the lexer takes a token for. */
  static final int KIND_BITS = 7 << 6;

  static final int ENTRY = 0 << 6;
  static final int WORD = 1 << 6;
  static final int ROMAN = 2 << 6;
  static final int NUMBER = 3 << 6;
  static final int DATE = 4 << 6;
  static final int CODE = 5 << 6;
  static final int PUNCT = 6 << 6;

  private static final int LENGTH_SHIFT = 9;
  private static final int LONGEST = (1 << 32 - LENGTH_SHIFT) - 1;

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

  private final String text;
  private final Lexicon lexicon;
  private final int[] entryTypes;
  private final boolean overLines;
  private final int size;
  private final int[] starts;
  private final int[] marks;

  /** The value of a number, date or Roman numeral; the entry of a word that has one. */
  private final int[] data;

  private final int phrases;
  private final int[] phraseTokens;
  private final int[] phraseEnds;
  private final int[] phraseEntries;

  Tokens(Lexer.Run run) {
    this.text = run.text;
    this.lexicon = run.lexicon;
    this.entryTypes = run.lexicon.types();
    this.overLines = run.overLines;
    this.size = run.size;
    this.starts = run.starts;
    this.marks = run.marks;
    this.data = run.data;
    this.phrases = run.phrases;
    this.phraseTokens = run.phraseTokens;
    this.phraseEnds = run.phraseEnds;
    this.phraseEntries = run.phraseEntries;
  }

  /** The text that was read. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  private boolean holds(int token) {
    return token >= 0 && token < size;
  }

  /** Where a token starts in the text; for one after the last the length of the text. */
  public int start(int token) {
    return holds(token) ? starts[token] : token < 0 ? 0 : text.length();
  }

  /** Where a token ends in the text. */
  public int end(int token) {
    return holds(token) ? starts[token] + length(marks[token]) : token < 0 ? 0 : text.length();
  }

  /** The place of the tokens in {@code [from, to)}, which holds at least one. */
  public Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }

  /** The text of the tokens in {@code [from, to)}, as printed; empty for none. */
  public String words(int from, int to) {
    return from < to ? text.substring(start(from), end(to - 1)) : "";
  }

  /** The text of the tokens in {@code [from, to)}, with one space for any white space. */
  public String line(int from, int to) {
    String words = words(from, to);
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (unit < ' ' || unit == ' ' && i > 0 && words.charAt(i - 1) == ' ') {
        return words.replaceAll("\\s+", " ");
      }
    }
    return words;
  }

  /** How strongly the text breaks before a token. */
  public Gap gap(int token) {
    return holds(token) ? Gap.of(marks[token] & GAP_BITS) : Gap.PAGE;
  }

  /** The strongest break before the tokens in {@code (from, to)}, before the first not counted. */
  public Gap strongestGap(int from, int to) {
    int strongest = 0;
    for (int i = from + 1; i < to; i++) {
      strongest = Math.max(strongest, gap(i).ordinal());
    }
    return Gap.of(strongest);
  }

  /** The mask of the types of a token; 0 outside the text. */
  public int types(int token) {
    return holds(token) ? types(marks[token], data[token], entryTypes) : 0;
  }

  static int types(int marks, int datum, int[] entryTypes) {
    int kind = marks & KIND_BITS;
    return kind == ENTRY ? entryTypes[datum] : TYPES[kind >>> 6];
  }

  /** The marks of a token of a kind and length. */
  static int marks(int kind, int length) {
    return kind | Math.min(length, LONGEST) << LENGTH_SHIFT;
  }

  static int length(int marks) {
    return marks >>> LENGTH_SHIFT;
  }

  /** Whether a token can be of a type. */
  public boolean is(int token, TokenType type) {
    return (types(token) & type.mask()) != 0;
  }

  /** Whether a token is one sign. */
  public boolean isSign(int token, char sign) {
    return holds(token)
        && (marks[token] & KIND_BITS) == PUNCT
        && Signs.plain(text.charAt(starts[token])) == sign;
  }

  /** Whether a token begins with a capital. */
  public boolean isCapital(int token) {
    return holds(token) && (marks[token] & CAPITAL) != 0;
  }

  /** Whether a token has several letters and all are capitals. */
  public boolean isAllCapitals(int token) {
    return holds(token) && (marks[token] & ALL_CAPITALS) != 0;
  }

  /** What the lexicon has for a token; empty for words it does not know and for other tokens. */
  public Optional<Entry> entry(int token) {
    int entry = entryId(token);
    return entry >= 0 ? Optional.of(lexicon.entry(entry)) : Optional.empty();
  }

  /** The number of the entry of a token; -1 for none. */
  int entryId(int token) {
    return holds(token) && (marks[token] & KIND_BITS) == ENTRY ? data[token] : -1;
  }

  /** What a token stands for, as a value of a class; empty if it does not stand for one. */
  public <T> Optional<T> sense(int token, Class<T> type) {
    int entry = entryId(token);
    return entry >= 0 ? lexicon.entry(entry).sense(type) : Optional.empty();
  }

  /** Whether a token stands for a value. */
  public boolean means(int token, Object sense) {
    int entry = entryId(token);
    return entry >= 0 && lexicon.entry(entry).means(sense);
  }

  /** The value of a number, ordinal or Roman numeral; -1 if it has none or the token is no such. */
  public int value(int token) {
    int mask = types(token);
    if ((mask & (TokenType.NUMBER.mask() | TokenType.ROMAN.mask())) != 0) {
      return data[token];
    }
    return (mask & TokenType.ORDINAL.mask()) != 0 ? sense(token, Integer.class).orElse(-1) : -1;
  }

  /** The year of a date; 0 for no date. */
  public int year(int token) {
    return is(token, TokenType.DATE) ? data[token] >>> 9 : 0;
  }

  /** The month of a date; 0 if it is not printed. */
  public int month(int token) {
    return is(token, TokenType.DATE) ? data[token] >>> 5 & 15 : 0;
  }

  /** The day of a date; 0 if it is not printed. */
  public int day(int token) {
    return is(token, TokenType.DATE) ? data[token] & 31 : 0;
  }

  /** Number and symbol of a {@link TokenType#CODE}; empty for other tokens. */
  public Optional<PrintedCode> code(int token) {
    if (!is(token, TokenType.CODE)) {
      return Optional.empty();
    }
    CodeScanner scanner = new CodeScanner(text, lexicon, overLines);
    boolean found =
        scanner.reads(starts[token], Lexer.isAnnounced(this, token))
            || scanner.readsBlank(starts[token]);
    return found ? Optional.of(scanner.printed()) : Optional.empty();
  }

  /** The key of a word of one syllable, equal for all its spellings; 0 for other tokens. */
  public long key(int token) {
    return is(token, TokenType.WORD) ? Syllable.key(text, starts[token], end(token)) : 0;
  }

  /** The index of the first token that ends after a place of the text. */
  public int at(int place) {
    int found = Arrays.binarySearch(starts, 0, size, place);
    int last = found >= 0 ? found : -found - 2;
    return last >= 0 && end(last) > place ? last : last + 1;
  }

  /**
   * The end of the longest phrase with a sense that starts with a token, as the index after its
   * last token; the token itself if there is none.
   */
  public int phraseEnd(int token, Object sense) {
    int longest = token;
    if (!startsPhrase(token)) {
      return token;
    }
    for (int i = firstPhrase(token); i < phrases && phraseTokens[i] == token; i++) {
      if (phraseEnds[i] > longest && lexicon.entry(phraseEntries[i]).means(sense)) {
        longest = phraseEnds[i];
      }
    }
    return longest;
  }

  /**
   * The longest phrase with a sense of a class that starts with a token; empty if there is none.
   */
  public <T> Optional<Phrase<T>> phrase(int token, Class<T> type) {
    return phrase(token, size, type);
  }

  /**
   * The longest phrase with a sense of a class that starts with a token and ends at a limit or
   * before it; empty if there is none.
   *
   * @param limit the index after the last token that it may take
   */
  public <T> Optional<Phrase<T>> phrase(int token, int limit, Class<T> type) {
    int longest = -1;
    if (!startsPhrase(token)) {
      return Optional.empty();
    }
    for (int i = firstPhrase(token); i < phrases && phraseTokens[i] == token; i++) {
      boolean longer = longest < 0 || phraseEnds[i] > phraseEnds[longest];
      if (longer
          && phraseEnds[i] <= limit
          && lexicon.entry(phraseEntries[i]).sense(type).isPresent()) {
        longest = i;
      }
    }
    return longest < 0
        ? Optional.empty()
        : Optional.of(
            new Phrase<>(
                lexicon.entry(phraseEntries[longest]).sense(type).orElseThrow(),
                lexicon.entry(phraseEntries[longest]).words(),
                token,
                phraseEnds[longest]));
  }

  private boolean startsPhrase(int token) {
    return holds(token) && (marks[token] & PHRASE) != 0;
  }

  /** How many phrases there are. */
  public int phrases() {
    return phrases;
  }

  /** The index of the first token of a phrase, in the order of the text. */
  public int phraseFrom(int phrase) {
    return phraseTokens[phrase];
  }

  /** The index after the last token of a phrase. */
  public int phraseTo(int phrase) {
    return phraseEnds[phrase];
  }

  /** The words of a phrase and what they stand for. */
  public Entry phraseEntry(int phrase) {
    return lexicon.entry(phraseEntries[phrase]);
  }

  /** The number of the first phrase that starts with a token or after it. */
  public int firstPhrase(int token) {
    int low = 0;
    int high = phrases;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phraseTokens[middle] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Words of the lexicon that were noted beside the tokens.
   *
   * @param sense what they stand for
   * @param words as the lexicon has them
   * @param from the index of their first token
   * @param to the index after their last token
   */
  public record Phrase<T>(T sense, String words, int from, int to) {}
}
