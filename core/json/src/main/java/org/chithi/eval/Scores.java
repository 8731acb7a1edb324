package org.chithi.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chithi.model.SectionRole;

/**
 * The scores of a set of documents.
 *
 * @param documents the score of each
 * @since 0.1.0
 */
public record Scores(List<DocumentScore> documents) {

  /** The roles whose mean F1 is {@code sections_six}. */
  public static final List<SectionRole> SIX_ROLES =
      List.of(
          SectionRole.SITUATION,
          SectionRole.CAUSES,
          SectionRole.OBJECTIVES,
          SectionRole.TASKS,
          SectionRole.IMPLEMENTATION,
          SectionRole.RECIPIENTS);

  /** Copies the list. */
  public Scores {
    documents = List.copyOf(documents);
  }

  /** The sum of all documents: each mention, character and fact counts once. */
  public DocumentScore total() {
    return documents.stream().reduce(DocumentScore.none(""), DocumentScore::plus);
  }

  /**
   * The figures of the whole set by name, each from 0 to 1: {@code citations_f1}, {@code
   * sections_by_role.TASKS}. A measure with nothing to compare is 0.
   */
  public Map<String, Double> figures() {
    DocumentScore total = total();
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("letterhead", total.letterhead().recall());
    figures.put(
        "sections_six",
        SIX_ROLES.stream()
            .mapToDouble(role -> f1(total.sections().getOrDefault(role, Tally.NONE)))
            .average()
            .orElseThrow());
    total.sections().forEach((role, it) -> figures.put("sections_by_role." + role, f1(it)));
    figures.put("sections_accuracy", total.accuracy().orElse(0));
    figures.put("citations_precision", total.citations().precision());
    figures.put("citations_recall", total.citations().recall());
    figures.put("citations_f1", f1(total.citations()));
    total
        .forms()
        .forEach((form, it) -> figures.put("citations_recall_by_form." + form, it.recall()));
    total
        .facts()
        .forEach((fact, it) -> figures.put("attributes." + Evaluation.name(fact), it.recall()));
    figures.put("recipients_f1", f1(total.recipients()));
    figures.put("assignments_f1", f1(total.assignments()));
    figures.put("assignment_leads", total.leads().recall());
    return figures;
  }

  private static double f1(Tally tally) {
    return tally.f1().orElse(0);
  }

  /** What is right now and was wrong before, and the other way round. */
  public Change comparedWith(Scores before) {
    return new Change(lackedBy(this, before), lackedBy(before, this));
  }

  /** The errors of some scores that the documents of the same name do not have in others. */
  private static List<Difference> lackedBy(Scores others, Scores some) {
    Map<String, DocumentScore> byName =
        others.documents.stream()
            .collect(Collectors.toMap(DocumentScore::name, Function.identity(), (a, b) -> a));
    List<Difference> lacked = new ArrayList<>();
    for (DocumentScore score : some.documents) {
      DocumentScore other = byName.get(score.name());
      if (other != null) {
        Map<EvaluationError, Long> left =
            other.errors().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (EvaluationError error : score.errors()) {
          if (left.merge(error, -1L, Long::sum) < 0) {
            lacked.add(new Difference(score.name(), error));
          }
        }
      }
    }
    return lacked;
  }

  /**
   * What has changed between two runs, in the documents that both have.
   *
   * @param gained errors of the run before that are gone
   * @param lost errors that are new
   */
  public record Change(List<Difference> gained, List<Difference> lost) {

    /** Copies the lists. */
    public Change {
      gained = List.copyOf(gained);
      lost = List.copyOf(lost);
    }
  }

  /**
   * An error of one document.
   *
   * @param document its name
   * @param error the error
   */
  public record Difference(String document, EvaluationError error) {}
}
