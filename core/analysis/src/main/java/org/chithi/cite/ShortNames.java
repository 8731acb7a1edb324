package org.chithi.cite;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Form;
import org.chithi.lex.Gap;
import org.chithi.lex.RuleSet.Match;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.DocumentKind;
import org.chithi.text.Folding;

/**
 * The short ways to name a document after its full mention: its number alone ({@code Nghị quyết
 * 57}), a name the text defines ({@code gọi tắt là Nghị quyết tam nông}), a word that points back
 * ({@code Quy định nêu trên}).
 */
final class ShortNames {

  private static final int LONGEST_ALIAS = 80;
  private static final int MOST_ALIASES = 4;

  /** A short name is defined for one of so many mentions before it. */
  private static final int FARTHEST = 40;

  private final CitedTokens text;
  private final Tokens tokens;
  private final TailReader tails;
  private final NameEnds ends;
  private final NumberScanner numbers;
  private final List<Found> mentions;
  private final Map<String, Found> fullByNumber = new HashMap<>();

  /** The only document of a type and an issuer; an empty value where there are several. */
  private final Map<String, Optional<Found>> byIssuer = new HashMap<>();

  private final Map<DocumentKind, Found> lastOfKind = new EnumMap<>(DocumentKind.class);

  /** What short names mean, by their folded words. */
  private final Map<String, Alias> aliases = new HashMap<>();

  /** How many tokens short names have, the longest first. */
  private final TreeSet<Integer> lengths = new TreeSet<>();

  private int indexed;

  private record Alias(String name, Found meant) {}

  /**
   * @param mentions the mentions before the place of the scan; grows while the scan goes on
   */
  ShortNames(
      CitedTokens text,
      TailReader tails,
      NameEnds ends,
      NumberScanner numbers,
      List<Found> mentions) {
    this.text = text;
    this.tokens = text.tokens();
    this.tails = tails;
    this.ends = ends;
    this.numbers = numbers;
    this.mentions = mentions;
  }

  /** A short name defined before that stands at a type word. */
  Optional<Found> known(int from) {
    if (!tokens.isCapital(from)) {
      return Optional.empty();
    }
    for (int length : lengths.descendingSet()) {
      Alias alias = aliases.get(key(from, from + length));
      if (alias != null) {
        int end = from + length;
        boolean other = text.isAt(end, CitationWord.THIS);
        return other || isNumbered(end)
            ? Optional.empty()
            : Optional.of(standingFor(alias.meant(), from, end, Optional.of(alias.name())));
      }
    }
    return Optional.empty();
  }

  private String key(int from, int to) {
    return to <= tokens.size() && tokens.end(to - 1) - tokens.start(from) <= LONGEST_ALIAS
        ? Folding.key(tokens.line(from, to))
        : "";
  }

  private boolean isNumbered(int end) {
    return tokens.is(end, TokenType.NUMBER_SIGN)
        || tokens.is(end, TokenType.NUMBER)
        || tokens.is(end, TokenType.CODE)
        || tokens.isSign(end, '-') && tokens.gap(end) == Gap.NONE;
  }

  /**
   * Defines the short names after a cue at a token, {@code gọi tắt là ...}.
   *
   * @return the mentions that the definition makes; a number with its symbol stays what it is
   */
  int define(int token, List<Found> defined) {
    int cue = tokens.phraseEnd(token, CitationWord.ALIAS_CUE);
    int next = cue;
    int before = mentions.size();
    while (defined.size() < MOST_ALIASES && text.goesOn(next)) {
      Optional<Found> name = numbered(next).isPresent() ? numbered(next) : alias(next, before);
      if (name.isEmpty()) {
        break;
      }
      name.get().defines = true;
      defined.add(name.get());
      int end = name.get().to;
      int more = afterConnector(end);
      next = end;
      if (more < 0) {
        break;
      }
      next = more;
    }
    return next;
  }

  private Optional<Found> numbered(int from) {
    return text.kind(from).stream()
        .flatMap(kind -> numbers.read(from, kind).stream().limit(1))
        .filter(found -> found.symbol.isPresent())
        .findFirst();
  }

  private int afterConnector(int end) {
    int place = text.afterComma(end);
    if (tokens.is(place, TokenType.CONNECTOR) && text.goesOn(place)) {
      return place + 1;
    }
    return place > end && tokens.isCapital(place) ? place : -1;
  }

