package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of {@code chithi tasks} or {@code chithi targets} in all their forms.
 *
 * @param title what the rows are
 * @param columns the names of the columns for people; the last one holds sentences
 * @param groups the rows for people
 * @param records the rows for programs, the names of the columns first
 * @param objects the same as objects
 * @param events what has a day
 * @param undated how many rows have none
 */
record TaskList(
    String title,
    List<String> columns,
    List<Group> groups,
    List<List<String>> records,
    List<JsonObject> objects,
    List<Event> events,
    int undated) {

  /** Rows under one heading. */
  record Group(String heading, List<List<String>> rows) {}

  /**
   * A day of the calendar.
   *
   * @param every how often it comes back
   * @param issued the date of the document
   */
  record Event(
      LocalDate day,
      Optional<Period> every,
      String summary,
      String description,
      Optional<LocalDate> issued) {}

  /**
   * Writes all.
   *
   * @param width how wide a line for people may be
   * @param none what people read where there are no rows
   */
  void write(TaskForm form, Writer out, int width, String none) throws IOException {
    switch (form) {
      case TABLE -> table(out, width, none);
      case CSV -> {
        CsvRows rows = new CsvRows(out);
        for (List<String> cells : records) {
          rows.add(cells.toArray(String[]::new));
        }
      }
      case JSON -> json(out);
      case ICS -> out.write(TaskCalendar.of(title, events));
      case HTML -> out.write(page());
    }
  }

  private void table(Writer out, int width, String none) throws IOException {
    out.write(groups.isEmpty() ? none : "");
    TextTable table = new TextTable(columns, columns.size() - 1, width);
    for (Group group : groups) {
      out.write("# " + Wrapped.indented(OneLine.words(group.heading()), 2, width) + "\n");
      out.write(table.of(group.rows()) + "\n");
    }
  }

  private void json(Writer out) throws IOException {
    out.write('[');
    String before = "\n  ";
    for (JsonObject object : objects) {
      out.write(before + object);
      before = ",\n  ";
    }
    out.write(objects.isEmpty() ? "]\n" : "\n]\n");
  }

  private String page() {
    StringBuilder body = new StringBuilder();
    for (Group group : groups) {
      body.append("<section><h2>").append(Html.escaped(group.heading()));
      body.append("</h2>\n<table><thead>").append(row("th", columns)).append("</thead>\n<tbody>");
      group.rows().forEach(cells -> body.append(row("td", cells)));
      body.append("</tbody></table></section>\n");
    }
    return PageTemplate.of("tasks.html")
        .filled(
            Map.of(
                "lang", CitationWords.message("cite.lang"),
                "title", Html.escaped(title),
                "body", body.toString()));
  }

  private static String row(String tag, List<String> cells) {
    StringBuilder row = new StringBuilder("<tr>");
    cells.forEach(
        cell -> row.append("<" + tag + ">").append(Html.escaped(cell)).append("</" + tag + ">"));
    return row.append("</tr>\n").toString();
  }
}
