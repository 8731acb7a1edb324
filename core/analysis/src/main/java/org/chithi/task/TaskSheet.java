package org.chithi.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chithi.model.Directive;
import org.chithi.model.Letterhead;
import org.chithi.model.NodePath;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * The duties and goals of one document in words, apart from its text: what a table of a corpus
 * shows.
 *
 * @param letterhead which document it is
 * @param parts those of its parts that give tasks: on tasks, on implementation
 * @param duties who does what, in the order of the text
 * @param goals what number is to be reached, in the order of the text
 * @since 0.1.0
 */
public record TaskSheet(
    Letterhead letterhead, Set<SectionRole> parts, List<Duty> duties, List<Goal> goals) {

  private static final Set<SectionRole> PARTS =
      Set.of(SectionRole.TASKS, SectionRole.IMPLEMENTATION);

  /** Keeps those parts that give tasks, and copies the lists. */
  public TaskSheet {
    parts = parts.stream().filter(PARTS::contains).collect(Collectors.toUnmodifiableSet());
    duties = List.copyOf(duties);
    goals = List.copyOf(goals);
  }

  /**
   * A body that acts.
   *
   * @param printed its words as printed
   * @param names what it is called in full, one name for each kind of body
   */
  public record Body(String printed, List<String> names) {

    /** Copies the list. */
    public Body {
      names = List.copyOf(names);
    }
  }

  /**
   * A deadline in words.
   *
   * @param words as printed
   * @param from the first day; absent where only an end is set or the text does not tell
   * @param to the last day; absent where it is not known
   * @param every how often it comes back; absent for what is done once
   */
  public record Due(
      String words, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Period> every) {}

  /**
   * An assignment in words.
   *
   * @param section the part of the document that says so
   * @param place where it stands in the outline: {@code III.2.a}; absent outside of all items
   * @param lead who acts
   * @param with who takes part, as printed
   * @param reportTo who receives the reports, as printed
   * @param action what is to be done
   * @param due by when and how often
   */
  public record Duty(
      SectionRole section,
      Optional<String> place,
      List<Body> lead,
      List<String> with,
      List<String> reportTo,
      String action,
      List<Due> due) {

    /** Copies the lists. */
    public Duty {
      lead = List.copyOf(lead);
      with = List.copyOf(with);
      reportTo = List.copyOf(reportTo);
      due = List.copyOf(due);
    }
  }

  /**
   * A target in words.
   *
   * @param place where it stands in the outline; absent outside of all items
   * @param words its clause
   * @param subject what is counted; empty if the clause does not say
   * @param comparison how the number is meant
   * @param value the number, the lower one of two
   * @param upper the higher one of two
   * @param unit what is counted or measured in
   * @param by the last day to reach it
   */
  public record Goal(
      Optional<String> place,
      String words,
      String subject,
      Target.Comparison comparison,
      BigDecimal value,
      Optional<BigDecimal> upper,
      Optional<String> unit,
      Optional<LocalDate> by) {}

  /** The sheet of a directive whose tasks are found. */
  public static TaskSheet of(Directive directive, Tasks tasks) {
    return new TaskSheet(
        directive.letterhead(),
        directive.sections().stream().map(Section::role).collect(Collectors.toSet()),
        tasks.assignments().stream().map(it -> duty(it, directive)).toList(),
        tasks.targets().stream().map(it -> goal(it, directive)).toList());
  }

  private static Duty duty(Assignment assignment, Directive directive) {
    return new Duty(
        assignment.section(),
        place(assignment.span(), directive),
        assignment.lead().stream().map(it -> new Body(it.printed(), it.names())).toList(),
        assignment.with().stream().map(ActingBody::printed).toList(),
        assignment.reportTo().stream().map(ActingBody::printed).toList(),
        line(assignment.action(), directive),
        assignment.deadlines().stream()
            .map(it -> new Due(line(it.span(), directive), it.from(), it.to(), it.every()))
            .toList());
  }

  private static Goal goal(Target target, Directive directive) {
    return new Goal(
        place(target.span(), directive),
        line(target.span(), directive),
        target.subject(),
        target.comparison(),
        target.value(),
        target.upper(),
        target.unit(),
        target.by().flatMap(Deadline::to));
  }

  private static Optional<String> place(Span span, Directive directive) {
    return directive.pathAt(span.start()).map(NodePath::toString);
  }

  private static String line(Span span, Directive directive) {
    return directive.words(span).replaceAll("\\s+", " ");
  }
}
