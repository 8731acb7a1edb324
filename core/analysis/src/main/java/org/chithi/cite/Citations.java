package org.chithi.cite;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chithi.model.Notice;

/**
 * The citations of one document.
 *
 * <pre>{@code
 * for (Citation citation : Directives.citations(directive)) {
 *   System.out.println(directive.words(citation.span()) + ": " + citation.relation());
 * }
 * }</pre>
 *
 * @param all every mention in the order of the text; one in whose words another stands comes before
 *     it
 * @param notices what looks like a citation and was not understood
 * @since 0.1.0
 */
public record Citations(List<Citation> all, List<Notice> notices) implements Iterable<Citation> {

  /** Copies the lists. */
  public Citations {
    all = List.copyOf(all);
    notices = List.copyOf(notices);
  }

  /** Every mention in the order of the text. */
  @Override
  public Iterator<Citation> iterator() {
    return all.iterator();
  }

  /** Every mention in the order of the text. */
  public Stream<Citation> stream() {
    return all.stream();
  }
}
