package org.chithi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.text.Alignment;
import org.chithi.text.Source;
import org.chithi.text.Span;

/**
 * One party document, read. Every span is in UTF-16 units of {@link #text}; {@link #alignment}
 * leads from there to the text as read.
 *
 * @param source where it was read from
 * @param text the text as analysed: composed, page furniture gone, broken paragraphs joined
 * @param alignment the way from {@code text} to the text as read
 * @param letterhead its head
 * @param body its divisions and paragraphs between head and foot, in order
 * @param sections its sections in order; together they cover the text but for white space
 * @param closing its foot
 * @param notices what was not understood, in the order of the text
 * @since 0.1.0
 */
public record Directive(
    Source source,
    String text,
    Alignment alignment,
    Letterhead letterhead,
    List<Block> body,
    List<Section> sections,
    Closing closing,
    List<Notice> notices) {

  /** Copies the lists and checks that the sections follow each other inside the text. */
  public Directive {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(alignment, "alignment");
    Objects.requireNonNull(letterhead, "letterhead");
    Objects.requireNonNull(closing, "closing");
    body = List.copyOf(body);
    sections = List.copyOf(sections);
    notices = List.copyOf(notices);
    int from = 0;
    for (Section section : sections) {
      if (section.span().start() < from || section.span().end() > text.length()) {
        throw new IllegalArgumentException("sections: " + section.span() + " is out of place");
      }
      from = section.span().end();
    }
  }

  /** The first section with a role; absent if the document has none. */
  public Optional<Section> section(SectionRole role) {
    return sections(role).findFirst();
  }

  /** All sections with a role, in order. */
  public Stream<Section> sections(SectionRole role) {
    return sections.stream().filter(section -> section.role() == role);
  }

  /** The section in which a place of the text stands; absent in white space between sections. */
  public Optional<Section> sectionAt(int offset) {
    int index = -1;
    for (int low = 0, high = sections.size() - 1; low <= high; ) {
      int middle = (low + high) >>> 1;
      if (sections.get(middle).span().start() <= offset) {
        index = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return index >= 0 && offset < sections.get(index).span().end()
        ? Optional.of(sections.get(index))
        : Optional.empty();
  }

  /** The outermost divisions of the body. */
  public Stream<Division> divisions() {
    return body.stream().filter(Division.class::isInstance).map(Division.class::cast);
  }

  /** The first division at a place of the outline; absent if there is none. */
  public Optional<Division> at(NodePath path) {
    List<Division> level = new ArrayList<>(divisions().toList());
    Optional<Division> found = Optional.empty();
    for (String token : path.tokens()) {
      found = level.stream().filter(division -> division.path().endsWith(token)).findFirst();
      level = found.map(division -> division.divisions().toList()).orElse(List.of());
    }
    return found;
  }

  /** The path of the innermost division around a place of the text; absent outside of all. */
  public Optional<NodePath> pathAt(int offset) {
    Optional<NodePath> path = Optional.empty();
    List<Block> level = body;
    while (blockAt(level, offset).orElse(null) instanceof Division division) {
      path = Optional.of(division.path());
      level = division.children();
    }
    return path;
  }

  /** The block around a place; the blocks stand in the order of the text. */
  private static Optional<Block> blockAt(List<Block> blocks, int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = blocks.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(blocks.get(middle));
      }
    }
    return Optional.empty();
  }

  /** The words of a span of the text. */
  public String words(Span span) {
    return span.in(text);
  }
}
