package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.model.Block;
import org.chithi.model.Division;
import org.chithi.model.DocumentKind;
import org.chithi.model.SectionRole;

/**
 * Finds where the last divisions of a body speak of execution although no heading says so: {@code
 * 4. Ban Dân vận Tỉnh ủy ... theo dõi, đôn đốc việc thực hiện Công văn này}, {@code Điều 3. ...
 * chịu trách nhiệm thi hành}.
 */
final class ImplementationRun {

  private static final int LONGEST_ITEM = 2500;
  private final BodyLines lines;
  private final boolean rules;
  private final boolean decides;

  private ImplementationRun(BodyLines lines, boolean rules, boolean decides) {
    this.lines = lines;
    this.rules = rules;
    this.decides = decides;
  }

  /**
   * Where the run starts; beyond every text if there is none or a heading tells it.
   *
   * @param rules whether the body holds rules
   * @param kind the kind of the document
   */
  static int start(List<Block> body, BodyLines lines, boolean rules, Optional<DocumentKind> kind) {
    boolean decides = kind.filter(DocumentKind.QUYET_DINH::equals).isPresent();
    ImplementationRun run = new ImplementationRun(lines, rules, decides);
    List<Division> parts =
        body.stream()
            .filter(Division.class::isInstance)
            .map(Division.class::cast)
            .filter(part -> !part.label().style().isUnnumbered())
            .toList();
    boolean headed = !rules && parts.stream().anyMatch(run::isHeaded);
    return headed ? Integer.MAX_VALUE : run.start(parts);
  }

  private int start(List<Division> parts) {
    int first = parts.size();
    while (first > 1 && speaksOfExecution(parts.get(first - 1), first == parts.size())) {
      first--;
    }
    first = rules ? first : wholeList(parts, first);
    return first < parts.size() ? parts.get(first).span().start() : Integer.MAX_VALUE;
  }

  /**
   * Items that give one body after another its task are one list. Where all of them do so the list
   * is the work itself, but for a last item that watches over it: {@code 5. Giao Văn phòng theo
   * dõi, đôn đốc}.
   */
  private int wholeList(List<Division> parts, int first) {
    int top = first;
    while (top > 0
        && top < parts.size()
        && assigns(parts.get(top))
        && assigns(parts.get(top - 1))) {
      top--;
    }
    return top > 0 ? top : watching(parts);
  }

  private boolean assigns(Division part) {
    return lines.of(part).is(LineKind.ASSIGNS);
  }

  /** The first of the last items that watch over the others. */
  private int watching(List<Division> parts) {
    int first = parts.size();
    while (first > 1 && watches(lines.within(parts.get(first - 1).span()))) {
      first--;
    }
    return first;
  }

  private static boolean watches(List<Line> words) {
    return words.stream().anyMatch(line -> line.is(LineKind.WATCHES));
  }

  private boolean isHeaded(Division part) {
    Line line = lines.of(part);
    Line title =
        part.heading()
            .filter(words -> words.start() > line.span().end())
            .map(words -> lines.at(words.start()))
            .orElse(line);
    return (title == line ? line.headingCues() : Headings.cues(title, title.from()))
        .stream().anyMatch(cue -> cue.role() == SectionRole.IMPLEMENTATION);
  }

  private boolean speaksOfExecution(Division part, boolean last) {
    if (isHeaded(part) || isDuty(part)) {
      return true;
    }
    if (part.span().length() > LONGEST_ITEM) {
      return false;
    }
    List<Line> words = lines.within(part.span());
    return rules ? isArticle(part, words, last) : isItem(words, last);
  }

  /**
   * In a decision, {@code Điều 3. Trách nhiệm của Sở Nội vụ} before the articles on execution, if
   * its items speak of that.
   */
  private boolean isDuty(Division part) {
    return decides
        && part.heading().isPresent()
        && lines.of(part).is(LineKind.DUTY)
        && isCued(lines.within(part.span()));
  }

  /**
   * The last article by any of its words; the others by their opening: {@code Điều 2. Giao Sở Nội
   * vụ ...}, {@code Điều 2. Quyết định này có hiệu lực}. Words inside a headed one prove nothing.
   */
  private static boolean isArticle(Division part, List<Line> words, boolean last) {
    if (last) {
      return isCued(words);
    }
    Line line = words.get(0);
    boolean below = line.contentStart() == line.length() && words.size() > 1;
    Line opening = below ? words.get(1) : line;
    boolean assigns = opening.is(LineKind.ASSIGNS_BODY) && namesWork(opening, words);
    boolean acts = opening.is(LineKind.NAMES_BODY) && opening.is(LineKind.EXECUTION);
    boolean itself = below || part.heading().isEmpty() || opening.is(LineKind.SELF);
    return assigns
        || acts
        || itself && words.stream().anyMatch(word -> word.is(LineKind.SELF)) && isCued(words);
  }

  /** Whom land is given to is no execution; who is to do something is. */
  private static boolean namesWork(Line opening, List<Line> words) {
    return isCued(words) || opening.is(LineKind.WORKS);
  }

  private static boolean isItem(List<Line> words, boolean last) {
    Line line = words.get(0);
    boolean self =
        words.stream().anyMatch(word -> word.is(LineKind.SELF) && !word.is(LineKind.EFFECT));
    boolean assigns = line.is(LineKind.ASSIGNS);
    boolean names = line.is(LineKind.NAMES_BODY);
    return last && (self || assigns || names && isCued(words))
        || (self || assigns) && isCued(words);
  }

  private static boolean isCued(List<Line> words) {
    return words.stream().anyMatch(line -> line.is(LineKind.EXECUTION));
  }
}
