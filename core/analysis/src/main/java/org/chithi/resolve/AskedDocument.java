package org.chithi.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chithi.model.DocumentKind;
import org.chithi.text.Folding;

/**
 * A document as a person asks for it: a number in any spelling ({@code 217-QĐ/TW}, {@code 217 qd
 * tw}, {@code 31/2024/QH15}, {@code 217} alone), an identity or the beginning of one, a name
 * ({@code Luật Đất đai}). Typed without any mark, marks make no difference.
 *
 * @since 0.1.0
 */
public final class AskedDocument {

  /** Papers of Quốc hội whose symbol has no type, {@code 31/2024/QH15}; law, resolution. */
  private static final Set<String> WITHOUT_TYPE = Set.of("VB", "LUAT", "PHAP_LENH", "PL", "NQ");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final boolean marked;
  private final String words;
  private final List<String> number;
  private final Optional<String> year;

  /** Type and issuer as one, the term of Quốc hội left out, and each by itself. */
  private final String symbol;

  private final String type;
  private final String scope;

  /** What a person has written. */
  public AskedDocument(String written) {
    String key = Folding.key(Normalizer.normalize(written.strip(), Normalizer.Form.NFC));
    this.marked = !key.equals(Folding.bare(key));
    this.words = key;
    this.number =
        Arrays.stream(key.replaceFirst("^\\D*", "").split("[-/\\s]+"))
            .filter(part -> !part.isEmpty())
            .map(part -> part.replaceFirst("^0+(?=\\d)", ""))
            .toList();
    this.year = number.stream().skip(1).findFirst().filter(YEAR.asMatchPredicate());
    List<String> codes = number.stream().skip(year.isPresent() ? 2 : 1).toList();
    this.symbol = String.join("-", codes).replaceFirst("\\d+$", "");
    this.type = codes.isEmpty() ? "" : SymbolCodes.canonicalType(codes.get(0), this::spelled);
    this.scope =
        codes.isEmpty()
            ? ""
            : String.join("-", codes.subList(1, codes.size())).replaceFirst("\\d+$", "");
  }

  /** Whether the words are the whole identity of a document. */
  public boolean isIdentityOf(RegisteredDocument document) {
    return spelled(document.id().toString()).equals(words);
  }

  /** Whether number, type and issuer are those of an identity, or it is the identity. */
  public boolean means(DocumentId id) {
    return !words.isEmpty() && (spelled(id.toString()).startsWith(words) || isNumberOf(id));
  }

  /** Whether a document can be meant. */
  public boolean means(RegisteredDocument document) {
    return means(document.id()) || !words.isEmpty() && isNameOf(document);
  }

  private String spelled(String text) {
    return marked ? Folding.key(text) : Folding.bare(text);
  }

  /** Whether number, type and scope are the same; a year after the number is the edition's. */
  private boolean isNumberOf(DocumentId id) {
    if (number.isEmpty() || !number.get(0).equals(spelled(id.number()))) {
      return false;
    }
    if (number.size() == 1) {
      return Character.isDigit(words.charAt(0));
    }
    boolean edition =
        year.isEmpty() || id.edition().filter(it -> it.startsWith(year.get())).isPresent();
    return edition && !symbol.isEmpty() && isSymbolOf(id);
  }

  private boolean isSymbolOf(DocumentId id) {
    String issuer = spelled(id.scope());
    return WITHOUT_TYPE.contains(id.type()) && symbol.equals(issuer)
        || type.equals(spelled(id.type())) && scope.equals(issuer);
  }

  /** Whether it is called so; a name with a year after it is meant without the year too. */
  private boolean isNameOf(RegisteredDocument document) {
    String name = document.id().number() + document.id().edition().map(it -> " " + it).orElse("");
    String kind = document.kind().map(DocumentKind::printedName).orElse("") + " ";
    if (words.length() < kind.length()) {
      return false;
    }
    boolean isLaw = WITHOUT_TYPE.contains(document.id().type());
    return isBeginning(name)
        || isBeginning(kind + name)
        || isLaw
            && document
                .title()
                .map(title -> title + year(document))
                .filter(this::isBeginning)
                .isPresent()
        || document.forms().stream()
            .anyMatch(form -> spelled(form).equals(words) || isLaw && isBeginning(form));
  }

  private static String year(RegisteredDocument document) {
    return document.date().map(date -> " " + date.year()).orElse("");
  }

  private boolean isBeginning(String name) {
    return spelled(name + " ").startsWith(words + " ");
  }
}
