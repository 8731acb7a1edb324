package org.chithi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.chithi.eval.DocumentScore;
import org.chithi.eval.EvaluationError;
import org.chithi.eval.Scores;
import org.chithi.eval.Tally;
import org.chithi.model.SectionRole;

/** Figures for people: a table by document, by document and role, by role, and of the whole set. */
final class EvalTable {

  private final ResourceBundle messages = Main.messages();
  private final StringBuilder view = new StringBuilder();

  /**
   * The tables.
   *
   * @param before an earlier run to compare with
   * @param errors how many errors of each document are shown
   */
  EvalTable(Scores scores, Optional<Scores> before, int errors) {
    addDocuments(scores);
    addRolesOfDocuments(scores);
    addRoles(scores.total());
    addFigures(scores, before);
    if (errors > 0) {
      scores.documents().forEach(score -> addErrors(score, errors));
    }
    before.ifPresent(it -> addChange(scores.comparedWith(it)));
  }

  private void addDocuments(Scores scores) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("document", "letterhead", "sections", "citations", "recipients", "assignments")
            .map(name -> message("eval.column." + name))
            .toList());
    for (DocumentScore score : scores.documents()) {
      rows.add(
          List.of(
              OneLine.name(score.name()),
              score.letterhead().right() + "/" + score.letterhead().meant(),
              figure(score.accuracy()),
              figure(score.citations().f1()),
              figure(score.recipients().f1()),
              figure(score.assignments().f1())));
    }
    add(rows);
  }

  private void addRolesOfDocuments(Scores scores) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.concat(
                Stream.of(message("eval.column.document")),
                Scores.SIX_ROLES.stream().map(role -> CitationWords.of("role", role)))
            .toList());
    for (DocumentScore score : scores.documents()) {
      rows.add(
          Stream.concat(
                  Stream.of(OneLine.name(score.name())),
                  Scores.SIX_ROLES.stream().map(role -> f1(score, role)))
              .toList());
    }
    add(rows);
  }

  private static String f1(DocumentScore score, SectionRole role) {
    return figure(score.sections().getOrDefault(role, Tally.NONE).f1());
  }

  private void addRoles(DocumentScore total) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("role", "precision", "recall", "f1", "characters")
            .map(name -> message("eval.column." + name))
            .toList());
    total
        .sections()
        .forEach(
            (role, tally) ->
                rows.add(
                    List.of(
                        CitationWords.of("role", role),
                        figure(tally.precision()),
                        figure(tally.recall()),
                        figure(tally.f1()),
                        String.valueOf(tally.meant()))));
    add(rows);
  }

  private void addFigures(Scores scores, Optional<Scores> before) {
    Map<String, Double> old = before.map(Scores::figures).orElse(Map.of());
    List<List<String>> rows = new ArrayList<>();
    List<String> heading = Stream.of("figure", "value").map("eval.column."::concat).toList();
    rows.add(
        Stream.concat(heading.stream(), before.stream().map(it -> "eval.column.change"))
            .map(this::message)
            .toList());
    scores
        .figures()
        .forEach(
            (name, value) -> {
              if (!name.startsWith("sections_by_role.")) {
                List<String> row = new ArrayList<>(List.of(label(name), figure(value)));
                before.ifPresent(it -> row.add(change(value, Optional.ofNullable(old.get(name)))));
                rows.add(row);
              }
            });
    add(rows);
  }

  private static String change(double value, Optional<Double> before) {
    return before.map(it -> String.format(Locale.ROOT, "%+.4f", value - it)).orElse("");
  }

  /** The name of a figure in words: {@code attributes.issuer} is that of the attributes. */
  private String label(String figure) {
    String[] parts = figure.split("\\.", 2);
    String label = message("eval.figure." + parts[0]);
    return parts.length == 1 ? label : label.formatted(word(parts[1]));
  }

  private void addErrors(DocumentScore score, int most) {
    view.append(OneLine.name(score.name())).append(" (").append(score.errors().size());
    view.append(")\n");
    score.errors().stream().limit(most).forEach(error -> addError("  ", error));
  }

  private void addChange(Scores.Change change) {
    addDifferences("eval.gained", change.gained());
    addDifferences("eval.lost", change.lost());
  }

  private void addDifferences(String heading, List<Scores.Difference> differences) {
    view.append(message(heading).formatted(differences.size())).append('\n');
    differences.forEach(it -> addError("  " + it.document() + ": ", it.error()));
  }

  private void addError(String margin, EvaluationError error) {
    Object[] words = error.words().stream().map(this::word).toArray();
    String sentence = message("eval." + error.kind().name()).formatted(words);
    view.append(OneLine.name(margin + sentence)).append('\n');
  }

  /** The words for a code; other words as they are. */
  private String word(String code) {
    if (code.isEmpty()) {
      return message("eval.nothing");
    }
    return Stream.of("eval.word.", "role.", "form.", "relation.")
        .map(family -> family + code)
        .filter(messages::containsKey)
        .findFirst()
        .map(messages::getString)
        .orElse(code);
  }

  private String message(String key) {
    return messages.getString(key);
  }

  private static String figure(OptionalDouble share) {
    return share.isPresent() ? figure(share.getAsDouble()) : "-";
  }

  private static String figure(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  /** Adds a table with a heading; the first column holds words, the others figures. */
  private void add(List<List<String>> rows) {
    view.append(TextTable.ofFigures(rows)).append('\n');
  }

  @Override
  public String toString() {
    return view.toString();
  }
}
