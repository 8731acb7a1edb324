package org.chithi.lex;

import java.util.BitSet;
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

  private final String text;
  private final Lexicon lexicon;
  private final boolean overLines;
  private final TokenStore store;

  Tokens(String text, Lexicon lexicon, boolean overLines, TokenStore store) {
    this.text = text;
    this.lexicon = lexicon;
    this.overLines = overLines;
    this.store = store;
  }

  /** The text that was read. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return store.size();
  }

  private boolean holds(int token) {
    return store.holds(token);
  }

  /** Where a token starts in the text; for one after the last the length of the text. */
  public int start(int token) {
    return holds(token) ? store.start(token) : token < 0 ? 0 : text.length();
  }

  /** Where a token ends in the text. */
  public int end(int token) {
    return holds(token) ? store.end(token) : token < 0 ? 0 : text.length();
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
    return holds(token) ? Gap.of(store.gap(token)) : Gap.PAGE;
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
    return holds(token) ? store.types(token) : 0;
  }

  /** Whether a token can be of a type. */
  public boolean is(int token, TokenType type) {
    return (types(token) & type.mask()) != 0;
  }

  /** Whether a token is one sign. */
  public boolean isSign(int token, char sign) {
    return holds(token) && store.isSign(token, sign);
  }

  /** Whether a token is one of some signs. */
  public boolean isSign(int token, String signs) {
    return holds(token)
        && store.kind(token) == TokenStore.PUNCT
        && signs.indexOf(store.datum(token)) >= 0;
  }

  /** Whether a line, a cell or more begins with a token. */
  public boolean startsLine(int token) {
    return gap(token).compareTo(Gap.LINE) >= 0;
  }

  /**
   * The first token from one on that stands after a sign or the end of a line or cell, where alone
   * sentences and items begin; the number of tokens if there is none.
   */
  public int nextStart(int token) {
    return store.nextStart(token);
  }

  /** The first token from one on that can be of a type; the number of tokens if there is none. */
  public int next(int token, TokenType type) {
    return store.next(token, type.mask());
  }

  /** The same for one of two types. */
  public int next(int token, TokenType one, TokenType other) {
    return store.next(token, one.mask() | other.mask());
  }

  /** The tokens with which a phrase with a sense starts. */
  public BitSet starts(Object sense) {
    BitSet starts = new BitSet();
    for (int i = 0; i < store.phrases(); i++) {
      if (phraseEntry(i).means(sense)) {
        starts.set(store.phraseFrom(i));
      }
    }
    return starts;
  }

  /** Whether a token begins with a capital. */
  public boolean isCapital(int token) {
    return holds(token) && store.is(token, TokenStore.CAPITAL);
  }

  /** Whether a token has several letters and all are capitals. */
  public boolean isAllCapitals(int token) {
    return holds(token) && store.is(token, TokenStore.ALL_CAPITALS);
  }

  /** What the lexicon has for a token; empty for words it does not know and for other tokens. */
  public Optional<Entry> entry(int token) {
    int entry = entryId(token);
    return entry >= 0 ? Optional.of(lexicon.entry(entry)) : Optional.empty();
  }

  /** The number of the entry of a token; -1 for none. */
  int entryId(int token) {
    return holds(token) && store.kind(token) == TokenStore.ENTRY ? store.datum(token) : -1;
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
      return store.datum(token);
    }
    return (mask & TokenType.ORDINAL.mask()) != 0 ? sense(token, Integer.class).orElse(-1) : -1;
  }

  /** The year of a date; 0 for no date. */
  public int year(int token) {
    return is(token, TokenType.DATE) ? store.datum(token) >>> 9 : 0;
  }

  /** The month of a date; 0 if it is not printed. */
  public int month(int token) {
    return is(token, TokenType.DATE) ? store.datum(token) >>> 5 & 15 : 0;
  }

  /** The day of a date; 0 if it is not printed. */
  public int day(int token) {
    return is(token, TokenType.DATE) ? store.datum(token) & 31 : 0;
  }

  /** Number and symbol of a {@link TokenType#CODE}; empty for other tokens. */
  public Optional<PrintedCode> code(int token) {
    if (!is(token, TokenType.CODE)) {
      return Optional.empty();
    }
    CodeScanner scanner = new CodeScanner(text, lexicon, overLines);
    boolean found =
        scanner.reads(store.start(token), Lexer.isAnnounced(this, token))
            || scanner.readsBlank(store.start(token));
    return found ? Optional.of(scanner.printed()) : Optional.empty();
  }

  /** The key of a word of one syllable, equal for all its spellings; 0 for other tokens. */
  public long key(int token) {
    return is(token, TokenType.WORD) ? Syllable.key(text, store.start(token), end(token)) : 0;
  }

  /** The index of the first token that ends after a place of the text. */
  public int at(int place) {
    return store.at(place);
  }

  /**
   * The end of the longest phrase with a sense that starts with a token, as the index after its
   * last token; the token itself if there is none.
   */
  public int phraseEnd(int token, Object sense) {
    int longest = token;
    if (!store.startsPhrase(token)) {
      return token;
    }
    for (int i = firstPhrase(token); i < store.phrases() && store.phraseFrom(i) == token; i++) {
      if (store.phraseTo(i) > longest && lexicon.entry(store.phraseEntry(i)).means(sense)) {
        longest = store.phraseTo(i);
      }
    }
    return longest;
  }

  /**
   * The longest phrase with a sense of a class that starts with a token; empty if there is none.
   */
  public <T> Optional<Phrase<T>> phrase(int token, Class<T> type) {
    return phrase(token, store.size(), type);
  }

  /**
   * The longest phrase with a sense of a class that starts with a token and ends at a limit or
   * before it; empty if there is none.
   *
   * @param limit the index after the last token that it may take
   */
  public <T> Optional<Phrase<T>> phrase(int token, int limit, Class<T> type) {
    int longest = -1;
    if (!store.startsPhrase(token)) {
      return Optional.empty();
    }
    for (int i = firstPhrase(token); i < store.phrases() && store.phraseFrom(i) == token; i++) {
      boolean longer = longest < 0 || store.phraseTo(i) > store.phraseTo(longest);
      if (longer && store.phraseTo(i) <= limit && phraseEntry(i).has(type)) {
        longest = i;
      }
    }
    return longest < 0
        ? Optional.empty()
        : Optional.of(
            new Phrase<>(
                lexicon.entry(store.phraseEntry(longest)).sense(type).orElseThrow(),
                lexicon.entry(store.phraseEntry(longest)).words(),
                token,
                store.phraseTo(longest)));
  }

  /** Whether a phrase starts with a token. */
  public boolean startsPhrase(int token) {
    return store.startsPhrase(token);
  }

  /** How many phrases there are. */
  public int phrases() {
    return store.phrases();
  }

  /** The index of the first token of a phrase, in the order of the text. */
  public int phraseFrom(int phrase) {
    return store.phraseFrom(phrase);
  }

  /** The index after the last token of a phrase. */
  public int phraseTo(int phrase) {
    return store.phraseTo(phrase);
  }

  /** The words of a phrase and what they stand for. */
  public Entry phraseEntry(int phrase) {
    return lexicon.entry(store.phraseEntry(phrase));
  }

  /** The number of the first phrase that starts with a token or after it. */
  public int firstPhrase(int token) {
    return store.firstPhrase(token);
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
