package org.chithi.resolve;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.text.Folding;
import org.chithi.text.RomanNumeral;

/**
 * Which document it is, however it is written: {@code TW/QĐ/217@2013-12-12}, {@code TU[Bắc
 * Giang]/NQ/59@2011-04-08}. Numbers start again in each term and in each province, so neither place
 * nor edition can be left out where the code alone names none.
 *
 * @param scope the code of the issuer, {@code TW}; one code stands for several bodies of one
 *     committee
 * @param jurisdiction the place a local code belongs to
 * @param type the code of the type, {@code QĐ} for quyết định and quy định, which share a series;
 *     the name of the kind where documents of it have no code ({@code LUAT})
 * @param key the number, or the name of what has none
 * @param edition the date as far as it is known, else the term; absent where neither is
 * @since 0.1.0
 */
public record DocumentId(
    String scope,
    Jurisdiction jurisdiction,
    String type,
    DocumentKey key,
    Optional<String> edition) {

  private static final int LONGEST_SCOPE = 60;
  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_TYPE = 40;
  private static final int LONGEST_KEY = 300;

  /** Checks that the printed form can be read back. */
  public DocumentId {
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(edition, "edition");
    boolean readable =
        isPart(scope, LONGEST_SCOPE)
            && jurisdiction.printed().map(it -> isPart(it, LONGEST_PLACE)).orElse(true)
            && isPart(type, LONGEST_TYPE)
            && isPart(key.toString(), LONGEST_KEY)
            && edition.map(it -> isPart(it, LONGEST_TYPE)).orElse(true);
    if (!readable) {
      throw new IllegalArgumentException(
          "id: '" + print(scope, jurisdiction, type, key, edition) + "' cannot be read back");
    }
  }

  /** The identity without an edition, of whatever words a scanner made of its parts. */
  static DocumentId readable(String scope, Jurisdiction place, String type, DocumentKey key) {
    return new DocumentId(
        plain(scope, LONGEST_TYPE),
        place.name().map(name -> Jurisdiction.of(plain(name, LONGEST_PLACE))).orElse(place),
        plain(type, LONGEST_TYPE),
        DocumentKey.of(plain(key.toString(), LONGEST_PLACE)),
        Optional.empty());
  }

  /** Words that an identity can hold. */
  private static String plain(String words, int longest) {
    if (isPart(words, longest) && words.equals(words.strip())) {
      return words;
    }
    StringBuilder plain = new StringBuilder(words);
    for (int i = 0; i < words.length(); i++) {
      if ("/@[]".indexOf(words.charAt(i)) >= 0) {
        plain.setCharAt(i, ' ');
      }
    }
    String bare = plain.toString().strip();
    String cut = bare.length() > longest ? bare.substring(0, longest).strip() : bare;
    return cut.isEmpty() ? "-" : cut;
  }

  /** The same document with the date or term that is known of it. */
  DocumentId of(Optional<String> edition) {
    return edition.equals(this.edition)
        ? this
        : new DocumentId(scope, jurisdiction, type, key, edition);
  }

  private static boolean isPart(String part, int longest) {
    for (int i = 0; i < part.length(); i++) {
      if ("/@[]".indexOf(part.charAt(i)) >= 0) {
        return false;
      }
    }
    return !part.isEmpty() && part.length() <= longest;
  }

  /** Reads the form of {@link #toString}; empty if the text is none. */
  public static Optional<DocumentId> parse(String text) {
    String id = text.strip();
    int open = id.indexOf('[');
    int close = id.indexOf(']');
    boolean placed = open > 0 && close > open && close < id.indexOf('/');
    int first = id.indexOf('/');
    int second = id.indexOf('/', first + 1);
    if (first < 0 || second < 0 || placed && first != close + 1) {
      return Optional.empty();
    }
    int at = id.indexOf('@', second);
    try {
      return Optional.of(
          new DocumentId(
              id.substring(0, placed ? open : first),
              placed ? Jurisdiction.read(id.substring(open + 1, close)) : Jurisdiction.COUNTRY,
              id.substring(first + 1, second),
              DocumentKey.of(id.substring(second + 1, at < 0 ? id.length() : at)),
              at < 0 ? Optional.empty() : Optional.of(id.substring(at + 1))));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** The name of the place; empty where it is open, and for a code of the whole country. */
  public Optional<String> place() {
    return jurisdiction.name();
  }

  /** The number, or the name of what has none, as printed. */
  public String number() {
    return key.toString();
  }

  /** Whether it is a local document of which nobody knows the place. */
  public boolean isPlaceOpen() {
    return jurisdiction.isOpen();
  }

  /** Whether nobody knows its number. */
  public boolean isNumberOpen() {
    return key instanceof DocumentKey.Unknown;
  }

  /** The date in the edition; empty if it is a term or absent. */
  public Optional<PartialDate> date() {
    return edition.flatMap(PartialDate::parse);
  }

  /**
   * The name in the namespace for sources of law, {@code urn:lex:vn;bac.giang:tu:nghi.quyet:
   * 2011-04-08;59}: jurisdiction with the place as its unit, authority by its code, measure, date
   * (or the term as a period) and number; small letters without marks. Source of the form: RFC
   * 9676. No authority has registered these names for Vietnam. Absent where number, place or
   * edition is open.
   */
  public Optional<String> urn() {
    if (edition.isEmpty() || isPlaceOpen() || isNumberOpen()) {
      return Optional.empty();
    }
    boolean term = RomanNumeral.value(edition.get()) > 0;
    String unit = place().map(name -> ";" + urnWords(name)).orElse("");
    String details = (term ? "khoa." : "") + urnWords(edition.get()) + ";" + urnWords(number());
    return Optional.of(
        "urn:lex:vn" + unit + ":" + urnWords(scope) + ":" + urnWords(measure()) + ":" + details);
  }

  private String measure() {
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.name().equals(type)) {
        return kind.printedName();
      }
    }
    return SymbolCodes.nameOfType(type).orElse(type);
  }

  private static String urnWords(String words) {
    return Folding.bare(words)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9-]+", ".")
        .replaceAll("^\\.|\\.$", "");
  }

  private static String print(
      String scope,
      Jurisdiction jurisdiction,
      String type,
      DocumentKey key,
      Optional<String> edition) {
    StringBuilder id = new StringBuilder(scope);
    jurisdiction.printed().ifPresent(place -> id.append('[').append(place).append(']'));
    id.append('/').append(type).append('/').append(key);
    edition.ifPresent(it -> id.append('@').append(it));
    return id.toString();
  }

  /** The readable form, {@code TW/QĐ/217@2013-12-12}. */
  @Override
  public String toString() {
    return print(scope, jurisdiction, type, key, edition);
  }
}
