package org.chithi.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chithi.cite.Citations;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Notice;
import org.chithi.model.Recipient;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.model.Signature;
import org.chithi.resolve.DateSlips;
import org.chithi.resolve.Resolution;
import org.chithi.task.Assignment;
import org.chithi.task.TaskFinder;
import org.chithi.task.Tasks;
import org.chithi.text.Source;
import org.chithi.text.TextEncoding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a directive as one JSON object in the form {@code chithi-directive/1}. Every key is always
 * there; a fact the text does not give is {@code null} or an empty list.
 *
 * @since 0.1.0
 */
public final class DirectiveJson {

  /** The name and version of the form. */
  public static final String FORMAT = "chithi-directive/1";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DirectiveJson() {}

  /** The directive with its citations as one line; nobody was asked which documents they mean. */
  public static String toLine(Directive directive, Citations citations) {
    return toLine(directive, citations, List.of());
  }

  /** The directive with its citations and its tasks, which were found before, as one line. */
  public static String toLine(Directive directive, Citations citations, Tasks tasks) {
    return Written.toLine(node(directive, citations, tasks, List.of()));
  }

  /**
   * The directive with its citations as one line.
   *
   * @param resolutions which documents they mean, one each; empty if nobody was asked
   */
  public static String toLine(
      Directive directive, Citations citations, List<Resolution> resolutions) {
    return Written.toLine(node(directive, citations, resolutions));
  }

  /**
   * Writes the directive with its citations over several indented lines; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  public static void write(Directive directive, Citations citations, Writer out)
      throws IOException {
    write(directive, citations, List.of(), out);
  }

  /**
   * Writes the directive with its citations over several indented lines; the writer stays open.
   *
   * @param resolutions which documents they mean, one each; empty if nobody was asked
   * @throws IOException if the writer fails
   */
  public static void write(
      Directive directive, Citations citations, List<Resolution> resolutions, Writer out)
      throws IOException {
    Written.write(node(directive, citations, resolutions), out);
  }

  private static ObjectNode node(
      Directive directive, Citations citations, List<Resolution> resolutions) {
    Tasks tasks = TaskFinder.ofTasksAndImplementation().find(directive);
    return node(directive, citations, tasks, resolutions);
  }

  private static ObjectNode node(
      Directive directive, Citations citations, Tasks tasks, List<Resolution> resolutions) {
    ObjectNode node = NODES.objectNode();
    node.put("format", FORMAT);
    node.set("source", source(directive.source()));
    node.put("text", directive.text());
    node.set("letterhead", letterhead(directive.letterhead()));
    ArrayNode sections = node.putArray("sections");
    directive.sections().forEach(section -> sections.add(section(section, directive)));
    node.set("outline", outline(directive.body(), directive));
    node.set("citations", CitationsJson.all(directive, citations, resolutions));
    ArrayNode assignments = node.putArray(TaskSheetJson.key(SectionRole.IMPLEMENTATION));
    ArrayNode others = node.putArray(TaskSheetJson.key(SectionRole.TASKS));
    for (Assignment it : tasks.assignments()) {
      boolean ordered = it.section() == SectionRole.IMPLEMENTATION;
      (ordered ? assignments : others).add(TasksJson.assignment(it, directive, citations));
    }
    ArrayNode targets = node.putArray("targets");
    tasks.targets().forEach(it -> targets.add(TasksJson.target(it, directive, citations)));
    ArrayNode recipients = node.putArray("recipients");
    directive.closing().recipients().forEach(item -> recipients.add(recipient(item)));
    directive
        .closing()
        .signature()
        .ifPresentOrElse(
            signature -> node.set("signature", signature(signature)),
            () -> node.putNull("signature"));
    ArrayNode notices = node.putArray("notices");
    Stream.of(
            directive.notices(),
            citations.notices(),
            DateSlips.of(citations.all(), resolutions),
            tasks.notices())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Notice::span))
        .forEach(notice -> notices.add(notice(notice)));
    return node;
  }

  static ObjectNode source(Source source) {
    ObjectNode node = NODES.objectNode();
    Written.put(node, "name", source.name());
    node.put("mediaType", source.mediaType());
    Written.put(node, "sha256", source.sha256());
    Written.put(node, "encoding", source.encoding().map(TextEncoding::label));
    if (source.pages().isPresent()) {
      node.put("pages", source.pages().getAsInt());
    } else {
      node.putNull("pages");
    }
    return node;
  }

  private static ObjectNode letterhead(Letterhead head) {
    ObjectNode node = NODES.objectNode();
    Written.put(node, "kind", head.kind().map(Enum::name));
    Written.put(node, "number", head.number().flatMap(DocumentNumber::number));
    Written.put(node, "symbol", head.number().map(DocumentNumber::symbol));
    Written.put(
        node, "separator", head.number().map(DocumentNumber::separator).map(String::valueOf));
    Written.put(node, "issuer", head.issuer().map(Issuer::name));
    Written.put(node, "superior", head.superior());
    Written.put(node, "level", head.issuer().flatMap(Issuer::level).map(Enum::name));
    Written.put(node, "issuerEvidence", head.issuer().map(issuer -> issuer.evidence().name()));
    Written.put(node, "place", head.place());
    Written.put(node, "date", head.date().map(Object::toString));
    Written.put(node, "title", head.title());
    Written.addAll(node.putArray("addressees"), head.addressees());
    Written.addAll(node.putArray("marks"), head.marks());
    return node;
  }

  private static ObjectNode section(Section section, Directive directive) {
    ObjectNode node = NODES.objectNode();
    node.put("role", section.role().name());
    Written.put(node, "aspect", section.aspect().map(Enum::name));
    Written.put(node, "heading", section.heading().map(directive::words));
    node.set("span", Written.span(section.span()));
    node.set(
        "evidence",
        NODES
            .objectNode()
            .put("clue", section.evidence().clue().name())
            .put("words", section.evidence().words()));
    return node;
  }

  private static ArrayNode outline(List<Block> blocks, Directive directive) {
    ArrayNode divisions = NODES.arrayNode();
    for (Block block : blocks) {
      if (block instanceof Division division) {
        divisions.add(division(division, directive));
      }
    }
    return divisions;
  }

  private static ObjectNode division(Division division, Directive directive) {
    ObjectNode node = NODES.objectNode();
    node.put("label", division.label().text());
    node.put("path", division.path().toString());
    Written.put(node, "heading", division.heading().map(directive::words));
    Written.put(
        node, "role", directive.sectionAt(division.span().start()).map(it -> it.role().name()));
    node.set("span", Written.span(division.span()));
    node.set("children", outline(division.children(), directive));
    return node;
  }

  private static ObjectNode recipient(Recipient recipient) {
    ObjectNode node = NODES.objectNode();
    node.put("text", recipient.text());
    Written.put(node, "remark", recipient.remark());
    node.set("span", Written.span(recipient.span()));
    return node;
  }

  private static ObjectNode signature(Signature signature) {
    ObjectNode node = NODES.objectNode();
    Written.put(node, "authority", signature.authority());
    Written.put(node, "position", signature.position());
    Written.put(node, "signer", signature.signer());
    node.set("span", Written.span(signature.span()));
    return node;
  }

  static ObjectNode notice(Notice notice) {
    ObjectNode node = NODES.objectNode();
    node.put("code", notice.code().name());
    node.put("message", notice.message());
    node.set("span", Written.span(notice.span()));
    return node;
  }
}
