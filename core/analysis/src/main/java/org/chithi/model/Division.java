package org.chithi.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.text.Span;

/**
 * A labelled piece of the body with what stands below it: {@code II- NHIỆM VỤ, GIẢI PHÁP} and its
 * items.
 *
 * @param label its number or sign
 * @param path its place in the outline
 * @param heading where its heading stands without the label; absent if a plain text follows it
 * @param span the whole division, from its label to the end of its last block
 * @param children the blocks below it, in order
 * @since 0.1.0
 */
public record Division(
    Label label, NodePath path, Optional<Span> heading, Span span, List<Block> children)
    implements Block {

  /** Copies the children and checks that each lies inside and none before its elder. */
  public Division {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(heading, "heading");
    children = List.copyOf(children);
    int from = span.start();
    for (Block child : children) {
      if (!child.span().isInside(span) || child.span().start() < from) {
        throw new IllegalArgumentException(
            "children: " + child.span() + " is out of place in " + span);
      }
      from = child.span().end();
    }
  }

  /** The divisions right below this one. */
  public Stream<Division> divisions() {
    return children.stream().filter(Division.class::isInstance).map(Division.class::cast);
  }
}
