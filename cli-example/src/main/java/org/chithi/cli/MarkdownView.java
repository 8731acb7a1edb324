package org.chithi.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.model.Block;
import org.chithi.model.Closing;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Letterhead;
import org.chithi.model.Paragraph;
import org.chithi.model.PrintedDate;
import org.chithi.model.SectionRole;
import org.chithi.model.Signature;
import org.chithi.text.Span;

/** A directive as clean Markdown: title, headings by depth, items, recipients, signature. */
final class MarkdownView {

  private static final int DEEPEST_HEADING = 6;

  /** The words before lists, in the language of the documents. */
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "org.chithi.cli.markdown",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private final Directive directive;
  private final StringBuilder text = new StringBuilder();

  MarkdownView(Directive directive) {
    this.directive = directive;
  }

  String text() {
    letterhead(directive.letterhead());
    blocks(directive.body(), 2, "");
    closing(directive.closing());
    directive.sections(SectionRole.ANNEX).forEach(annex -> annex(annex.span()));
    return text.toString().strip() + "\n";
  }

  // --- letterhead -------------------------------------------------------------------------------

  private void letterhead(Letterhead head) {
    head.superior().ifPresent(name -> piece(MarkdownText.line(name)));
    head.issuer().ifPresent(issuer -> piece(MarkdownText.line(issuer.name())));
    head.marks().forEach(mark -> piece("**" + MarkdownText.inside(mark) + "**"));
    Optional<String> kind = head.kind().map(it -> it.printedName().toUpperCase(Locale.ROOT));
    String name = joined(" ", Stream.of(kind, head.number().map(MarkdownView::number)));
    String title = head.title().map(MarkdownText::inside).orElse("");
    if (name.isEmpty()) {
      heading(title, 1);
    } else {
      heading(MarkdownText.inside(name), 1);
      piece(title.isEmpty() ? "" : "**" + title + "**");
    }
    String day =
        joined(
            ", ", Stream.of(head.place(), head.date().map(it -> new PrintedDate(it).toString())));
    piece(day.isEmpty() ? "" : "*" + MarkdownText.inside(day) + "*");
    if (!head.addressees().isEmpty()) {
      piece(WORDS.getString("addressees"));
      list(head.addressees());
    }
  }

  /** The number, with dots where a draft leaves it blank. */
  private static String number(DocumentNumber number) {
    return (number.number().isPresent() ? "" : "…") + number;
  }

  private static String joined(String between, Stream<Optional<String>> parts) {
    return parts.flatMap(Optional::stream).collect(Collectors.joining(between));
  }

  // --- body -------------------------------------------------------------------------------------

  /** Writes blocks; inside an item of a list they follow its indent. */
  private void blocks(List<Block> blocks, int depth, String indent) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph ->
            piece(indent + MarkdownText.line(directive.words(paragraph.span())));
        case Division division -> division(division, depth, indent);
      }
    }
  }

  private void division(Division division, int depth, String indent) {
    Span own = ownSpan(division);
    String words = directive.words(own).strip();
    if (division.label().style().isUnnumbered()) {
      String item = words.substring(division.label().text().length()).strip();
      piece(indent + "- " + MarkdownText.line(item));
      blocks(division.children(), depth, indent + "  ");
    } else {
      if (indent.isEmpty() && isHeading(division, own.start() + words.length())) {
        heading(MarkdownText.inside(words), depth);
      } else {
        piece(indent + MarkdownText.line(words));
      }
      blocks(division.children(), depth + 1, indent);
    }
  }

  /** The division up to its first child. */
  private static Span ownSpan(Division division) {
    int start = division.span().start();
    return division.children().stream()
        .findFirst()
        .map(child -> new Span(start, child.span().start()))
        .orElse(division.span());
  }

  private static boolean isHeading(Division division, int end) {
    return division.heading().filter(heading -> heading.end() >= end).isPresent();
  }

  // --- foot -------------------------------------------------------------------------------------

  private void closing(Closing closing) {
    if (!closing.recipients().isEmpty()) {
      piece("**" + WORDS.getString("recipients") + "**");
      list(closing.recipients().stream().map(item -> item.text()).toList());
    }
    closing.signature().ifPresent(this::signature);
  }

  private void signature(Signature signature) {
    piece(
        Stream.of(signature.authority(), signature.position(), signature.signer())
            .flatMap(Optional::stream)
            .map(MarkdownText::line)
            .collect(Collectors.joining("  \n")));
  }

  private void annex(Span span) {
    piece("---");
    directive.words(span).lines().forEach(line -> piece(MarkdownText.line(line)));
  }

  // --- writing ----------------------------------------------------------------------------------

  private void heading(String markdown, int depth) {
    piece(markdown.isEmpty() ? "" : "#".repeat(Math.min(depth, DEEPEST_HEADING)) + " " + markdown);
  }

  private void list(List<String> items) {
    piece(
        items.stream()
            .map(item -> "- " + MarkdownText.line(item))
            .collect(Collectors.joining("\n")));
  }

  /** A piece of Markdown that stands between empty lines. */
  private void piece(String markdown) {
    if (!markdown.isBlank()) {
      text.append(markdown).append("\n\n");
    }
  }
}
