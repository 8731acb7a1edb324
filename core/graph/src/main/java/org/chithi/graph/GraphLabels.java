package org.chithi.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.chithi.cite.Relation;
import org.chithi.resolve.RegisteredDocument;

/** The words of pictures, in the language of the documents: {@code labels.properties}. */
final class GraphLabels {

  private static final ResourceBundle LABELS =
      ResourceBundle.getBundle(
          "org.chithi.graph.labels",
          Locale.ROOT,
          GraphLabels.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  static final String UNDATED = LABELS.getString("undated");
  static final String LEGEND = LABELS.getString("legend");

  private GraphLabels() {}

  /** The name of a level, by its code. */
  static String level(String code) {
    String key = "level." + code;
    return LABELS.getString(LABELS.containsKey(key) ? key : "level.other");
  }

  static String relation(Relation relation) {
    return LABELS.getString("relation." + relation.name());
  }

  /** A document in a few lines. */
  static String of(RegisteredDocument node) {
    List<String> lines = new ArrayList<>(List.of(NodeLabel.of(node)));
    node.date().ifPresent(date -> lines.add(date.toString()));
    node.issuer().ifPresent(lines::add);
    node.title().ifPresent(lines::add);
    lines.add(node.id().toString());
    return String.join("\n", lines);
  }

  /** Words of at most so many units. */
  static String cut(String words, int longest) {
    return words.length() <= longest ? words : words.substring(0, longest - 1).strip() + "…";
  }
}
