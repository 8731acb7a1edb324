package org.chithi.json;

import org.chithi.model.Directive;
import org.chithi.resolve.CitationSheet;

/**
 * Reads what a document cites back out of its written form, so that an index can fill a register:
 *
 * <pre>{@code
 * index.documents(document -> registry.add(CitationSheetJson.read(document.json())));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CitationSheetJson {

  private CitationSheetJson() {}

  /**
   * The sheet of a directive that {@link DirectiveJson} has written; nothing is parsed or found
   * again.
   *
   * @throws IllegalArgumentException if it is no such JSON; the message names the key, {@code
   *     letterhead.date: is missing}
   */
  public static CitationSheet read(String json) {
    Keyed whole = Keyed.read(json);
    Keyed format = whole.at("format");
    format.require(format.words().equals(DirectiveJson.FORMAT), DirectiveJson.FORMAT);
    Directive directive = WrittenDirective.read(whole);
    return CitationSheet.of(directive, WrittenCitations.read(whole, directive.text().length()));
  }
}
