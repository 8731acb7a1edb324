package org.chithi.cite;

import java.util.List;
import org.chithi.model.Directive;

/**
 * Tells what one cited document has to do with another in its title: {@code Kết luận 18-KL/TU về
 * tiếp tục thực hiện Nghị quyết 59-NQ/TU} continues the latter.
 */
public final class TitleVerbs {

  private final Directive directive;
  private final List<Citation> citations;
  private CitedText text;

  /** Reads the titles of the citations of a directive. */
  public TitleVerbs(Directive directive, List<Citation> citations) {
    this.directive = directive;
    this.citations = citations;
  }

  /** The relation of a citation, in a title by the last governing words before it. */
  public Relation relation(Citation citation) {
    if (citation.withinTitleOf().isEmpty()) {
      return citation.relation();
    }
    int from = citations.get(citation.withinTitleOf().getAsInt()).span().end();
    int to = citation.span().start();
    if (from >= to) {
      return Relation.MENTIONS;
    }
    if (text == null) {
      text = new CitedText(directive);
    }
    List<GoverningWords.Verb> verbs = GoverningWords.in(text, from, to);
    return verbs.isEmpty() ? Relation.MENTIONS : verbs.get(verbs.size() - 1).relation();
  }
}
