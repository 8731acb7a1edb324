package org.chithi.json;

import java.util.List;
import java.util.Optional;
import org.chithi.resolve.Candidate;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Resolution;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes which document a citation means: the {@code target} of a citation. */
final class TargetJson {

  private TargetJson() {}

  static ObjectNode node(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved it -> node("RESOLVED", it.target(), List.of());
      case Resolution.Known it -> node("KNOWN", it.target(), List.of());
      case Resolution.Unknown it -> node("UNKNOWN", it.target(), List.of());
      case Resolution.Ambiguous it -> node("AMBIGUOUS", it.target(), it.candidates());
      case Resolution.Self it -> node("SELF", it.target(), List.of());
    };
  }

  private static ObjectNode node(
      String status, Optional<DocumentId> id, List<Candidate> candidates) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("status", status);
    Written.put(node, "id", id.map(DocumentId::toString));
    Written.put(node, "urn", id.flatMap(DocumentId::urn));
    ArrayNode all = node.putArray("candidates");
    for (Candidate candidate : candidates) {
      ObjectNode one = all.addObject();
      one.put("id", candidate.id().toString());
      Written.put(one, "urn", candidate.id().urn());
      one.put("score", candidate.score());
    }
    return node;
  }
}
