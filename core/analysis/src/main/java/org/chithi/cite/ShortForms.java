package org.chithi.cite;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Form;
import org.chithi.model.DocumentKind;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * The short ways to name a document after its full mention: its number alone ({@code Nghị quyết
 * 57}), a name the text defines ({@code gọi tắt là Nghị quyết tam nông}), a word that points back
 * ({@code Quy định nêu trên}).
 */
final class ShortForms {

  private static final PhraseTable<String> CUES =
      TermTable.phrases(ShortForms.class, "alias-cues.tsv", "cue");

  private static final List<String> BACKWARD =
      List.of("nêu trên", "nói trên", "kể trên", "dẫn trên", "trên đây", "trên");

  private static final int LONGEST_ALIAS = 80;
  private static final int MOST_ALIASES = 4;

  /** A short name is defined for one of so many mentions before it. */
  private static final int FARTHEST = 40;

  private final CitedText text;
  private final List<Mention> mentions;
  private final AttributeReader attributes;
  private final OldNameEnds ends;
  private final Map<String, Mention> fullByNumber = new HashMap<>();
  private final Map<DocumentKind, Mention> lastOfKind = new EnumMap<>(DocumentKind.class);
  private final PhraseTable<Mention> aliases = new PhraseTable<>();
  private boolean hasAliases;
  private int indexed;

  /**
   * @param mentions the mentions before the place of the walk; grows while the walk goes on
   */
  ShortForms(CitedText text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
    this.attributes = new AttributeReader(text);
    this.ends = new OldNameEnds(text);
  }

  /** A short name defined before that stands at a place. */
  Optional<Mention> known(int place) {
    if (!hasAliases || !text.isCapital(place)) {
      return Optional.empty();
    }
    return aliases
        .at(text.key(), place)
        .filter(match -> !text.hasWord(text.skipGap(match.end()), "này"))
        .map(match -> standingFor(match.meaning(), place, match.end(), Optional.of(match.phrase())))
        .filter(mention -> !isNumbered(mention.end));
  }

  private boolean isNumbered(int end) {
    int next = text.skipGap(end);
    return text.hasWord(next, "số") || Character.isDigit(text.at(next)) || text.at(end) == '-';
  }

  /**
   * Defines the short names behind a cue at a place, {@code gọi tắt là ...}.
   *
   * @param numbered reads a number with its symbol, which stays what it is
   * @return where the last name ends; the place itself if there is no cue
   */
  int defineAt(int place, IntFunction<Optional<Mention>> numbered) {
    Optional<Match<String>> cue = CUES.at(text.key(), place);
    if (cue.isEmpty()) {
      return place;
    }
    int end = text.skipGap(cue.get().end());
    int before = mentions.size();
    for (int i = 0; i < MOST_ALIASES; i++) {
      Optional<Mention> name = numbered.apply(end);
      int start = end;
      Mention defined = name.orElseGet(() -> alias(start, before));
      if (defined == null) {
        break;
      }
      defined.defines = true;
      mentions.add(defined);
      end = defined.end;
      int next = behindConnector(end);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return Math.max(end, cue.get().end());
  }

  private int behindConnector(int end) {
    int place = text.skipComma(end);
    if (text.hasWord(place, "và")) {
      return text.skipGap(place + 2);
    }
    boolean comma = text.text().substring(end, place).contains(",");
    return comma && text.isCapital(place) ? place : -1;
  }

  /** A name up to the next sign, for the document before it that it can mean; null if none is. */
  private Mention alias(int start, int before) {
    int from = "\"“'".indexOf(text.at(start)) >= 0 ? start + 1 : start;
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_ALIAS
        && ",;.:)]\"”'\n".indexOf(text.at(end)) < 0
        && !(text.hasWord(end, "và") && text.isGap(end - 1))) {
      end++;
    }
    while (end > from && text.isGap(end - 1)) {
      end--;
    }
    Optional<DocumentKind> kind =
        CitationTerms.standard().wordAt(text, from).map(match -> match.meaning().kind());
    if (kind.isEmpty() || end == from || text.at(end) == '\n') {
      return null;
    }
    String name = text.words(from, end);
    Optional<Mention> meant = meant(kind.get(), name.replaceAll("\\D+", ""), before);
    if (meant.isEmpty()) {
      return null;
    }
    define(name, meant.get());
    return standingFor(meant.get(), from, end, Optional.of(name));
  }

  private void define(String name, Mention meant) {
    aliases.put(name, meant);
    hasAliases = true;
  }

