package org.chithi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chithi.cli.Intake.Taken;
import org.chithi.cli.TaskList.Event;
import org.chithi.cli.TaskList.Group;
import org.chithi.task.TaskSheet;
import org.chithi.task.TaskSheet.Due;
import org.chithi.task.TaskSheet.Duty;
import org.chithi.text.Folding;
import picocli.CommandLine.Command;

/** {@code chithi tasks}: which body has to do what by when. */
@Command(
    name = "tasks",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class TasksCommand extends TaskListCommand {

  private static final List<String> FIELDS =
      List.of(
          "body",
          "lead",
          "with",
          "reportTo",
          "action",
          "due",
          "from",
          "to",
          "every",
          "document",
          "date",
          "file",
          "place");

  TasksCommand(Console console) {
    super(console);
  }

  @Override
  String none() {
    return message("tasks.none");
  }

  /** A duty of one body; of several deadlines the first that is wanted counts. */
  private record Row(Taken<TaskSheet> sheet, Duty duty, String body, Optional<Due> due) {

    Optional<LocalDate> last() {
      return due.flatMap(Due::to);
    }
  }

  @Override
  TaskList list(List<Taken<TaskSheet>> sheets, Filter filter) {
    List<Row> rows = new ArrayList<>();
    List<JsonObject> objects = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    int undated = 0;
    for (Taken<TaskSheet> sheet : sheets) {
      for (Duty duty : sheet.kept().duties()) {
        List<Due> due = wanted(duty, filter);
        List<String> bodies = bodies(duty, filter);
        if (!bodies.isEmpty() && (!due.isEmpty() || filter.takesDay(Optional.empty()))) {
          Optional<Due> first = due.stream().min(Comparator.comparing(Due::to, BY_DAY));
          bodies.forEach(body -> rows.add(new Row(sheet, duty, body, first)));
          objects.add(object(sheet, duty));
          due.stream().flatMap(it -> event(sheet, duty, it).stream()).forEach(events::add);
          undated += due.stream().allMatch(it -> it.to().isEmpty()) ? 1 : 0;
        }
      }
    }
    return new TaskList(
        message("tasks.title"),
        List.of(
            message("tasks.last"),
            message("tasks.due"),
            message("cite.document"),
            message("cite.place"),
            message("tasks.action")),
        groups(rows),
        records(rows),
        objects,
        events,
        undated);
  }

  private static List<Due> wanted(Duty duty, Filter filter) {
    return duty.due().stream().filter(it -> filter.takesDay(it.to())).toList();
  }

  /** The names of those who act, in full. */
  private static List<String> bodies(Duty duty, Filter filter) {
    return duty.lead().stream()
        .flatMap(
            body ->
                body.names().stream()
                    .filter(name -> filter.takesBody(name) || filter.takesBody(body.printed())))
        .distinct()
        .toList();
  }

  private static List<Group> groups(List<Row> rows) {
    Map<String, List<Row>> byBody = new TreeMap<>(alphabetical());
    for (Row row : rows) {
      byBody.computeIfAbsent(Folding.key(row.body()), it -> new ArrayList<>()).add(row);
    }
    return byBody.values().stream()
        .map(
            all ->
                new Group(
                    capital(all.get(0).body()),
                    all.stream()
                        .sorted(Comparator.comparing(Row::last, BY_DAY))
                        .map(TasksCommand::shown)
                        .toList()))
        .toList();
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static List<String> shown(Row row) {
    return List.of(
        day(row.last()),
        words(row.duty()),
        name(row.sheet()),
        row.duty().place().orElse(""),
        sentence(row.duty()));
  }

  private static String words(Duty duty) {
    return duty.due().stream().map(Due::words).collect(Collectors.joining("; "));
  }

  /** What is to be done, with whom, and to whom it is reported. */
  private static String sentence(Duty duty) {
    String with = joined(duty.with());
    String reportTo = joined(duty.reportTo());
    return duty.action()
        + (with.isEmpty() ? "" : " [" + message("tasks.with").formatted(with) + "]")
        + (reportTo.isEmpty() ? "" : " [" + message("tasks.reportTo").formatted(reportTo) + "]");
  }

  private static String joined(List<String> names) {
    return String.join("; ", names);
  }

  private static String printed(Duty duty) {
    return duty.lead().stream().map(TaskSheet.Body::printed).collect(Collectors.joining("; "));
  }

  private static List<List<String>> records(List<Row> rows) {
    List<List<String>> records = new ArrayList<>(List.of(FIELDS));
    for (Row row : rows) {
      Duty duty = row.duty();
      records.add(
          List.of(
              row.body(),
              printed(duty),
              joined(duty.with()),
              joined(duty.reportTo()),
              duty.action(),
              words(duty),
              day(row.due().flatMap(Due::from)),
              day(row.last()),
              row.due().flatMap(Due::every).map(Object::toString).orElse(""),
              name(row.sheet()),
              day(row.sheet().kept().letterhead().date()),
              row.sheet().name(),
              duty.place().orElse("")));
    }
    return records;
  }

  private static JsonObject object(Taken<TaskSheet> sheet, Duty duty) {
    return new JsonObject()
        .put("lead", quoted(duty.lead().stream().map(TaskSheet.Body::printed).toList()))
        .put("names", quoted(duty.lead().stream().flatMap(it -> it.names().stream()).toList()))
        .put("with", quoted(duty.with()))
        .put("reportTo", quoted(duty.reportTo()))
        .put("action", duty.action())
        .put("due", duty.due().stream().map(TasksCommand::object).toList())
        .put("document", name(sheet))
        .put("date", sheet.kept().letterhead().date())
        .put("file", sheet.name())
        .put("place", duty.place());
  }

  private static String object(Due due) {
    return new JsonObject()
        .put("text", due.words())
        .put("from", due.from())
        .put("to", due.to())
        .put("every", due.every())
        .toString();
  }

  private static List<String> quoted(List<String> words) {
    return words.stream().map(JsonObject::quoted).toList();
  }

  private static Optional<Event> event(Taken<TaskSheet> sheet, Duty duty, Due due) {
    return due.to()
        .map(
            day ->
                new Event(
                    day,
                    due.every(),
                    printed(duty) + ": " + duty.action(),
                    sentence(duty)
                        + "\n"
                        + due.words()
                        + "\n"
                        + name(sheet)
                        + duty.place().map(place -> ", " + place).orElse(""),
                    sheet.kept().letterhead().date()));
  }
}
