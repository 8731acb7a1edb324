package org.chithi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chithi.cli.Intake.Taken;
import org.chithi.cli.TaskList.Event;
import org.chithi.cli.TaskList.Group;
import org.chithi.task.ActingBody;
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
          "part",
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
          "section",
          "place");

  /** So many documents are named in a remark at most. */
  private static final int LONGEST_REMARK = 3;

  TasksCommand(Console console) {
    super(console);
  }

  @Override
  String none(int all) {
    return all == 0 ? message("tasks.none") : message("tasks.noneLeft").formatted(all);
  }

  @Override
  Optional<String> remark(List<Taken<TaskSheet>> sheets) {
    List<Taken<TaskSheet>> without =
        sheets.stream().filter(it -> it.kept().parts().isEmpty()).toList();
    String names =
        without.stream()
            .limit(LONGEST_REMARK)
            .map(it -> OneLine.name(it.name()))
            .collect(Collectors.joining(", "));
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(
            message("tasks.noPart")
                .formatted(
                    without.size(),
                    sheets.size(),
                    names + (without.size() > LONGEST_REMARK ? ", …" : "")));
  }

  /** What a body has to do with a duty. */
  private enum Part {
    LEAD,
    WITH,
    REPORT_TO;

    /** As people read it. */
    String words() {
      return message("tasks.part." + this);
    }
  }

  /**
   * A duty of one body.
   *
   * @param due its deadlines that are wanted
   */
  private record Row(Taken<TaskSheet> sheet, Duty duty, String body, Part part, List<Due> due) {

    /** The first last day. */
    Optional<LocalDate> last() {
      return due.stream().flatMap(it -> it.to().stream()).min(Comparator.naturalOrder());
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
        List<Due> due = duty.due().stream().filter(it -> filter.takesDay(it.to())).toList();
        List<Row> own = rows(sheet, duty, due, filter);
        if (!own.isEmpty() && (!due.isEmpty() || filter.takesDay(Optional.empty()))) {
          rows.addAll(own);
          objects.add(object(sheet, duty));
          due.stream().flatMap(it -> event(sheet, duty, it).stream()).forEach(events::add);
          undated += due.stream().allMatch(it -> it.to().isEmpty()) ? 1 : 0;
        }
      }
    }
    rows.sort(
        Comparator.comparing((Row row) -> Folding.key(row.body()), alphabetical())
            .thenComparing(Row::last, BY_DAY));
    return new TaskList(
        message("tasks.title"),
        List.of(
            message("tasks.last"),
            message("tasks.due"),
            message("tasks.part"),
            message("cite.document"),
            message("cite.place"),
            message("tasks.action")),
        groups(rows),
        records(rows),
        objects,
        events,
        undated);
  }

  /** A row for each body that acts; where a body is asked for, for its other parts too. */
  private static List<Row> rows(Taken<TaskSheet> sheet, Duty duty, List<Due> due, Filter filter) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (TaskSheet.Body body : duty.lead()) {
      body.names().stream()
          .filter(name -> filter.takesBody(name) || filter.takesBody(body.printed()))
          .forEach(name -> parts.putIfAbsent(name, Part.LEAD));
    }
    if (filter.body().isPresent()) {
      named(duty.with(), filter).forEach(name -> parts.putIfAbsent(name, Part.WITH));
      named(duty.reportTo(), filter).forEach(name -> parts.putIfAbsent(name, Part.REPORT_TO));
    }
    List<Row> rows = new ArrayList<>();
    parts.forEach((body, part) -> rows.add(new Row(sheet, duty, body, part, due)));
    return rows;
  }

  private static List<String> named(List<String> bodies, Filter filter) {
    return bodies.stream().map(ActingBody::inFull).filter(filter::takesBody).toList();
  }

  /** The rows of each body under its name. */
  private static List<Group> groups(List<Row> rows) {
    Map<String, List<Row>> byBody = new LinkedHashMap<>();
    for (Row row : rows) {
      byBody.computeIfAbsent(Folding.key(row.body()), it -> new ArrayList<>()).add(row);
    }
    return byBody.values().stream()
        .map(
            all ->
                new Group(
                    capital(all.get(0).body()), all.stream().map(TasksCommand::shown).toList()))
        .toList();
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static List<String> shown(Row row) {
    return List.of(
        day(row.last()),
        words(row.duty()),
        row.part().words(),
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

  /** A row for each deadline of each body; one for what has no deadline. */
  private static List<List<String>> records(List<Row> rows) {
    List<List<String>> records = new ArrayList<>(List.of(FIELDS));
    for (Row row : rows) {
      if (row.due().isEmpty()) {
        records.add(record(row, Optional.empty()));
      }
      row.due().stream()
          .sorted(Comparator.comparing(Due::to, BY_DAY))
          .forEach(due -> records.add(record(row, Optional.of(due))));
    }
    return records;
  }

  private static List<String> record(Row row, Optional<Due> due) {
    Duty duty = row.duty();
    return List.of(
        row.body(),
        row.part().toString(),
        printed(duty),
        joined(duty.with()),
        joined(duty.reportTo()),
        duty.action(),
        due.map(Due::words).orElse(""),
        day(due.flatMap(Due::from)),
        day(due.flatMap(Due::to)),
        due.flatMap(Due::every).map(Object::toString).orElse(""),
        name(row.sheet()),
        day(row.sheet().kept().letterhead().date()),
        row.sheet().name(),
        duty.section().name(),
        duty.place().orElse(""));
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
        .put("section", duty.section().name())
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
                    printed(duty)
                        + ": "
                        + sentence(duty)
                        + "\n"
                        + due.words()
                        + "\n"
                        + name(sheet)
                        + duty.place().map(place -> ", " + place).orElse(""),
                    sheet.kept().letterhead().date()));
  }
}
