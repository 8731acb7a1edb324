package org.chithi.graph;

import java.util.Locale;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
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
    boolean state = node.level().filter(NodeLabel::writesSlashFirst).isPresent();
    String number = id.number().length() == 1 ? "0" + id.number() : id.number();
    return state
        ? number + year(node).map(year -> "/" + year).orElse("") + "/" + code(id)
        : number + "-" + id.type() + "/" + id.scope();
  }

  /** The year, if it is a part of the number as the texts write it. */
  private static Optional<Integer> year(RegisteredDocument node) {
    return node.id()
        .date()
        .map(PartialDate::year)
        .filter(year -> node.forms().stream().anyMatch(form -> form.contains("/" + year + "/")));
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
