package org.chithi.parse;

import java.util.List;
import org.chithi.model.Block;
import org.chithi.model.Bodies;
import org.chithi.model.Division;
import org.chithi.model.NumberingStyle;
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

  private ImplementationRun(BodyLines lines, boolean rules) {
    this.lines = lines;
    this.rules = rules;
  }

  /** Where the run starts; beyond every text if there is none or a heading tells it. */
  static int start(List<Block> body, BodyLines lines, boolean rules) {
    ImplementationRun run = new ImplementationRun(lines, rules);
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
    if (first < parts.size()) {
      return parts.get(first).span().start();
    }
    if (!rules || parts.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    Division last = parts.get(parts.size() - 1);
    List<Division> articles =
        last.divisions().filter(child -> child.label().style() == NumberingStyle.ARTICLE).toList();
    return articles.isEmpty() ? Integer.MAX_VALUE : start(articles);
  }

  private boolean isHeaded(Division part) {
    Line line = lines.of(part);
    return Cues.ofHeading(line, line.contentStart()).stream()
        .anyMatch(cue -> cue.role() == SectionRole.IMPLEMENTATION);
  }

  private boolean speaksOfExecution(Division part, boolean last) {
    Line line = lines.of(part);
    Line title =
        part.heading()
            .filter(words -> words.start() > line.span().end())
            .map(words -> lines.at(words.start()))
            .orElse(line);
    boolean headed =
        Cues.ofHeading(title, title == line ? line.contentStart() : 0).stream()
            .anyMatch(cue -> cue.role() == SectionRole.IMPLEMENTATION);
    if (headed) {
      return true;
    }
    if (part.span().length() > LONGEST_ITEM) {
      return false;
    }
    List<Line> words = lines.within(part.span());
    boolean self = words.stream().anyMatch(HeadForms::namesItself);
    if (rules) {
      return (self || last) && isCued(words);
    }
    boolean assigns = line.key().startsWith("giao ", line.contentStart());
    boolean names = Bodies.startsAt(line.key(), line.contentStart());
    return last && (self || assigns || names && isCued(words))
        || (self || assigns) && isCued(words);
  }

  private static boolean isCued(List<Line> words) {
    return words.stream()
        .flatMap(line -> Cues.inside(line.key()).stream())
        .anyMatch(cue -> cue.meaning().role() == SectionRole.IMPLEMENTATION);
  }
}
