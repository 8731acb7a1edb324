package org.chithi.cite;

import java.util.List;
import org.chithi.lex.Tokens;
import org.chithi.model.Directive;

/**
 * Tells what one cited document has to do with another in its title: {@code Kết luận 18-KL/TU về
 * tiếp tục thực hiện Nghị quyết 59-NQ/TU} continues the latter.
 *
 * @since 0.1.0
 */
public final class TitleVerbs {

  private final Directive directive;
  private final List<Citation> citations;

  /** Reads the titles of the citations of a directive. */
  public TitleVerbs(Directive directive, List<Citation> citations) {
    this.directive = directive;
    this.citations = List.copyOf(citations);
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
    Tokens title = CitationLexicon.standard().read(directive.text().substring(from, to));
    List<Verb> verbs = Verbs.between(title, 0, title.size());
    return verbs.isEmpty() ? Relation.MENTIONS : verbs.get(verbs.size() - 1).relation();
  }
}
