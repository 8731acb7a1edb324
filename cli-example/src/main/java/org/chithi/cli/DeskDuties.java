package org.chithi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has to do what by when, over all documents. */
record DeskDuties(DeskCorpora corpora) {

  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final int FURTHEST = 100_000;
  private static final int BODIES = 200;

  DeskAnswer duties(DeskRequest asked) throws IOException {
    List<Duty> found = found(asked);
    Optional<String> file = asked.text("download");
    return switch (file.orElse("")) {
      case "" -> shown(found, asked);
      case "csv" -> DeskAnswer.file("text/csv", rows(found), "chithi-duties.csv");
      case "ics" -> DeskAnswer.file("text/calendar", calendar(found, asked), "chithi-duties.ics");
      default -> throw DeskRequest.wrong("download");
    };
  }

  private static String calendar(List<Duty> duties, DeskRequest asked) {
    List<TaskList.Event> events = duties.stream().flatMap(duty -> duty.event().stream()).toList();
    String title = asked.messages().getString("web.duties");
    return TaskCalendar.of(title, events);
  }

  private static DeskAnswer shown(List<Duty> found, DeskRequest asked) {
    List<String> shown =
        found.stream()
            .skip(asked.number("skip", 0, 0, FURTHEST))
            .limit(asked.number("first", USUAL, 1, MOST))
            .map(Duty::json)
            .toList();
    return DeskAnswer.json(
        new JsonObject()
            .put("total", found.size())
            .put("bodies", bodies(found))
            .put("duties", shown)
            .toString());
  }

  private List<Duty> found(DeskRequest asked) {
    Optional<LocalDate> from = asked.day("from");
    Optional<LocalDate> to = asked.day("to");
    Optional<String> body = asked.text("body").map(Duty::key);
    Optional<String> words = asked.text("q").map(Duty::key);
    Optional<String> document = asked.text("id");
    boolean dated = asked.isTrue("dated") || from.isPresent() || to.isPresent();
    return corpora.newest().duties().stream()
        .filter(duty -> !dated || duty.due().isPresent())
        .filter(duty -> from.isEmpty() || !duty.due().orElseThrow().isBefore(from.get()))
        .filter(duty -> to.isEmpty() || !duty.due().orElseThrow().isAfter(to.get()))
        .filter(duty -> document.isEmpty() || duty.document().id().equals(document.get()))
        .filter(duty -> body.isEmpty() || duty.bodies().contains(body.get()))
        .filter(duty -> words.isEmpty() || duty.words().contains(words.get()))
        .toList();
  }

  /** The bodies that act, those with most duties first, each as it is spelled first. */
  private static List<String> bodies(List<Duty> duties) {
    Map<String, String> spellings = new LinkedHashMap<>();
    Map<String, String> spelled = new HashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Duty duty : duties) {
      for (String body : duty.lead()) {
        spellings.putIfAbsent(spelled.computeIfAbsent(body, Duty::key), body);
      }
      duty.bodies().forEach(body -> counts.merge(body, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(BODIES)
        .map(
            entry ->
                new JsonObject()
                    .put("value", spellings.getOrDefault(entry.getKey(), entry.getKey()))
                    .put("duties", entry.getValue())
                    .toString())
        .toList();
  }

  private static String rows(List<Duty> duties) throws IOException {
    StringWriter rows = new StringWriter();
    CsvRows csv = new CsvRows(rows);
    csv.add("due", "deadline", "lead", "with", "action", "document", "number", "start", "end");
    for (Duty duty : duties) {
      csv.add(
          duty.due().map(Object::toString).orElse(""),
          duty.deadline().orElse(""),
          String.join("; ", duty.lead()),
          String.join("; ", duty.with()),
          duty.action(),
          duty.document().id(),
          duty.document().number().orElse(""),
          String.valueOf(duty.start()),
          String.valueOf(duty.end()));
    }
    return rows.toString();
  }
}
