package org.chithi.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.json.TaskSheetJson;
import org.chithi.model.SectionRole;
import org.chithi.search.DocumentSummary;
import org.chithi.search.StoredDocument;
import org.chithi.text.Folding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An assignment of a document of the index.
 *
 * @param document the document
 * @param section the part of the document that says so
 * @param start where it stands in the text, in UTF-16 units
 * @param end where it ends
 * @param lead who acts
 * @param with who takes part
 * @param action what is to be done
 * @param deadline by when or how often, as printed
 * @param due the last day, where it is known
 * @param every how often it comes back
 * @param bodies the keys of those who act
 * @param words the key of all its words
 */
record Duty(
    DocumentSummary document,
    SectionRole section,
    int start,
    int end,
    List<String> lead,
    List<String> with,
    String action,
    Optional<String> deadline,
    Optional<LocalDate> due,
    Optional<Period> every,
    List<String> bodies,
    String words) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The assignments in the written form of a document; none in another form. */
  static List<Duty> of(StoredDocument stored) {
    List<Duty> duties = new ArrayList<>();
    try {
      JsonNode whole = JSON.readTree(stored.json());
      for (SectionRole section : List.of(SectionRole.TASKS, SectionRole.IMPLEMENTATION)) {
        for (JsonNode node : whole.path(TaskSheetJson.key(section))) {
          duties.add(of(stored.summary(), section, node));
        }
      }
    } catch (JacksonException otherForm) {
      return List.of();
    }
    return duties;
  }

  private static Duty of(DocumentSummary document, SectionRole section, JsonNode node) {
    JsonNode deadline = node.path("deadline");
    List<String> lead = words(node.path("lead"));
    String action = node.path("action").asString();
    return new Duty(
        document,
        section,
        node.path("span").path(0).asInt(),
        node.path("span").path(1).asInt(),
        lead,
        words(node.path("with")),
        action,
        deadline.path("text").asStringOpt(),
        deadline.path("to").asStringOpt().map(LocalDate::parse),
        deadline.path("every").asStringOpt().map(Period::parse),
        lead.stream().map(Duty::key).distinct().toList(),
        key(String.join(" ", lead) + " " + action));
  }

  /** Words as they are compared: without marks and in small letters. */
  static String key(String words) {
    return Folding.bare(words.replaceAll("\\s+", " "));
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asString()));
    return List.copyOf(words);
  }

  /** The day of the calendar on which it is due; absent for what has no day. */
  Optional<TaskList.Event> event() {
    String description = action + "\n" + document.number().orElse(document.id());
    return due.map(
        day ->
            new TaskList.Event(day, every, String.join(", ", lead), description, document.date()));
  }

  String json() {
    return new JsonObject()
        .raw("document", SearchJson.document(document))
        .put("span", List.of(String.valueOf(start), String.valueOf(end)))
        .put("section", section.name())
        .put("lead", lead.stream().map(JsonObject::quoted).toList())
        .put("with", with.stream().map(JsonObject::quoted).toList())
        .put("action", action)
        .put("deadline", deadline)
        .put("due", due)
        .toString();
  }
}
