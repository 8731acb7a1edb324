package org.chithi.cli;

import java.util.Locale;
import java.util.Optional;
import org.chithi.Directives;
import org.chithi.model.Directive;
import org.chithi.search.StoredDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which {@code chithi show} writes a document of an index. */
enum ShowForm {
  /** Its parts, for people at a terminal. */
  TREE,
  /** Its words. */
  TEXT,
  /** A clean text to publish. */
  MARKDOWN,
  /** A page with its citations marked. */
  HTML,
  /** As the index has it. */
  JSON;

  String of(StoredDocument document, Screen screen) {
    return switch (this) {
      case TREE -> new TreeView(directive(document), screen).text();
      case TEXT -> text(document) + "\n";
      case MARKDOWN -> new MarkdownView(directive(document)).text();
      case HTML -> {
        Directive directive = directive(document);
        yield new CitationPage(directive, Directives.citations(directive)).text();
      }
      case JSON -> document.json() + "\n";
    };
  }

  private static String text(StoredDocument document) {
    JsonNode written = JsonMapper.shared().readTree(document.json());
    return written.path("text").asString("");
  }

  /** The document, from its words. */
  private static Directive directive(StoredDocument document) {
    Directive read = Directives.parse(text(document));
    return new Directive(
        read.source()
            .named(document.summary().name().or(() -> Optional.of(document.summary().id()))),
        read.text(),
        read.alignment(),
        read.letterhead(),
        read.body(),
        read.sections(),
        read.closing(),
        read.notices());
  }

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
