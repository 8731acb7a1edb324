package org.chithi.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chithi.cite.Citation;
import org.chithi.cite.Citations;
import org.chithi.model.Directive;
import org.chithi.task.ActingBody;
import org.chithi.task.Assignment;
import org.chithi.task.Deadline;
import org.chithi.task.Target;
import org.chithi.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes assignments and targets. */
final class TasksJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private TasksJson() {}

  static ObjectNode assignment(Assignment assignment, Directive directive, Citations citations) {
    ObjectNode node = NODES.objectNode();
    node.set("span", Written.span(assignment.span()));
    Written.put(node, "place", directive.pathAt(assignment.span().start()).map(Object::toString));
    Written.addAll(node.putArray("lead"), printed(assignment.lead()));
    Written.addAll(node.putArray("with"), printed(assignment.with()));
    Written.addAll(node.putArray("reportTo"), printed(assignment.reportTo()));
    ArrayNode bodies = node.putArray("leadBodies");
    assignment.lead().forEach(body -> bodies.add(body(body)));
    node.put("action", oneLine(directive.words(assignment.action())));
    List<Deadline> deadlines = assignment.deadlines();
    if (deadlines.isEmpty()) {
      node.putNull("deadline");
    } else {
      node.set("deadline", deadline(deadlines.get(0), directive));
    }
    ArrayNode others = node.putArray("otherDeadlines");
    deadlines.stream().skip(1).forEach(deadline -> others.add(deadline(deadline, directive)));
    node.set("citations", citedIn(assignment.span(), citations));
    return node;
  }

  static ObjectNode target(Target target, Directive directive, Citations citations) {
    ObjectNode node = NODES.objectNode();
    node.set("span", Written.span(target.span()));
    Written.put(node, "place", directive.pathAt(target.span().start()).map(Object::toString));
    node.put("text", oneLine(directive.words(target.span())));
    Written.put(node, "subject", Optional.of(target.subject()).filter(it -> !it.isEmpty()));
    node.put("comparison", target.comparison().name());
    node.put("value", target.value());
    target.upper().ifPresentOrElse(it -> node.put("upper", it), () -> node.putNull("upper"));
    Written.put(node, "unit", target.unit());
    Written.put(node, "by", target.by().flatMap(TasksJson::day));
    node.set("citations", citedIn(target.span(), citations));
    return node;
  }

  private static List<String> printed(List<ActingBody> bodies) {
    return bodies.stream().map(ActingBody::printed).toList();
  }

  private static ObjectNode body(ActingBody body) {
    ObjectNode node = NODES.objectNode();
    Written.addAll(node.putArray("names"), body.names());
    Written.put(node, "level", body.level().map(Enum::name));
    node.set("span", Written.span(body.span()));
    return node;
  }

  private static ObjectNode deadline(Deadline deadline, Directive directive) {
    ObjectNode node = NODES.objectNode();
    node.put("text", oneLine(directive.words(deadline.span())));
    Written.put(node, "from", deadline.from().map(LocalDate::toString));
    Written.put(node, "to", deadline.to().map(LocalDate::toString));
    Written.put(node, "every", deadline.every().map(Object::toString));
    node.set("span", Written.span(deadline.span()));
    return node;
  }

  /** The last day, or the year that ends with it: {@code 2025}. */
  private static Optional<String> day(Deadline deadline) {
    return deadline
        .to()
        .map(
            day ->
                day.getDayOfYear() == day.lengthOfYear()
                    ? String.valueOf(day.getYear())
                    : day.toString());
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** The places in the list of citations of those that stand in a span. */
  private static ArrayNode citedIn(Span span, Citations citations) {
    ArrayNode places = NODES.arrayNode();
    List<Citation> all = citations.all();
    for (int i = firstFrom(span.start(), all);
        i < all.size() && all.get(i).span().start() < span.end();
        i++) {
      places.add(i);
    }
    return places;
  }

  private static int firstFrom(int start, List<Citation> all) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
