package org.chithi.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chithi.model.Block;
import org.chithi.model.Closing;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.Letterhead;
import org.chithi.model.Paragraph;
import org.chithi.model.SectionRole;
import org.chithi.model.Signature;
import org.chithi.text.Span;

/** A directive as clean Markdown: title, headings by depth, items, recipients, signature. */
final class MarkdownView {

  private static final int DEEPEST_HEADING = 6;

  private final Directive directive;
  private final StringBuilder text = new StringBuilder();

  MarkdownView(Directive directive) {
    this.directive = directive;
  }

  String text() {
    letterhead(directive.letterhead());
    blocks(directive.body(), 2);
    closing(directive.closing());
    directive.sections(SectionRole.ANNEX).forEach(annex -> annex(annex.span()));
    return text.toString().strip() + "\n";
  }

  private void letterhead(Letterhead head) {
    String number = head.number().map(it -> " " + it).orElse("");
    String kind = head.kind().map(it -> it.printedName().toUpperCase(Locale.ROOT)).orElse("");
    head.superior().ifPresent(this::paragraph);
    head.issuer().ifPresent(issuer -> paragraph(issuer.name()));
    if (!kind.isEmpty() || !number.isEmpty()) {
      raw("# " + escaped((kind + number).strip()));
    }
    head.title().ifPresent(title -> raw("**" + escaped(title) + "**"));
    String dated =
        List.of(head.place(), head.date().map(Object::toString)).stream()
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    if (!dated.isEmpty()) {
      raw("*" + escaped(dated) + "*");
    }
    if (!head.addressees().isEmpty()) {
      raw("Kính gửi:\n\n" + list(head.addressees()));
    }
  }

  // --- body -------------------------------------------------------------------------------------

  private void blocks(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> paragraph(directive.words(paragraph.span()));
        case Division division -> division(division, depth);
      }
    }
  }

  private void division(Division division, int depth) {
    String label = division.label().text();
    int end =
        division.children().isEmpty()
            ? division.span().end()
            : division.children().get(0).span().start();
    String own = directive.words(new Span(division.span().start(), end)).strip();
    boolean heads =
        division
            .heading()
            .filter(heading -> heading.end() >= own.length() + division.span().start())
            .isPresent();
    if (division.label().style().isUnnumbered()) {
      raw("- " + escaped(own.substring(label.length()).strip()));
    } else if (heads) {
      raw("#".repeat(Math.min(depth, DEEPEST_HEADING)) + " " + escaped(own));
    } else {
      paragraph(own);
    }
    blocks(division.children(), depth + 1);
  }

  // --- foot -------------------------------------------------------------------------------------

  private void closing(Closing closing) {
    if (!closing.recipients().isEmpty()) {
      raw(
          "**Nơi nhận:**\n\n"
              + list(closing.recipients().stream().map(item -> item.text()).toList()));
    }
    closing.signature().ifPresent(this::signature);
  }

  private void signature(Signature signature) {
    String lines =
        List.of(signature.authority(), signature.position(), signature.signer()).stream()
            .flatMap(Optional::stream)
            .map(MarkdownView::escaped)
            .collect(Collectors.joining("  \n"));
    if (!lines.isEmpty()) {
      raw(lines);
    }
  }

  private void annex(Span span) {
    raw("---");
    directive.words(span).lines().forEach(this::paragraph);
  }

  // --- writing ----------------------------------------------------------------------------------

  private static String list(List<String> items) {
    return items.stream().map(item -> "- " + escaped(item)).collect(Collectors.joining("\n"));
  }

  private void paragraph(String words) {
    raw(escaped(words));
  }

  private void raw(String markdown) {
    text.append(markdown).append("\n\n");
  }

  /** The words with a backslash before each sign that Markdown would read as its own. */
  private static String escaped(String words) {
    return words
        .replace('\n', ' ')
        .replace('\t', ' ')
        .replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1")
        .replaceAll("^(\\s*)([#+-])", "$1\\\\$2")
        .replaceAll("^(\\s*\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
  }
}
