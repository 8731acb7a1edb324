package org.chithi.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.SectionRole;
import org.chithi.text.TermTable;

/**
 * The parts that documents of a kind have, {@code kind-parts.tsv}: a báo cáo tells how things are
 * and hardly ever says who carries out what.
 */
final class KindParts {

  /** The row of all bodies in articles. */
  private static final String ARTICLES = "ARTICLES";

  /** The row of all other kinds. */
  private static final String ALL = "*";

  /** What an article that holds a whole plan is read as. */
  static final Optional<DocumentKind> PLAN = Optional.of(DocumentKind.KE_HOACH);

  private static final Map<String, KindParts> TABLE = table();

  /**
   * How a role fares in a kind.
   *
   * @param bias points for each weight of its lines
   * @param absent what a text without it costs
   * @param entering what each start of it costs
   */
  record Part(SectionRole role, float bias, float absent, float entering) {}

  private final Map<SectionRole, Part> parts = new EnumMap<>(SectionRole.class);

  /** The parts of a kind; all of equal rights where the table does not know it. */
  static KindParts of(Optional<DocumentKind> kind, boolean articles) {
    String name = articles ? ARTICLES : kind.map(Enum::name).orElse(ALL);
    return Objects.requireNonNull(TABLE.getOrDefault(name, TABLE.get(ALL)), ALL);
  }

  /** Those where a unit stands. */
  KindParts at(RoleUnit unit) {
    return unit.isPlan() ? of(PLAN, false) : this;
  }

  Part part(SectionRole role) {
    return Objects.requireNonNull(parts.get(role));
  }

  /** The role of a part whose heading tells none: what most of such a text is. */
  SectionRole usual() {
    return part(SectionRole.SITUATION).bias() > part(SectionRole.TASKS).bias()
        ? SectionRole.SITUATION
        : SectionRole.TASKS;
  }

  /** Those that a text of the kind should have. */
  List<Part> expected() {
    return parts.values().stream().filter(part -> part.absent > 0).toList();
  }

  private static Map<String, KindParts> table() {
    Map<String, KindParts> table = new HashMap<>();
    List<Part> general = new ArrayList<>();
    for (TermTable.Row row : TermTable.rows(KindParts.class, "kind-parts.tsv")) {
      Part part =
          new Part(
              SectionRole.valueOf(row.cell("role")),
              figure(row.cell("bias")),
              figure(row.cell("absent")),
              figure(row.cell("entering")));
      for (String kind : row.cell("kind").split(" ")) {
        table.computeIfAbsent(kind, name -> new KindParts()).parts.put(part.role, part);
      }
      if (row.cell("kind").equals(ALL)) {
        general.add(part);
      }
    }
    for (SectionRole role : SectionRole.values()) {
      general.add(new Part(role, 0, 0, 0));
    }
    table
        .values()
        .forEach(kind -> general.forEach(part -> kind.parts.putIfAbsent(part.role, part)));
    return table;
  }

  private static float figure(String cell) {
    return cell.isEmpty() ? 0 : Float.parseFloat(cell);
  }
}
