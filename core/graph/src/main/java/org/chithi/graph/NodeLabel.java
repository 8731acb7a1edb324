package org.chithi.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.Level;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.DocumentKey;
import org.chithi.resolve.RegisteredDocument;

/**
 * A short name for a document, as people write and search it: {@code 217-QĐ/TW}, {@code Nghị quyết
 * Đại hội XIII}. One name may stand for several documents.
 *
 * @since 0.1.0
 */
public final class NodeLabel {

  private NodeLabel() {}

  /** The name of a document. */
  public static String of(RegisteredDocument node) {
    DocumentId id = node.id();
    if (id.isNumberOpen()) {
      String kind = node.kind().map(DocumentKind::printedName).orElse("?");
      return kind + node.sources().stream().findFirst().map(name -> " " + name).orElse("");
    }
    if (!(id.key() instanceof DocumentKey.Number)) {
      return named(node, id);
    }
    boolean isParty = node.level().isPresent() && !writesSlashFirst(node.level().get());
    String number = id.number().length() == 1 ? "0" + id.number() : id.number();
    String party = number + "-" + id.type() + "/" + id.scope();
    return isParty
        ? party
        : written(node).orElseGet(() -> node.level().isPresent() ? number + "/" + code(id) : party);
  }

  /** The number as those who cite it most often write it: {@code 64/2025/QH15}. */
  private static Optional<String> written(RegisteredDocument node) {
    return node.forms().stream()
        .flatMap(form -> Arrays.stream(form.split("[\\s,;()]+")))
        .filter(word -> word.replaceFirst("^0+", "").startsWith(node.id().number()))
        .filter(word -> word.matches("\\d[\\w.]*/.*[\\p{L}\\d]"))
        .findFirst();
  }

  private static String code(DocumentId id) {
    boolean plain = id.type().equals("VB") || id.scope().endsWith("QH");
    return plain ? id.scope() : id.type() + "-" + id.scope();
  }

  private static boolean writesSlashFirst(Level level) {
    return level == Level.STATE || level == Level.MASS;
  }

  private static String named(RegisteredDocument node, DocumentId id) {
    String kind = node.kind().map(DocumentKind::printedName).orElse("");
    boolean whole = id.number().toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT));
    Optional<String> edition = id.edition();
    return (whole ? "" : kind + " ") + id.number() + edition.map(it -> " " + it).orElse("");
  }
}
