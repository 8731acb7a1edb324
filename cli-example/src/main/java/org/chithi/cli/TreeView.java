package org.chithi.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Notice;
import org.chithi.model.Paragraph;
import org.chithi.model.Recipient;
import org.chithi.model.Section;
import org.chithi.model.Signature;

/**
 * A directive as a person reads it at a terminal: what it is, its sections with their roles, the
 * first words of every division, who gets it, who signed, what was not understood.
 */
final class TreeView {

  private static final int FACT_WIDTH = 13;
  private static final int SHORTEST_WORDS = 20;

  private final Directive directive;
  private final Screen screen;
  private final Colors colors;
  private final Iterator<Section> sections;
  private Optional<Section> next;
  private final StringBuilder view = new StringBuilder();

  TreeView(Directive directive, Screen screen) {
    this.directive = directive;
    this.screen = screen;
    this.colors = screen.colors();
    this.sections = directive.sections().iterator();
    this.next = following();
  }

  /** The view as lines, an empty one last. */
  String text() {
    directive.source().name().ifPresent(name -> add(colors.faint("# " + OneLine.name(name))));
    letterhead(directive.letterhead());
    gap();
    blocks(directive.body(), 1);
    sectionsUpTo(directive.text().length());
    gap();
    closing();
    gap();
    directive.notices().forEach(this::notice);
    gap();
    return view.toString();
  }

  // --- letterhead -------------------------------------------------------------------------------

  private void letterhead(Letterhead head) {
    fact("kind", head.kind().map(Enum::name));
    fact("number", head.number().map(Object::toString));
    fact("issuer", head.issuer().map(TreeView::issuer));
    fact("superior", head.superior());
    fact("place, date", joined(", ", Stream.of(head.place(), head.date().map(Object::toString))));
    fact("title", head.title());
    head.addressees().forEach(addressee -> fact("to", Optional.of(addressee)));
    head.marks().forEach(mark -> fact("mark", Optional.of(mark)));
  }

  private static String issuer(Issuer issuer) {
    String level = issuer.level().map(it -> ", " + it).orElse("");
    return issuer.name() + "  (" + issuer.evidence() + level + ")";
  }

  private void fact(String name, Optional<String> words) {
    String padding = " ".repeat(FACT_WIDTH - name.length());
    words.ifPresent(it -> add(colors.faint(name) + padding + OneLine.words(it)));
  }

  private static Optional<String> joined(String between, Stream<Optional<String>> parts) {
    String all = parts.flatMap(Optional::stream).collect(Collectors.joining(between));
    return Optional.of(all).filter(words -> !words.isEmpty());
  }

  // --- sections ---------------------------------------------------------------------------------

  /** One walk through the outline; the name of a section stands before its first block. */
  private void blocks(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      sectionsUpTo(block.span().start());
      switch (block) {
        case Paragraph paragraph -> line("", directive.words(paragraph.span()), depth);
        case Division division -> {
          line(division.label().text(), words(division), depth);
          blocks(division.children(), depth + 1);
        }
      }
    }
  }

  private String words(Division division) {
    int afterLabel = division.label().text().length();
    return division
        .heading()
        .map(directive::words)
        .orElseGet(() -> directive.words(division.span()).substring(afterLabel).strip());
  }

  private void sectionsUpTo(int offset) {
    while (next.isPresent() && next.get().span().start() <= offset) {
      section(next.get());
      next = following();
    }
  }

  private Optional<Section> following() {
    return sections.hasNext() ? Optional.of(sections.next()) : Optional.empty();
  }

  private void section(Section section) {
    String name = section.role() + section.aspect().map(aspect -> "/" + aspect).orElse("");
    String words = section.evidence().words();
    String evidence = section.evidence().clue() + (words.isEmpty() ? "" : ": " + words);
    add(colors.role(name) + "  " + colors.faint(evidence));
    if (isShownNowhereElse(section)) {
      line("", directive.words(section.span()), 1);
    }
  }

  private boolean isShownNowhereElse(Section section) {
    return switch (section.role()) {
      case ANNEX, OTHER -> true;
      case SIGNATURE -> directive.closing().signature().isEmpty();
      case RECIPIENTS -> directive.closing().recipients().isEmpty();
      case HEADER,
          MANDATE,
          SITUATION,
          CAUSES,
          VIEWPOINTS,
          OBJECTIVES,
          TASKS,
          PROVISIONS,
          IMPLEMENTATION,
          DISSEMINATION ->
          false;
    };
  }

  private void line(String label, String words, int depth) {
    String indent = "  ".repeat(depth);
    String printed = label.isEmpty() ? "" : OneLine.words(label) + " ";
    int room = screen.columns() - indent.length() - printed.length();
    add(indent + colors.label(printed) + firstWords(words, room));
  }

  // --- foot -------------------------------------------------------------------------------------

  private void closing() {
    List<Recipient> recipients = directive.closing().recipients();
    Optional<Signature> signature = directive.closing().signature();
    recipients.forEach(item -> fact("recipient", Optional.of(recipient(item))));
    signature.ifPresent(
        it -> fact("signed", joined(" / ", Stream.of(it.authority(), it.position(), it.signer()))));
  }

  private static String recipient(Recipient item) {
    Optional<String> remark = item.remark().filter(words -> !item.text().contains(words));
    return item.text() + remark.map(words -> "  (" + words + ")").orElse("");
  }

  /** The notice and, on a line of their own, the words it is about. */
  private void notice(Notice notice) {
    add(colors.warning("! " + notice.code()) + " " + OneLine.words(notice.message()));
    String words = directive.words(notice.span());
    if (!words.isBlank()) {
      add("  " + colors.faint(firstWords(words, screen.columns() - 2)));
    }
  }

  // --- lines ------------------------------------------------------------------------------------

  private void add(String line) {
    view.append(line).append('\n');
  }

  /** An empty line, unless one stands there. */
  private void gap() {
    if (view.lastIndexOf("\n\n") != view.length() - 2) {
      add("");
    }
  }

  /** The first line of the words, cut to the room there is. */
  private static String firstWords(String words, int width) {
    String start = words.stripLeading();
    int end = start.indexOf('\n');
    String first = OneLine.words(end < 0 ? start : start.substring(0, end));
    int room = Math.max(SHORTEST_WORDS, width);
    if (first.codePointCount(0, first.length()) <= room) {
      return first;
    }
    return first.substring(0, first.offsetByCodePoints(0, room - 1)).stripTrailing() + "…";
  }

  /** Words without the signs that would move the cursor or paint the screen. */
}
