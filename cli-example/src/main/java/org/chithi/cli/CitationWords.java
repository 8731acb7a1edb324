package org.chithi.cli;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.cite.Citation;
import org.chithi.cite.Reference;
import org.chithi.model.DocumentKind;
import org.chithi.resolve.Reason;

/** What a citation says, in words for people and in the language of the run. */
final class CitationWords {

  private CitationWords() {}

  /** The document that is meant: {@code Kết luận 18-KL/TU, 2016-03-30, Ban Thường vụ Tỉnh ủy}. */
  static String document(Citation citation) {
    Reference reference = citation.reference();
    Optional<String> term = reference.term().map(it -> message("cite.term").formatted(it));
    return Stream.of(
            Optional.of(name(reference)).filter(name -> !name.isEmpty()),
            reference.date().map(Object::toString),
            reference.issuer(),
            term)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** Type and number: {@code Kết luận 18-KL/TU}; without a number the type alone. */
  static String name(Reference reference) {
    String kind =
        reference
            .kind()
            .filter(it -> it != DocumentKind.KHAC)
            .map(DocumentKind::printedName)
            .orElse("");
    return (kind + " " + number(reference)).strip();
  }

  private static String number(Reference reference) {
    String symbol = reference.symbol().orElse("");
    String number = reference.number().orElse("");
    boolean state = symbol.indexOf('/') < 0 && !symbol.isEmpty();
    return number + (symbol.isEmpty() || number.isEmpty() ? "" : state ? "/" : "-") + symbol;
  }

  /** The type of a document by its name as printed, {@code Kết luận}. */
  static String kind(DocumentKind kind) {
    return kind == DocumentKind.KHAC ? message("kind.KHAC") : kind.printedName();
  }

  /** How many there are: {@code 1 citation}, {@code 3 citations}. */
  static String count(int number) {
    return message(number == 1 ? "cite.countOne" : "cite.count").formatted(number);
  }

  /** A word of one of the families {@code form}, {@code relation}, {@code role}. */
  static String of(String family, Enum<?> value) {
    return message(family + "." + value.name());
  }

  /** Why something was concluded: a sentence in the language of some messages. */
  static String reason(Reason reason, ResourceBundle messages) {
    Object[] parts = reason.parts().stream().map(OneLine::name).toArray();
    return messages.getString("reason." + reason.kind().name()).formatted(parts);
  }

  static String message(String key) {
    return Main.messages().getString(key);
  }
}