  /** The last mention before that has the number, or without one the kind. */
  private Optional<Mention> meant(DocumentKind kind, String number, int before) {
    int far = number.isEmpty() ? MOST_ALIASES : FARTHEST;
    for (int i = before - 1; i >= Math.max(0, before - far); i--) {
      Mention mention = mentions.get(i);
      boolean full = mention.isFull() || mention.form == Form.NAMED;
      boolean same =
          number.isEmpty()
              ? mention.kind.filter(kind::equals).isPresent()
              : mention.number.filter(own -> bare(own).equals(bare(number))).isPresent();
      if (full && same) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** A type word that points back to a document of its kind: {@code Quy định trên}. */
  Optional<Mention> pointingBack(int start, int behind, DocumentKind kind) {
    int next = text.skipGap(behind);
    Optional<String> words = BACKWARD.stream().filter(it -> text.hasWord(next, it)).findFirst();
    if (words.isEmpty() || !text.isCapital(start) || text.wordBefore(start).equals("các")) {
      return Optional.empty();
    }
    int end = next + words.get().length();
    if (words.get().equals("trên") && Character.isLetterOrDigit(text.at(text.skipGap(end)))) {
      return Optional.empty();
    }
    index();
    Mention last = lastOfKind.get(kind);
    if (last != null) {
      return Optional.of(standingFor(last, start, end, Optional.empty()));
    }
    Mention mention = new Mention(Form.SHORT, start, end);
    mention.kind = Optional.of(kind);
    return Optional.of(mention);
  }

  /** A number alone as the short form of the full mention before it, where there is one. */
  Mention shortened(Mention mention) {
    Optional<Mention> full =
        mention.symbol.isEmpty() ? full(mention.kind, mention.number) : Optional.empty();
    boolean sameDate =
        full.isPresent() && (mention.date.isEmpty() || mention.date.equals(full.get().date));
    if (!sameDate) {
      return mention;
    }
    Mention shorter = mention.as(Form.SHORT);
    inherit(shorter, full.get());
    boolean bracketed = text.at(mention.start - 1) == '(' && text.at(mention.end) == ')';
    if (bracketed) {
      String name = text.words(mention.start, mention.end);
      shorter.alias = Optional.of(name);
      shorter.defines = true;
      define(name, full.get());
    }
    return shorter;
  }

  /**
   * Whether a number without a symbol behind a type word names a document: {@code quyết định 3 nội
   * dung} does not.
   *
   * @param full whether the type word is written in full
   */
  boolean accepts(Mention mention, int behind, boolean full) {
    if (text.hasWord(text.skipGap(behind), "số")
        || text.key().startsWith("số", text.skipGap(behind))) {
      return true;
    }
    if (!text.isCapital(mention.start)) {
      return false;
    }
    if (full(mention.kind, mention.number).isPresent()) {
      return true;
    }
    int next = text.skipGap(mention.end);
    boolean over =
        text.at(mention.end) == '\n'
            || !text.isWordStart(next)
            || text.isCapital(next)
            || ends.isAt(next);
    boolean attributed = mention.date.isPresent() || mention.issuer.isPresent();
    boolean continues =
        text.hasWord(next, "về") || text.hasWord(next, "và") || text.hasWord(next, "còn");
    return full && (attributed || over && !text.hasWord(next, "năm") || continues);
  }

  private Optional<Mention> full(Optional<DocumentKind> kind, Optional<String> number) {
    index();
    return kind.isEmpty() || number.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(fullByNumber.get(key(kind.get(), number.get())));
  }

  private void index() {
    for (; indexed < mentions.size(); indexed++) {
      Mention mention = mentions.get(indexed);
      if (mention.isFull() && mention.kind.isPresent()) {
        fullByNumber.merge(
            key(mention.kind.get(), mention.number.get()), mention, ShortForms::fuller);
        lastOfKind.put(mention.kind.get(), mention);
      }
    }
  }

  /** The later of two mentions of one number, unless only the first tells the date. */
  private static Mention fuller(Mention first, Mention later) {
    return later.date.isEmpty() && first.date.isPresent() ? first : later;
  }

  /** Kind and number without its year; quyết định and quy định have one series. */
  private static String key(DocumentKind kind, String number) {
    DocumentKind series = kind == DocumentKind.QUY_DINH ? DocumentKind.QUYET_DINH : kind;
    return series + bare(number.split("/")[0]);
  }

  private static String bare(String number) {
    return number.split("/")[0].replaceFirst("^0+", "");
  }

  private Mention standingFor(Mention full, int start, int end, Optional<String> alias) {
    Mention mention = new Mention(Form.SHORT, start, end);
    mention.kind = full.kind;
    mention.alias = alias;
    String words = text.words(start, end);
    mention.number = full.number.filter(number -> words.contains(bare(number)));
    attributes.read(mention);
    inherit(mention, full);
    return mention;
  }

  private static void inherit(Mention mention, Mention full) {
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
