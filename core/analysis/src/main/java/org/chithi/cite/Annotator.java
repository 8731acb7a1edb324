package org.chithi.cite;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chithi.text.Span;

/**
 * Writes a text again with each citation handed to a function, for links or marks. A citation that
 * stands in the words of another is written first, so that neither breaks the other.
 *
 * <pre>{@code
 * Annotator links = Annotator.html((citation, words) -> "<a href='#'>" + words + "</a>");
 * links.annotate(directive.text(), citations);
 * }</pre>
 *
 * @param plain writes the text between citations and inside them, {@code &} as {@code &amp;}
 * @param mark writes a citation
 * @since 0.1.0
 */
public record Annotator(UnaryOperator<String> plain, Mark mark) {

  /** Writes one citation. */
  @FunctionalInterface
  public interface Mark {

    /**
     * The citation as it shall stand in the text.
     *
     * @param citation the citation
     * @param words its words, already written: escaped, and with the citations inside marked
     */
    String mark(Citation citation, String words);
  }

  /** For HTML: what the document says is escaped, so that it cannot inject markup. */
  public static Annotator html(Mark mark) {
    return new Annotator(Annotator::escaped, mark);
  }

  /** For plain text or Markdown: the text between stands as it is. */
  public static Annotator plain(Mark mark) {
    return new Annotator(UnaryOperator.identity(), mark);
  }

  /**
   * Writes the whole text.
   *
   * @param citations in the order of {@link Citations#all}: by their start, an outer one before
   *     those in its words
   * @throws IllegalArgumentException if two citations overlap and neither stands in the other, or
   *     one ends after the text
   */
  public String annotate(String text, List<Citation> citations) {
    for (Citation citation : citations) {
      if (citation.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "citations: " + citation.span() + " ends after a text of " + text.length());
      }
    }
    return annotate(text, new Span(0, text.length()), citations);
  }

  /**
   * Writes a stretch of the text, with the citations that stand wholly in it; the others are left
   * out.
   *
   * @throws IllegalArgumentException if two of those citations overlap and neither stands in the
   *     other
   */
  public String annotate(String text, Span stretch, List<Citation> citations) {
    List<Citation> inside =
        citations.stream().filter(citation -> citation.span().isInside(stretch)).toList();
    StringBuilder written = new StringBuilder(stretch.length() * 2);
    write(text, stretch, new Cursor(inside), written);
    return written.toString();
  }

  /** Writes a stretch and every citation that starts in it. */
  private void write(String text, Span stretch, Cursor cursor, StringBuilder written) {
    int from = stretch.start();
    while (cursor.hasNextBefore(stretch.end())) {
      Citation citation = cursor.next();
      Span span = citation.span();
      if (span.start() < from || span.end() > stretch.end()) {
        throw new IllegalArgumentException("citations: " + span + " overlaps what stands before");
      }
      written.append(plain.apply(text.substring(from, span.start())));
      StringBuilder words = new StringBuilder();
      write(text, span, cursor, words);
      written.append(mark.mark(citation, words.toString()));
      from = span.end();
    }
    written.append(plain.apply(text.substring(from, stretch.end())));
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** The citations still to be written. */
  private static final class Cursor {
    private final List<Citation> citations;
    private int next;

    Cursor(List<Citation> citations) {
      this.citations = citations;
    }

    boolean hasNextBefore(int end) {
      return next < citations.size() && citations.get(next).span().start() < end;
    }

    Citation next() {
      return citations.get(next++);
    }
  }
}
