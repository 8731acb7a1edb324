package org.chithi.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/**
 * Former names of provinces and bodies: what is now {@code Bắc Ninh} was {@code Bắc Giang} too
 * until 30/6/2025, what is now {@code Ban Tuyên giáo và Dân vận Trung ương} was two bodies.
 *
 * @since 0.1.0
 */
public final class FormerNames {

  private static final Map<String, List<Former>> FORMER = read();

  private FormerNames() {}

  /**
   * A name that is no longer in use.
   *
   * @param name the name
   * @param last the last day, or the last year or month as far as it is known
   */
  public record Former(String name, PartialDate last) {

    /** Checks that nothing is missing. */
    public Former {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(last, "last");
    }
  }

  /**
   * The former names of what has a name now, typed with or without marks; those of its parts too,
   * and those that they had before. Empty if there are none.
   */
  public static List<Former> of(String name) {
    List<Former> names = new ArrayList<>(FORMER.getOrDefault(Folding.bare(name), List.of()));
    for (int i = 0; i < names.size(); i++) {
      FORMER.getOrDefault(Folding.bare(names.get(i).name()), List.of()).stream()
          .filter(it -> !names.contains(it))
          .forEach(names::add);
    }
    return List.copyOf(names);
  }

  private static Map<String, List<Former>> read() {
    Map<String, List<Former>> former = new HashMap<>();
    for (String table : List.of("provinces.tsv", "former-bodies.tsv")) {
      for (TermTable.Row row : TermTable.rows(FormerNames.class, table)) {
        String name = row.cell("name");
        String now = row.cell("succeeded_by");
        if (!now.isEmpty() && !now.equals(name)) {
          PartialDate last = PartialDate.parse(row.cell("valid_to")).orElseThrow();
          former
              .computeIfAbsent(Folding.bare(now), unused -> new ArrayList<>())
              .add(new Former(name, last));
        }
      }
    }
    former.replaceAll((now, names) -> List.copyOf(names));
    return Map.copyOf(former);
  }
}
