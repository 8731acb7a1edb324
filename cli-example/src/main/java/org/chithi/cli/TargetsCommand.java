package org.chithi.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chithi.cli.Intake.Taken;
import org.chithi.cli.TaskList.Event;
import org.chithi.cli.TaskList.Group;
import org.chithi.task.TaskSheet;
import org.chithi.task.TaskSheet.Goal;
import picocli.CommandLine.Command;

/** {@code chithi targets}: which numbers are to be reached by when. */
@Command(
    name = "targets",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class TargetsCommand extends TaskListCommand {

  private static final List<String> FIELDS =
      List.of(
          "subject",
          "comparison",
          "value",
          "upper",
          "unit",
          "by",
          "words",
          "document",
          "date",
          "file",
          "place");

  TargetsCommand(Console console) {
    super(console);
  }

  @Override
  String none(int all) {
    return all == 0 ? message("targets.none") : message("targets.noneLeft").formatted(all);
  }

  @Override
  Optional<String> remark(List<Taken<TaskSheet>> sheets) {
    return Optional.empty();
  }

  @Override
  TaskList list(List<Taken<TaskSheet>> sheets, Filter filter) {
    List<Group> groups = new ArrayList<>();
    List<List<String>> records = new ArrayList<>(List.of(FIELDS));
    List<JsonObject> objects = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (Taken<TaskSheet> sheet : sheets) {
      List<Goal> goals =
          sheet.kept().goals().stream()
              .filter(it -> filter.takesBody(it.words()) && filter.takesDay(it.by()))
              .sorted(Comparator.comparing(Goal::by, BY_DAY))
              .toList();
      if (!goals.isEmpty()) {
        groups.add(new Group(name(sheet), goals.stream().map(TargetsCommand::shown).toList()));
      }
      for (Goal goal : goals) {
        records.add(record(sheet, goal));
        objects.add(object(sheet, goal));
        event(sheet, goal).ifPresent(events::add);
      }
    }
    return new TaskList(
        message("targets.title"),
        List.of(
            message("tasks.last"),
            message("targets.number"),
            message("cite.place"),
            message("targets.words")),
        groups,
        records,
        objects,
        events,
        objects.size() - events.size());
  }

  private static List<String> shown(Goal goal) {
    return List.of(day(goal.by()), number(goal), goal.place().orElse(""), goal.words());
  }

  /** The comparison as a sign, the number and its unit: {@code ≥ 95 %}. */
  private static String number(Goal goal) {
    return message("comparison." + goal.comparison())
        + " "
        + printed(goal.value())
        + goal.upper().map(upper -> "–" + printed(upper)).orElse("")
        + goal.unit().map(unit -> " " + unit).orElse("");
  }

  private static String printed(BigDecimal value) {
    return value.toPlainString().replace(".", message("targets.comma"));
  }

  private static List<String> record(Taken<TaskSheet> sheet, Goal goal) {
    return List.of(
        goal.subject(),
        goal.comparison().name(),
        goal.value().toPlainString(),
        goal.upper().map(BigDecimal::toPlainString).orElse(""),
        goal.unit().orElse(""),
        day(goal.by()),
        goal.words(),
        name(sheet),
        day(sheet.kept().letterhead().date()),
        sheet.name(),
        goal.place().orElse(""));
  }

  private static JsonObject object(Taken<TaskSheet> sheet, Goal goal) {
    return new JsonObject()
        .put("subject", goal.subject())
        .put("comparison", goal.comparison().name())
        .raw("value", goal.value().toPlainString())
        .raw("upper", goal.upper().map(BigDecimal::toPlainString).orElse("null"))
        .put("unit", goal.unit())
        .put("by", goal.by())
        .put("text", goal.words())
        .put("document", name(sheet))
        .put("date", sheet.kept().letterhead().date())
        .put("file", sheet.name())
        .put("place", goal.place());
  }

  private static Optional<Event> event(Taken<TaskSheet> sheet, Goal goal) {
    return goal.by()
        .map(
            day ->
                new Event(
                    day,
                    Optional.empty(),
                    goal.words(),
                    name(sheet) + goal.place().map(place -> ", " + place).orElse(""),
                    sheet.kept().letterhead().date()));
  }
}
