package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chithi.model.DocumentNumber;
import org.chithi.text.TermTable;

/**
 * The resolutions of the plenums of the Central Committee: {@code Hội nghị 6} of term XII made four
 * of them. The words of the subject decide; without them the one that is usually meant, if there is
 * one.
 */
final class Plenums {

  private record Row(SymbolParts parts, String date, boolean usual) {}

  private static final Map<String, List<Row>> ROWS = rows();

  private Plenums() {}

  static boolean isPlenum(CitedGroup group) {
    return group.parts.number().startsWith(NameParts.PLENUM);
  }

  /** Decides a group that names a plenum; empty if the table does not have it. */
  static Optional<Decision> decide(CitedGroup group, Function<SymbolParts, List<Dossier>> desk) {
    return SeriesDesk.choose(group, fits(group, desk))
        .map(it -> it.chosen().isPresent() ? it : usual(group, it));
  }

  /** The one that the bare name of the plenum usually means, if the subject is that of none. */
  private static Decision usual(CitedGroup group, Decision open) {
    boolean told =
        open.open().stream().anyMatch(fit -> group.subject.likeness(fit.dossier.subject) > 0);
    return open.open().stream()
        .filter(fit -> !told && isUsual(group, fit.dossier))
        .findFirst()
        .map(fit -> Decision.of(fit, open.rejected()))
        .orElse(open);
  }

  private static List<Fit> fits(CitedGroup group, Function<SymbolParts, List<Dossier>> desk) {
    List<Fit> fits = new ArrayList<>();
    for (Row row : rowsOf(group)) {
      for (Dossier dossier : desk.apply(row.parts)) {
        boolean sameDay = dossier.date.filter(day -> day.toString().equals(row.date)).isPresent();
        if (sameDay && dossier.type.equals(group.parts.type())) {
          fits.add(new Fit(group, dossier));
        }
      }
    }
    return fits;
  }

  private static boolean isUsual(CitedGroup group, Dossier dossier) {
    return rowsOf(group).stream()
        .anyMatch(
            row ->
                row.usual
                    && row.parts.number().equals(dossier.number)
                    && dossier.date.filter(day -> day.toString().equals(row.date)).isPresent());
  }

  private static List<Row> rowsOf(CitedGroup group) {
    String plenum = group.parts.number().substring(NameParts.PLENUM.length());
    return group
        .term
        .map(term -> ROWS.getOrDefault(term + " " + plenum, List.of()))
        .orElse(List.of());
  }

  private static Map<String, List<Row>> rows() {
    Map<String, List<Row>> rows = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(Plenums.class, "plenums.tsv")) {
      String part = row.cell("part").isEmpty() ? "" : " " + row.cell("part");
      DocumentNumber number = DocumentNumber.parse(row.cell("symbol")).orElseThrow();
      rows.computeIfAbsent(
              row.cell("term") + " " + row.cell("plenum") + part, unused -> new ArrayList<>())
          .add(
              new Row(
                  SymbolParts.of(number.number().orElseThrow(), number.symbol()),
                  row.cell("date"),
                  row.cell("usual").equals("yes")));
    }
    return rows;
  }
}