  /** A name up to the next sign, for the document before it that it can mean. */
  private Optional<Found> alias(int start, int before) {
    int from = isQuote(start) ? start + 1 : start;
    int end = from;
    while (text.goesOn(end)
        && tokens.end(end) - tokens.start(from) < LONGEST_ALIAS
        && !isEnd(end)
        && (end == from || tokens.gap(end).compareTo(Gap.LINE) < 0)) {
      end++;
    }
    Optional<DocumentKind> kind = text.kind(from);
    if (kind.isEmpty() || end == from || tokens.gap(end).compareTo(Gap.LINE) >= 0) {
      return Optional.empty();
    }
    Optional<Found> meant = meant(kind.get(), digits(from, end), before);
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    String name = tokens.line(from, end);
    define(name, end - from, meant.get());
    return Optional.of(standingFor(meant.get(), from, end, Optional.of(name)));
  }

  private boolean isEnd(int token) {
    boolean sign =
        tokens.is(token, TokenType.PUNCT)
            && !tokens.isSign(token, '-')
            && !tokens.isSign(token, '/')
            && !tokens.isSign(token, '(')
            && !tokens.isSign(token, '&');
    return sign || text.isAt(token, CitationWord.AND);
  }

  private boolean isQuote(int token) {
    return tokens.isSign(token, '"') || tokens.isSign(token, '\'');
  }

