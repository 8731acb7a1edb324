package org.chithi.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chithi.cite.DocumentId;

/** A number as a person types it, {@code 217/qđ-tw} or {@code 59-NQ/TU}, against identities. */
final class WrittenNumber {

  private final List<String> parts;

  WrittenNumber(String written) {
    this.parts =
        Arrays.stream(written.strip().toUpperCase(Locale.ROOT).split("[-/\\s–]+"))
            .filter(part -> !part.isEmpty())
            .map(part -> part.replaceFirst("^0+(?=\\d)", ""))
            .toList();
  }

  /** Whether number, type and scope are the same; a year behind the number is the edition's. */
  boolean isOf(DocumentId id) {
    if (parts.size() < 3 || !parts.get(0).equals(id.number().toUpperCase(Locale.ROOT))) {
      return false;
    }
    boolean year = parts.get(1).matches("(?:19|20)\\d\\d");
    int type = year ? 2 : 1;
    boolean edition = !year || id.edition().filter(it -> it.startsWith(parts.get(1))).isPresent();
    String scope = String.join("-", parts.subList(Math.min(parts.size(), type + 1), parts.size()));
    return edition
        && type < parts.size()
        && folded(parts.get(type)).equals(folded(id.type().toUpperCase(Locale.ROOT)))
        && scope.equals(id.scope().toUpperCase(Locale.ROOT));
  }

  private static String folded(String type) {
    return type.equals("QĐI") ? "QĐ" : type;
  }
}
