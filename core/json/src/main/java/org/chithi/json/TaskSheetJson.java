package org.chithi.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.model.Directive;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.task.Target.Comparison;
import org.chithi.task.TaskSheet;
import org.chithi.task.TaskSheet.Body;
import org.chithi.task.TaskSheet.Due;
import org.chithi.task.TaskSheet.Duty;
import org.chithi.task.TaskSheet.Goal;

/**
 * Reads the duties and goals of a document back out of its written form, so that a table of them
 * can be made of an index:
 *
 * <pre>{@code
 * index.documents(document -> sheets.add(TaskSheetJson.read(document.json())));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TaskSheetJson {

  private static final int YEAR = 4;

  private TaskSheetJson() {}

  /** The key of the assignments of a part of a document. */
  public static String key(SectionRole section) {
    return section == SectionRole.TASKS ? "taskAssignments" : "assignments";
  }

  /**
   * The sheet of a directive that {@link DirectiveJson} has written; nothing is parsed or found
   * again.
   *
   * @throws IllegalArgumentException if it is no such JSON; the message names the key
   */
  public static TaskSheet read(String json) {
    Keyed whole = Keyed.read(json);
    Keyed format = whole.at("format");
    format.require(format.words().equals(DirectiveJson.FORMAT), DirectiveJson.FORMAT);
    Directive directive = WrittenDirective.read(whole);
    return new TaskSheet(
        directive.letterhead(),
        directive.sections().stream().map(Section::role).collect(Collectors.toSet()),
        duties(whole),
        whole.at("targets").items().stream().map(TaskSheetJson::goal).toList());
  }

  /** The duties of both parts in the order of the text. */
  private static List<Duty> duties(Keyed whole) {
    record Placed(int start, Duty duty) {}
    int length = whole.at("text").words().length();
    return Stream.of(SectionRole.TASKS, SectionRole.IMPLEMENTATION)
        .flatMap(
            section ->
                whole.at(key(section)).items().stream()
                    .map(it -> new Placed(it.at("span").span(length).start(), duty(section, it))))
        .sorted(Comparator.comparing(Placed::start))
        .map(Placed::duty)
        .toList();
  }

  private static Duty duty(SectionRole section, Keyed duty) {
    List<Due> due = new ArrayList<>();
    duty.maybe("deadline").map(TaskSheetJson::due).ifPresent(due::add);
    duty.at("otherDeadlines").items().forEach(it -> due.add(due(it)));
    List<Keyed> names = duty.at("leadBodies").items();
    List<String> printed = words(duty.at("lead"));
    duty.at("leadBodies").require(names.size() == printed.size(), "as long as lead");
    List<Body> lead = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      lead.add(new Body(printed.get(i), words(names.get(i).at("names"))));
    }
    return new Duty(
        section,
        duty.maybe("place").map(Keyed::words),
        lead,
        words(duty.at("with")),
        words(duty.at("reportTo")),
        duty.at("action").words(),
        due);
  }

  private static Due due(Keyed due) {
    return new Due(
        due.at("text").words(),
        due.maybe("from").map(it -> parsed(it, LocalDate::parse)),
        due.maybe("to").map(it -> parsed(it, LocalDate::parse)),
        due.maybe("every").map(it -> parsed(it, Period::parse)));
  }

  private static Goal goal(Keyed goal) {
    return new Goal(
        goal.maybe("place").map(Keyed::words),
        goal.at("text").words(),
        goal.maybe("subject").map(Keyed::words).orElse(""),
        goal.at("comparison").oneOf(Comparison.class),
        goal.at("value").decimal(),
        goal.maybe("upper").map(Keyed::decimal),
        goal.maybe("unit").map(Keyed::words),
        goal.maybe("by").map(it -> parsed(it, TaskSheetJson::lastDay)));
  }

  /** A day, or the last day of a year: {@code 2025}. */
  private static LocalDate lastDay(String by) {
    return LocalDate.parse(by.length() == YEAR ? by + "-12-31" : by);
  }

  private static <T> T parsed(Keyed value, Function<String, T> reader) {
    Optional<T> read = Optional.empty();
    try {
      read = Optional.of(reader.apply(value.words()));
    } catch (DateTimeException other) {
      // Reported with the name of the key below.
    }
    return value.parsed(read, "a day or a period");
  }

  private static List<String> words(Keyed list) {
    return list.items().stream().map(Keyed::words).toList();
  }
}
