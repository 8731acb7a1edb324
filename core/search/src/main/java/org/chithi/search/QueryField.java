package org.chithi.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/** A field of the query language: {@code in:tasks}, {@code loại:nghị-quyết}. */
enum QueryField {
  /** The role of the section. */
  IN,
  /** The type of the document. */
  KIND,
  /** What the section cites. */
  CITES,
  /** Whose document it is. */
  ISSUER,
  /** The level of the issuer. */
  LEVEL,
  /** The place of issue. */
  PLACE,
  /** The first day of issue. */
  FROM,
  /** The last day of issue. */
  TO,
  /** The document's own number. */
  NUMBER,
  /** The words of its title. */
  TITLE,
  /** Who has to do something in the section. */
  BODY,
  /** When something in the section is due. */
  DUE;

  private static final Map<String, QueryField> BY_NAME = byName();
  private static final Map<QueryField, Map<String, String>> VALUES = closed();

  /** The field that a user calls so, in English or Vietnamese, with marks or without. */
  static Optional<QueryField> named(String name) {
    return Optional.ofNullable(BY_NAME.get(bare(name)));
  }

  /** What a field is called, the shortest English names. */
  static List<String> names() {
    return List.of(
        "in", "kind", "cites", "issuer", "level", "place", "from", "to", "number", "title", "body",
        "due");
  }

  /** What a field is called in Vietnamese, the usual names. */
  static List<String> vietnameseNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (TermTable.Row row : TermTable.rows(QueryField.class, "fields.tsv")) {
      if (isVietnamese(row)) {
        names.putIfAbsent(row.cell("field"), row.cell("name"));
      }
    }
    return List.copyOf(names.values());
  }

  /** The values a user may write in Vietnamese, one for each code. */
  List<String> vietnameseChoices() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (TermTable.Row row : TermTable.rows(QueryField.class, "values.tsv")) {
      if (valueOf(row.cell("field")) == this && isVietnamese(row)) {
        choices.putIfAbsent(row.cell("code"), row.cell("name").replace(' ', '-'));
      }
    }
    if (this == KIND) {
      for (DocumentKind kind : DocumentKind.values()) {
        choices.put(kind.name(), kind.printedName().toLowerCase(Locale.ROOT).replace(' ', '-'));
      }
    }
    return List.copyOf(choices.values());
  }

  private static boolean isVietnamese(TermTable.Row row) {
    return row.cell("language").equals("vi");
  }

  /** Whether the field takes one of a few values. */
  boolean isClosed() {
    return VALUES.containsKey(this);
  }

  /** Codes by what a user writes; none for a field that takes any value. */
  private Map<String, String> codes() {
    return VALUES.getOrDefault(this, Map.of());
  }

  /** The code of a value as a user writes it: {@code nhiệm-vụ} is {@code TASKS}. */
  Optional<String> code(String value) {
    return Optional.ofNullable(codes().get(bare(value)));
  }

  /** The values a user may write, one for each code. */
  List<String> choices() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : codes().entrySet()) {
      choices.putIfAbsent(entry.getValue(), entry.getKey());
    }
    return List.copyOf(choices.values());
  }

  private static Map<String, QueryField> byName() {
    Map<String, QueryField> names = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(QueryField.class, "fields.tsv")) {
      names.put(bare(row.cell("name")), valueOf(row.cell("field")));
    }
    return Map.copyOf(names);
  }

  private static Map<QueryField, Map<String, String>> closed() {
    Map<QueryField, Map<String, String>> values = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(QueryField.class, "values.tsv")) {
      put(values, valueOf(row.cell("field")), row.cell("name"), row.cell("code"));
      put(values, valueOf(row.cell("field")), row.cell("code"), row.cell("code"));
    }
    for (TermTable.Row row : TermTable.rows(DocumentKind.class, "kinds.tsv")) {
      String kind = DocumentKind.ofCode(row.cell("kind")).name();
      put(values, KIND, row.cell("code"), kind);
      put(values, KIND, row.cell("printed_name"), kind);
    }
    for (DocumentKind kind : DocumentKind.values()) {
      put(values, KIND, kind.printedName(), kind.name());
    }
    return values;
  }

  private static void put(
      Map<QueryField, Map<String, String>> values, QueryField field, String name, String code) {
    if (!name.isEmpty()) {
      values.computeIfAbsent(field, it -> new LinkedHashMap<>()).putIfAbsent(bare(name), code);
    }
  }

  /** Small letters without marks; a hyphen or underscore is a space. */
  private static String bare(String name) {
    return Folding.bare(name).replace('-', ' ').replace('_', ' ').strip();
  }
}
