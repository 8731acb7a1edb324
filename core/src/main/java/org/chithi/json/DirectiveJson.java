package org.chithi.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Notice;
import org.chithi.model.Recipient;
import org.chithi.model.Section;
import org.chithi.model.Signature;
import org.chithi.text.Source;
import org.chithi.text.Span;
import org.chithi.text.TextEncoding;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a directive as one JSON object in the form {@code chithi-directive/1}. Every key is always
 * there; a fact the text does not give is {@code null} or an empty list.
 */
public final class DirectiveJson {

  /** The name and version of the form. */
  public static final String FORMAT = "chithi-directive/1";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper ONE_LINE = JsonMapper.builder().build();
  private static final ObjectWriter INDENTED =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writer();

  private DirectiveJson() {}

  /** The directive as one line. */
  public static String toLine(Directive directive) {
    return ONE_LINE.writeValueAsString(node(directive));
  }

  /**
   * Writes the directive over several indented lines; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  public static void write(Directive directive, Writer out) throws IOException {
    try {
      INDENTED.without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, node(directive));
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
  }

  private static ObjectNode node(Directive directive) {
    ObjectNode node = NODES.objectNode();
    node.put("format", FORMAT);
    node.set("source", source(directive.source()));
    node.put("text", directive.text());
    node.set("letterhead", letterhead(directive.letterhead()));
    ArrayNode sections = node.putArray("sections");
    directive.sections().forEach(section -> sections.add(section(section, directive)));
    node.set("outline", outline(directive.body(), directive));
    node.putArray("citations");
    node.putArray("assignments");
    node.putArray("targets");
    ArrayNode recipients = node.putArray("recipients");
    directive.closing().recipients().forEach(item -> recipients.add(recipient(item)));
    directive
        .closing()
        .signature()
        .ifPresentOrElse(
            signature -> node.set("signature", signature(signature)),
            () -> node.putNull("signature"));
    ArrayNode notices = node.putArray("notices");
    directive.notices().forEach(notice -> notices.add(notice(notice)));
    return node;
  }

  private static ObjectNode source(Source source) {
    ObjectNode node = NODES.objectNode();
    put(node, "name", source.name());
    node.put("mediaType", source.mediaType());
    put(node, "sha256", source.sha256());
    put(node, "encoding", source.encoding().map(TextEncoding::label));
    if (source.pages().isPresent()) {
      node.put("pages", source.pages().getAsInt());
    } else {
      node.putNull("pages");
    }
    return node;
  }

  private static ObjectNode letterhead(Letterhead head) {
    ObjectNode node = NODES.objectNode();
    put(node, "kind", head.kind().map(Enum::name));
    put(node, "number", head.number().flatMap(DocumentNumber::number));
    put(node, "symbol", head.number().map(DocumentNumber::symbol));
    put(node, "issuer", head.issuer().map(Issuer::name));
    put(node, "superior", head.superior());
    put(node, "level", head.issuer().flatMap(Issuer::level).map(Enum::name));
    put(node, "issuerEvidence", head.issuer().map(issuer -> issuer.evidence().name()));
    put(node, "place", head.place());
    put(node, "date", head.date().map(Object::toString));
    put(node, "title", head.title());
    addAll(node.putArray("addressees"), head.addressees());
    addAll(node.putArray("marks"), head.marks());
    return node;
  }

  private static ObjectNode section(Section section, Directive directive) {
    ObjectNode node = NODES.objectNode();
    node.put("role", section.role().name());
    put(node, "aspect", section.aspect().map(Enum::name));
    put(node, "heading", section.heading().map(directive::words));
    node.set("span", span(section.span()));
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
    put(node, "heading", division.heading().map(directive::words));
    put(node, "role", directive.sectionAt(division.span().start()).map(it -> it.role().name()));
    node.set("span", span(division.span()));
    node.set("children", outline(division.children(), directive));
    return node;
  }

  private static ObjectNode recipient(Recipient recipient) {
    ObjectNode node = NODES.objectNode();
    node.put("text", recipient.text());
    put(node, "remark", recipient.remark());
    node.set("span", span(recipient.span()));
    return node;
  }

  private static ObjectNode signature(Signature signature) {
    ObjectNode node = NODES.objectNode();
    put(node, "authority", signature.authority());
    put(node, "position", signature.position());
    put(node, "signer", signature.signer());
    node.set("span", span(signature.span()));
    return node;
  }

  private static ObjectNode notice(Notice notice) {
    ObjectNode node = NODES.objectNode();
    node.put("code", notice.code().name());
    node.put("message", notice.message());
    node.set("span", span(notice.span()));
    return node;
  }

  private static ArrayNode span(Span span) {
    return NODES.arrayNode().add(span.start()).add(span.end());
  }

  private static void addAll(ArrayNode array, List<String> words) {
    words.forEach(array::add);
  }

  private static void put(ObjectNode node, String name, Optional<String> words) {
    words.ifPresentOrElse(word -> node.put(name, word), () -> node.putNull(name));
  }
}
