package org.chithi.parse;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.chithi.text.TermTable;

/** How much a clue to a role, a change or an order counts: the rows of {@code role-weights.tsv}. */
enum RoleWeight {
  HEADING,
  SCOPE,
  OPENING,
  BASIS,
  COMMAND,
  EXECUTION,
  START_HEADING,
  START_WORDS,
  START_TAIL,
  RULE,
  RULE_PLACE,
  CHANGE_PART,
  CHANGE_NUMBER,
  CHANGE_LETTER,
  CHANGE_DASH,
  IN_PART,
  BACK,
  CLOSED,
  CAUSES;

  private static final Map<RoleWeight, Float> VALUES = values("role-weights.tsv");

  /** The points. */
  float points() {
    return Objects.requireNonNull(VALUES.get(this), name());
  }

  private static Map<RoleWeight, Float> values(String table) {
    Map<RoleWeight, Float> values = new EnumMap<>(RoleWeight.class);
    TermTable.rows(RoleWeight.class, table)
        .forEach(row -> values.put(valueOf(row.cell("weight")), Float.valueOf(row.cell("value"))));
    return values;
  }
}
