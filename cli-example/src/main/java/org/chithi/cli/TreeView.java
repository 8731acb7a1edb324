package org.chithi.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Notice;
import org.chithi.model.Paragraph;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.model.Signature;
import org.chithi.text.Span;

/**
 * A directive as a person reads it at a terminal: what it is, its sections with their roles, the
 * first words of every division, who gets it, who signed, what was not understood.
 */
final class TreeView {

  private static final int FACT_WIDTH = 12;

  private final Colors colors;
  private final int columns;

  TreeView(Colors colors, int columns) {
    this.colors = colors;
    this.columns = columns;
  }

  /** The view as lines. */
  String of(Directive directive) {
    StringBuilder view = new StringBuilder();
    directive
        .source()
        .name()
        .ifPresent(name -> view.append(colors.faint("# " + name)).append('\n'));
    letterhead(directive.letterhead(), view);
    view.append('\n');
    for (Section section : directive.sections()) {
      section(section, directive, view);
    }
    closing(directive, view);
    notices(directive, view);
    return view.append('\n').toString();
  }

  // --- letterhead -------------------------------------------------------------------------------

  private void letterhead(Letterhead head, StringBuilder view) {
    fact("kind", head.kind().map(Enum::name), view);
    fact("number", head.number().map(Object::toString), view);
    fact("issuer", head.issuer().map(TreeView::issuer), view);
    fact("superior", head.superior(), view);
    fact("place, date", placeAndDate(head), view);
    fact("title", head.title(), view);
    head.addressees().forEach(addressee -> fact("to", Optional.of(addressee), view));
    head.marks().forEach(mark -> fact("mark", Optional.of(mark), view));
  }

  private static String issuer(Issuer issuer) {
    String level = issuer.level().map(it -> ", " + it).orElse("");
    return issuer.name() + "  (" + issuer.evidence() + level + ")";
  }

  private static Optional<String> placeAndDate(Letterhead head) {
    String both =
        List.of(head.place().orElse(""), head.date().map(Object::toString).orElse("")).stream()
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return Optional.of(both).filter(words -> !words.isEmpty());
  }

  private void fact(String name, Optional<String> words, StringBuilder view) {
    words.ifPresent(it -> view.append(colors.faint(padded(name))).append(it).append('\n'));
  }

  private static String padded(String name) {
    return name + " ".repeat(Math.max(1, FACT_WIDTH - name.length()));
  }

  // --- sections ---------------------------------------------------------------------------------

  private void section(Section section, Directive directive, StringBuilder view) {
    String name = section.role() + section.aspect().map(aspect -> "/" + aspect).orElse("");
    view.append(colors.role(name)).append(colors.faint(evidence(section))).append('\n');
    boolean listed =
        section.role() == SectionRole.RECIPIENTS || section.role() == SectionRole.HEADER;
    if (!listed) {
      blocks(directive.body(), section.span(), directive, 1, view);
      if (outsideBody(section.role())) {
        line("", directive.words(section.span()), 1, view);
      }
    }
  }

  private static boolean outsideBody(SectionRole role) {
    return switch (role) {
      case SIGNATURE, ANNEX, OTHER -> true;
      default -> false;
    };
  }

  private static String evidence(Section section) {
    String words = section.evidence().words();
    return "  " + section.evidence().clue() + (words.isEmpty() ? "" : ": " + words);
  }

  /** The blocks that start in the section. */
  private void blocks(
      List<Block> blocks, Span section, Directive directive, int depth, StringBuilder view) {
    for (Block block : blocks) {
      boolean here =
          block.span().start() >= section.start() && block.span().start() < section.end();
      switch (block) {
        case Paragraph paragraph -> {
          if (here) {
            line("", directive.words(paragraph.span()), depth, view);
          }
        }
        case Division division -> {
          if (here) {
            line(division.label().text(), words(division, directive), depth, view);
          }
          if (block.span().overlaps(section)) {
            blocks(division.children(), section, directive, depth + 1, view);
          }
        }
      }
    }
  }

  private static String words(Division division, Directive directive) {
    return division
        .heading()
        .map(directive::words)
        .orElseGet(
            () ->
                directive
                    .words(division.span())
                    .substring(division.label().text().length())
                    .strip());
  }

  private void line(String label, String words, int depth, StringBuilder view) {
    String indent = "  ".repeat(depth);
    String space = label.isEmpty() ? "" : " ";
    Iterator<String> lines = words.lines().iterator();
    String first = lines.hasNext() ? lines.next().replace('\t', ' ') : "";
    view.append(indent)
        .append(colors.label(label))
        .append(space)
        .append(cut(first, columns - indent.length() - label.length() - 1))
        .append('\n');
  }

  // --- foot -------------------------------------------------------------------------------------

  private void closing(Directive directive, StringBuilder view) {
    if (!directive.closing().recipients().isEmpty()) {
      view.append('\n');
    }
    directive
        .closing()
        .recipients()
        .forEach(
            item -> {
              String remark =
                  item.remark()
                      .filter(words -> !item.text().contains(words))
                      .map(words -> "  (" + words + ")")
                      .orElse("");
              fact("recipient", Optional.of(item.text() + remark), view);
            });
    directive
        .closing()
        .signature()
        .ifPresent(signature -> fact("signed", Optional.of(signed(signature)), view));
  }

  private static String signed(Signature signature) {
    return List.of(signature.authority(), signature.position(), signature.signer()).stream()
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" / "));
  }

  private void notices(Directive directive, StringBuilder view) {
    for (Notice notice : directive.notices()) {
      view.append(colors.warning("! " + notice.code()))
          .append(' ')
          .append(notice.message())
          .append('\n');
    }
  }

  private static String cut(String words, int width) {
    int room = Math.max(20, width);
    return words.length() <= room ? words : words.substring(0, room - 1) + "…";
  }
}
