package org.chithi.cite;

import java.util.Arrays;
import java.util.List;
import org.chithi.model.DocumentKind;
import org.chithi.text.Folding;

/**
 * A document as a person asks for it: a number in any spelling ({@code 217-QĐ/TW}, {@code 217 qd
 * tw}, {@code 31/2024/QH15}, {@code 217} alone), an identity or the beginning of one, a name
 * ({@code Luật Đất đai}). Typed without any mark, marks tell nothing apart.
 */
public final class AskedDocument {

  private static final String NO_TYPE = "vb";

  private final boolean marked;
  private final String words;
  private final List<String> number;

  /** What a person has written. */
  public AskedDocument(String written) {
    String key = Folding.key(written.strip());
    this.marked = !key.equals(Folding.bare(written.strip()));
    this.words = key;
    this.number =
        Arrays.stream(key.replaceFirst("^\\D*", "").split("[-/\\s]+"))
            .filter(part -> !part.isEmpty())
            .map(part -> part.replaceFirst("^0+(?=\\d)", ""))
            .toList();
  }

  /** Whether the words are the whole identity of a document. */
  public boolean isIdentityOf(RegisteredDocument document) {
    return spelled(document.id().toString()).equals(words);
  }

  /** Whether a document can be meant. */
  public boolean means(RegisteredDocument document) {
    return !words.isEmpty()
        && (spelled(document.id().toString()).startsWith(words)
            || isNumberOf(document.id())
            || isNameOf(document));
  }

  private String spelled(String text) {
    return marked ? Folding.key(text) : Folding.bare(text);
  }

  /** Whether number, type and scope are the same; a year behind the number is the edition's. */
  private boolean isNumberOf(DocumentId id) {
    if (number.isEmpty() || !number.get(0).equals(spelled(id.number()))) {
      return false;
    }
    if (number.size() == 1) {
      return Character.isDigit(words.charAt(0));
    }
    boolean year = number.get(1).matches("(?:19|20)\\d\\d");
    boolean edition = !year || id.edition().filter(it -> it.startsWith(number.get(1))).isPresent();
    return edition && isSymbolOf(id, number.subList(year ? 2 : 1, number.size()));
  }

  private boolean isSymbolOf(DocumentId id, List<String> symbol) {
    if (symbol.isEmpty()) {
      return false;
    }
    String type = spelled(id.type());
    if (type.equals(NO_TYPE)) {
      return String.join("-", symbol).replaceFirst("\\d+$", "").equals(spelled(id.scope()));
    }
    return symbol.get(0).replaceFirst("^(q[đd])i$", "$1").equals(type)
        && String.join("-", symbol.subList(1, symbol.size())).equals(spelled(id.scope()));
  }

  /** Whether it is called so; a name with a year behind it is meant without the year too. */
  private boolean isNameOf(RegisteredDocument document) {
    String name = document.id().number() + document.id().edition().map(it -> " " + it).orElse("");
    String kind = document.kind().map(DocumentKind::printedName).orElse("") + " ";
    return isBeginning(name)
        || isBeginning(kind + name)
        || document.forms().stream().anyMatch(form -> spelled(form).equals(words));
  }

  private boolean isBeginning(String name) {
    return spelled(name + " ").startsWith(words + " ");
  }
}
