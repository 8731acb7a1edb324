package org.chithi.resolve;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param place the place a local code belongs to; {@code ?} and a key where it is open, so that
 *     open places of two documents are never one; absent for a code of the whole country
 * @param type the code of the type, {@code QĐ} for quyết định and quy định, which share a series;
 *     the name of the kind where documents of it have no code ({@code LUAT})
 * @param number without leading zeros, {@code 217}; a name for what has none ({@code Đại hội});
 *     {@code ?} and a key for a document whose number is not known
 * @param edition the date as far as it is known, else the term; absent where neither is
 */
public record DocumentId(
    String scope, Optional<String> place, String type, String number, Optional<String> edition) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<scope>[^/@\\[\\]]{1,60})(?:\\[(?<place>[^\\]\\[@/]{1,200})\\])?/(?<type>[^/@]{1,40})"
              + "/(?<number>[^/@]{1,300})(?:@(?<edition>[^/@]{1,40}))?");

  /** Checks that the parts can be told apart when printed. */
  public DocumentId {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(edition, "edition");
    String printed = print(scope, place, type, number, edition);
    if (!FORM.matcher(printed).matches()) {
      throw new IllegalArgumentException("id: '" + printed + "' cannot be read back");
    }
  }

  /** Reads the form of {@link #toString}; empty if the text is none. */
  public static Optional<DocumentId> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches()
        ? Optional.of(
            new DocumentId(
                form.group("scope"),
                Optional.ofNullable(form.group("place")),
                form.group("type"),
                form.group("number"),
                Optional.ofNullable(form.group("edition"))))
        : Optional.empty();
  }

  /** Whether it is a local document of which nobody knows the place. */
  public boolean isPlaceOpen() {
    return place.filter(name -> name.startsWith("?")).isPresent();
  }

  /** Whether nobody knows its number. */
  public boolean isNumberOpen() {
    return number.startsWith("?");
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
    String unit = place.map(name -> ";" + urnWords(name)).orElse("");
    String details = (term ? "khoa." : "") + urnWords(edition.get()) + ";" + urnWords(number);
    return Optional.of(
        "urn:lex:vn" + unit + ":" + urnWords(scope) + ":" + urnWords(measure()) + ":" + details);
  }

  private String measure() {
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.name().equals(type)) {
        return kind.printedName();
      }
    }
    return SymbolParts.nameOfType(type).orElse(type);
  }

  private static String urnWords(String words) {
    return Folding.bare(words)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9-]+", ".")
        .replaceAll("^\\.|\\.$", "");
  }

  private static String print(
      String scope, Optional<String> place, String type, String number, Optional<String> edition) {
    return scope
        + place.map(name -> "[" + name + "]").orElse("")
        + "/"
        + type
        + "/"
        + number
        + edition.map(word -> "@" + word).orElse("");
  }

  /** The readable form, {@code TW/QĐ/217@2013-12-12}. */
  @Override
  public String toString() {
    return print(scope, place, type, number, edition);
  }
}