  private String digits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, TokenType.NUMBER) || tokens.is(i, TokenType.CODE)) {
        return tokens.code(i).flatMap(code -> code.number()).orElse(tokens.words(i, i + 1));
      }
    }
    return "";
  }

  private void define(String name, int length, Found meant) {
    aliases.put(Folding.key(name), new Alias(name, meant));
    lengths.add(length);
  }

  /** The last mention before that has the number, or without one the kind. */
  private Optional<Found> meant(DocumentKind kind, String number, int before) {
    int far = number.isEmpty() ? MOST_ALIASES : FARTHEST;
    for (int i = before - 1; i >= Math.max(0, before - far); i--) {
      Found mention = mentions.get(i);
      boolean full = mention.isFull() || mention.form == Form.NAMED;
      boolean same =
          number.isEmpty()
              ? mention.isOf(kind)
              : mention
                  .number
                  .filter(own -> Found.bare(own).equals(Found.bare(number)))
                  .isPresent();
      if (full && same) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /**
   * A type word that points back to a document of its kind: {@code Quy định trên}, in the words of
   * another document {@code Nghị định này} too.
   */
  Optional<Found> pointingBack(int from, DocumentKind kind, boolean quoted) {
    Optional<Match> back =
        text.match(from, "BACK")
            .or(
                () ->
                    quoted && tokens.isCapital(from) ? text.match(from, "SELF") : Optional.empty());
    if (back.isEmpty() || tokens.is(from - 1, TokenType.QUANTIFIER)) {
      return Optional.empty();
    }
    index();
    Found last = lastOfKind.get(kind);
    if (last != null) {
      Found fullest = fullByNumber.getOrDefault(numberKey(kind, last.number.orElseThrow()), last);
      return Optional.of(standingFor(fullest, from, back.get().to(), Optional.empty()));
    }
    Found found = new Found(Form.SHORT, from, back.get().to());
    found.kind = Optional.of(kind);
    return Optional.of(found);
  }

  /**
   * {@code Chỉ thị của Ban Thường vụ Tỉnh ủy}: type and issuer of the only document before of that
   * type and issuer that is mentioned in full.
   */
  Optional<Found> byIssuer(int from, int to, DocumentKind kind, String issuer) {
    index();
    return byIssuer
        .getOrDefault(key(kind, issuer), Optional.empty())
        .map(
            full -> {
              Found found = new Found(Form.SHORT, from, to);
              found.kind = Optional.of(kind);
              found.issuer = Optional.of(issuer);
              inherit(found, full);
              return found;
            });
  }

  /** A number alone as the short form of the full mention before it, where there is one. */
  Found shortened(Found mention) {
    Optional<Found> full =
        mention.symbol.isEmpty() ? full(mention.kind, mention.number) : Optional.empty();
    boolean sameDate =
        full.isPresent() && (mention.date.isEmpty() || mention.date.equals(full.get().date));
    if (!sameDate) {
      return mention;
    }
    Found shorter = mention.as(Form.SHORT);
    inherit(shorter, full.get());
    boolean bracketed = tokens.isSign(mention.from - 1, '(') && tokens.isSign(mention.to, ')');
    if (bracketed) {
      String name = tokens.line(mention.from, mention.to);
      shorter.alias = Optional.of(name);
      shorter.defines = true;
      define(name, mention.to - mention.from, full.get());
    }
    return shorter;
  }

  /**
   * Whether a number without a symbol after a type word names a document: {@code quyết định 3 nội
   * dung} does not.
   *
   * @param full whether the type word is written in full
   */
  boolean accepts(Found mention, boolean full) {
    int next = mention.to;
    boolean attributed = mention.date.isPresent() || mention.issuer.isPresent();
    if (tokens.is(mention.from + 1, TokenType.NUMBER_SIGN)) {
      return tokens.isCapital(mention.from) || attributed || !counts(next);
    }
    if (!tokens.isCapital(mention.from)) {
      return false;
    }
    if (full(mention.kind, mention.number).isPresent()) {
      return true;
    }
    boolean over =
        tokens.gap(next).compareTo(Gap.LINE) >= 0
            || tokens.is(next, TokenType.PUNCT)
            || tokens.isCapital(next)
            || ends.isAt(next);
    boolean continues = text.isAt(next, CitationWord.GOES_ON);
    boolean counted = text.isAt(next, CitationWord.COUNTED);
    return full && (attributed || over && !counted || continues);
  }

  /** {@code quyết định số 5 phương án}: a word in small letters after a number is counted by it. */
  private boolean counts(int next) {
    return tokens.is(next, TokenType.WORD)
        && tokens.gap(next) == Gap.SPACE
        && !tokens.isCapital(next)
        && !tokens.is(next, TokenType.CONNECTOR)
        && !tokens.is(next, TokenType.POINTER)
        && !ends.isAt(next)
        && !text.isAt(next, CitationWord.GOES_ON);
  }

  private Optional<Found> full(Optional<DocumentKind> kind, Optional<String> number) {
    index();
    return kind.isEmpty() || number.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(fullByNumber.get(numberKey(kind.get(), number.get())));
  }

  private void index() {
    for (; indexed < mentions.size(); indexed++) {
      Found mention = mentions.get(indexed);
      if (mention.isFull() && mention.kind.isPresent()) {
        fullByNumber.merge(
            numberKey(mention.kind.get(), mention.number.get()), mention, ShortNames::fuller);
        lastOfKind.put(mention.kind.get(), mention);
        mention.issuer.ifPresent(
            issuer ->
                byIssuer.merge(
                    key(mention.kind.get(), issuer), Optional.of(mention), ShortNames::only));
      }
    }
  }

  /** The later of two mentions of one number, unless only the first tells the date. */
  private static Found fuller(Found first, Found later) {
    return later.date.isEmpty() && first.date.isPresent() ? first : later;
  }

  /** The document that two mentions mean; empty if they mean two. */
  private static Optional<Found> only(Optional<Found> first, Optional<Found> later) {
    return first.filter(
        found ->
            later
                .filter(it -> it.number.equals(found.number) && it.symbol.equals(found.symbol))
                .isPresent());
  }

  /** Kind and number without its year; quyết định and quy định have one series. */
  private static String numberKey(DocumentKind kind, String number) {
    DocumentKind series = kind == DocumentKind.QUY_DINH ? DocumentKind.QUYET_DINH : kind;
    return series + Found.bare(number);
  }

  private static String key(DocumentKind kind, String issuer) {
    return kind + " " + Folding.key(issuer);
  }

  private Found standingFor(Found full, int from, int to, Optional<String> alias) {
    Found found = new Found(Form.SHORT, from, to);
    found.kind = full.kind;
    found.alias = alias;
    String words = tokens.words(from, to);
    found.number = full.number.filter(number -> words.contains(Found.bare(number)));
    tails.read(found);
    inherit(found, full);
    return found;
  }

  private static void inherit(Found mention, Found full) {
    if (mention.number.isEmpty() && full.number.isPresent()) {
      mention.inherited.add(Attribute.NUMBER);
    }
    mention.number = full.number;
    if (full.symbol.isPresent()) {
      mention.symbol = full.symbol;
      mention.inherited.add(Attribute.SYMBOL);
    }
    if (mention.date.isEmpty() && full.date.isPresent()) {
      mention.date = full.date;
      mention.inherited.add(Attribute.DATE);
    }
  }
}
