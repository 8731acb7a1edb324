package org.chithi.cite;

import java.util.ArrayList;
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

  /** So many documents of a type or number are kept that a short form can mean. */
  private static final int MOST_MEANT = 16;

  /** A short name is defined for one of so many mentions before it. */
  private static final int FARTHEST = 40;

  private final CitedTokens text;
  private final Tokens tokens;
  private final TailReader tails;
  private final NameEnds ends;
  private final NumberScanner numbers;
  private final List<Found> mentions;

  /** The documents of a type and a number, in the order of their last mention. */
  private final Map<String, List<Found>> byNumber = new HashMap<>();

  /** The documents of a type, in the order of their last mention. */
  private final Map<DocumentKind, List<Found>> byKind = new EnumMap<>(DocumentKind.class);

  /** The only document of a type and an issuer; an empty value where there are several. */
  private final Map<String, Optional<Found>> byIssuer = new HashMap<>();

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
    int from = text.isQuote(start) ? start + 1 : start;
    int end = from;
    while (text.goesOn(end)
        && tokens.end(end) - tokens.start(from) < LONGEST_ALIAS
        && !isEnd(end)
        && (end == from || !tokens.startsLine(end))) {
      end++;
    }
    Optional<DocumentKind> kind = text.kind(from);
    if (kind.isEmpty() || end == from || tokens.startsLine(end)) {
      return Optional.empty();
    }
    Optional<Found> meant = meant(kind.get(), from, end, before);
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    String name = tokens.line(from, end);
    define(name, end - from, meant.get());
    return Optional.of(standingFor(meant.get(), from, end, Optional.of(name)));
  }

  private boolean isEnd(int token) {
    boolean sign = tokens.is(token, TokenType.PUNCT) && !tokens.isSign(token, "-/(&");
    return sign || text.isAt(token, CitationWord.AND);
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

  /**
   * The last mention before that has the number in the words {@code [from, to)}, or that they
   * begin, or without a number the kind.
   */
  private Optional<Found> meant(DocumentKind kind, int from, int to, int before) {
    String number = Found.bare(digits(from, to));
    int far = number.isEmpty() ? MOST_ALIASES : FARTHEST;
    for (int i = before - 1; i >= Math.max(0, before - far); i--) {
      Found mention = mentions.get(i);
      boolean same =
          switch (mention.form) {
            case NUMBERED -> number.isEmpty() ? mention.isOf(kind) : bare(mention).equals(number);
            case NAMED -> number.isEmpty() ? mention.isOf(kind) : begins(mention, from, to);
            case SHORT, SELF -> false;
          };
      if (same && (mention.form == Form.NAMED || mention.isFull())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Whether a name goes on after the words of another: {@code Nghị quyết Trung ương 8 khóa XI}. */
  private boolean begins(Found name, int from, int to) {
    return name.to - name.from > to - from
        && key(name.from, name.from + to - from).equals(key(from, to));
  }

  /**
   * A type word that points back to documents of its kind: {@code Quy định trên}, {@code hai quyết
   * định trên}, in the words of another document {@code Nghị định này} too.
   */
  List<Found> pointingBack(int from, DocumentKind kind, boolean quoted) {
    int count = count(from);
    Optional<Match> back = text.match(from, count > 1 ? "BACK_ALL" : "BACK");
    if (back.isEmpty() && quoted && tokens.isCapital(from)) {
      back = text.match(from, "SELF");
    }
    if (back.isEmpty() || count == 1 && tokens.is(from - 1, TokenType.QUANTIFIER)) {
      return List.of();
    }
    int end = back.get().to();
    index();
    List<Found> documents = byKind.getOrDefault(kind, List.of());
    if (documents.size() >= count) {
      return documents.subList(documents.size() - count, documents.size()).stream()
          .map(full -> standingFor(full, from, end, Optional.empty()))
          .toList();
    }
    Found found = new Found(Form.SHORT, from, end);
    found.kind = Optional.of(kind);
    return List.of(found);
  }

  /** The last document of a type that is mentioned in full before. */
  Optional<Found> lastFull(DocumentKind kind) {
    index();
    return Optional.ofNullable(byKind.get(kind)).map(all -> all.get(all.size() - 1));
  }

  /** How many documents a type word stands for by the word before it. */
  private int count(int from) {
    return text.isAfter(from, CitationWord.TWO)
        ? 2
        : text.isAfter(from, CitationWord.THREE) ? 3 : 1;
  }

  /**
   * {@code Chỉ thị của Ban Thường vụ Tỉnh ủy}: type and issuer of the only document before of that
   * type and issuer that is mentioned in full; a title that begins otherwise is one of another.
   */
  Optional<Found> byIssuer(int from, int to, DocumentKind kind, String issuer) {
    index();
    return byIssuer
        .getOrDefault(key(kind, issuer), Optional.empty())
        .filter(full -> !isTitled(to) || key(to, to + 2).equals(key(full.to, full.to + 2)))
        .map(
            full -> {
              Found found = new Found(Form.SHORT, from, to);
              found.kind = Optional.of(kind);
              found.issuer = Optional.of(issuer);
              inherit(found, full);
              return found;
            });
  }

  private boolean isTitled(int token) {
    return tokens.phrase(token, TitleOpener.class).isPresent();
  }

  /**
   * A number alone as the short form of the full mention before it, where there is one; of several
   * documents it takes what they share.
   */
  Found shortened(Found mention) {
    List<Found> meant = mention.symbol.isEmpty() ? meant(mention) : List.of();
    if (meant.isEmpty()) {
      return mention;
    }
    Found full = shared(meant);
    Found shorter = mention.as(Form.SHORT);
    inherit(shorter, full);
    boolean bracketed = tokens.isSign(mention.from - 1, '(') && tokens.isSign(mention.to, ')');
    if (bracketed) {
      String name = tokens.line(mention.from, mention.to);
      shorter.alias = Optional.of(name);
      shorter.defines = true;
      define(name, mention.to - mention.from, full);
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
    if (!documents(mention).isEmpty()) {
      return true;
    }
    boolean over =
        tokens.startsLine(next)
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

  /** The documents of the type and number of a mention. */
  private List<Found> documents(Found mention) {
    index();
    return mention.kind.isEmpty() || mention.number.isEmpty()
        ? List.of()
        : byNumber.getOrDefault(numberKey(mention.kind.get(), mention.number.get()), List.of());
  }

  /** The documents that a number alone can mean by its date and its issuer. */
  private List<Found> meant(Found mention) {
    List<Found> dated =
        documents(mention).stream()
            .filter(it -> mention.date.isEmpty() || mention.date.equals(it.date))
            .toList();
    List<Found> issued =
        dated.stream()
            .filter(it -> mention.issuer.isPresent() && mention.issuer.equals(it.issuer))
            .toList();
    return issued.isEmpty() ? dated : issued;
  }

  /** The document that is meant, or what several have in common. */
  private static Found shared(List<Found> meant) {
    Found last = meant.get(meant.size() - 1);
    if (meant.size() == 1) {
      return last;
    }
    Found shared = last.as(Form.NUMBERED);
    if (meant.stream().anyMatch(it -> !it.symbol.equals(last.symbol))) {
      shared.symbol = Optional.empty();
    }
    if (meant.stream().anyMatch(it -> !it.date.equals(last.date))) {
      shared.date = Optional.empty();
    }
    return shared;
  }

  private void index() {
    for (; indexed < mentions.size(); indexed++) {
      Found mention = mentions.get(indexed);
      if (mention.isFull() && mention.kind.isPresent()) {
        DocumentKind kind = mention.kind.get();
        put(mention, byNumber, numberKey(kind, mention.number.get()));
        put(mention, byKind, kind);
        mention.issuer.ifPresent(
            issuer -> byIssuer.merge(key(kind, issuer), Optional.of(mention), ShortNames::only));
      } else if (isToldByNumber(mention)) {
        put(mention, byNumber, numberKey(mention.kind.orElseThrow(), mention.number.get()));
      }
    }
  }

  /** {@code Chỉ thị số 05} of a day or a body, without its symbol. */
  private boolean isToldByNumber(Found mention) {
    return mention.form == Form.NUMBERED
        && mention.kind.isPresent()
        && mention.number.isPresent()
        && (mention.date.isPresent() || mention.issuer.isPresent())
        && tokens.is(mention.from + 1, TokenType.NUMBER_SIGN);
  }

  /** Puts the document of a mention last. */
  private static <K> void put(Found mention, Map<K, List<Found>> documents, K key) {
    List<Found> known = documents.computeIfAbsent(key, unused -> new ArrayList<>(1));
    int place = known.size() - 1;
    while (place >= 0 && !isSame(known.get(place), mention)) {
      place--;
    }
    boolean dated = place >= 0 && mention.date.isEmpty();
    Found fuller = dated ? known.get(place) : mention;
    if (place >= 0 || known.size() == MOST_MEANT) {
      known.remove(Math.max(place, 0));
    }
    known.add(fuller);
  }

  private static boolean isSame(Found first, Found second) {
    return bare(first).equals(bare(second))
        && Folding.key(first.symbol.orElse("")).equals(Folding.key(second.symbol.orElse("")))
        && (first.date.isEmpty() || second.date.isEmpty() || first.date.equals(second.date));
  }

  private static String bare(Found mention) {
    return Found.bare(mention.number.orElse(""));
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
