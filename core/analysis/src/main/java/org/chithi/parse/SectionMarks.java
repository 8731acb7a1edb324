package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Aspect;
import org.chithi.model.RoleEvidence;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/** The marks of one run, in the order of the text; a mark that changes nothing is not kept. */
final class SectionMarks {

  private final List<SectionMark> marks = new ArrayList<>();

  /** The first of the heading lines that stand right above what comes next; none if negative. */
  private int headingStart = -1;

  private int headingEnd = -1;
  private Optional<Span> headingLine = Optional.empty();

  List<SectionMark> all() {
    return List.copyOf(marks);
  }

  /** The role that holds now; OTHER before the first mark. */
  SectionRole role() {
    return marks.isEmpty() ? SectionRole.OTHER : last().role();
  }

  boolean isEmpty() {
    return marks.isEmpty();
  }

  /** The mark that holds now; there must be one. */
  SectionMark last() {
    return marks.get(marks.size() - 1);
  }

  /**
   * A role by the heading line of a part.
   *
   * @param end where the heading ends; before the end of its line if words of the part follow it
   */
  void heading(Line line, int end, Cue cue) {
    boolean goesOn = isRightBelowHeading(line);
    int start = goesOn ? headingStart : line.span().start();
    add(line, cue.role(), cue.aspect(), Optional.of(line.span()), Clue.HEADING, cue.phrase());
    keepHeading(line, end, goesOn, start);
  }

  private void keepHeading(Line line, int end, boolean goesOn, int start) {
    boolean wholeLine = end >= line.span().end();
    headingLine = goesOn ? headingLine : Optional.of(line.span());
    headingStart = wholeLine ? Math.max(start, last().start()) : -1;
    headingEnd = wholeLine ? end : -1;
  }

  private boolean isRightBelowHeading(Line line) {
    return headingStart >= 0 && line.span().start() <= headingEnd + 1;
  }

  /** A role by the words a paragraph starts with or holds. */
  void paragraph(Line line, SectionRole role, Optional<Aspect> aspect, Clue clue, String words) {
    add(line, role, aspect, Optional.empty(), clue, words);
  }

  /**
   * What a paragraph of a situation tells, if it tells anything new. One that tells what is lacking
   * may turn to the causes with a sentence inside it: {@code Một số xã còn chậm. Nguyên nhân là do
   * ...}.
   */
  boolean story(Line line) {
    Optional<Story> told = Story.of(line, role());
    told.ifPresent(
        story -> paragraph(line, story.role(), story.aspect(), story.clue(), story.words()));
    boolean lacks = !isEmpty() && last().aspect().filter(Aspect.LIMITATIONS::equals).isPresent();
    if (lacks && line.label().isEmpty()) {
      Story.causesInside(line)
          .ifPresent(
              found ->
                  sentence(
                      line, line.start(found.from()), SectionRole.CAUSES, found.cue().phrase()));
    }
    return told.isPresent();
  }

  /** A role that starts with a sentence inside a paragraph. */
  void sentence(Line line, int from, SectionRole role, String words) {
    if (role() == role) {
      return;
    }
    RoleEvidence evidence = new RoleEvidence(Clue.OPENING, words);
    int start = line.span().start() + from;
    marks.add(new SectionMark(start, role, Optional.empty(), Optional.empty(), evidence));
  }

  /** A role by the place of a part; its heading line is told where it has one. */
  void place(Line line, SectionRole role, Optional<Span> heading) {
    add(line, role, Optional.empty(), heading, Clue.PLACE, "");
  }

  /**
   * Back to what held before, at the heading of a part that tells nothing else; results go on where
   * nothing else was told.
   */
  void back(Line line, int end, SectionMark before) {
    boolean results = last().aspect().filter(Aspect.RESULTS::equals).isPresent();
    if (role() == before.role() && (results || last().aspect().equals(before.aspect()))) {
      return;
    }
    add(line, before.role(), before.aspect(), Optional.of(line.span()), Clue.PLACE, "");
    keepHeading(line, end, false, line.span().start());
  }

  private void add(
      Line line,
      SectionRole role,
      Optional<Aspect> aspect,
      Optional<Span> heading,
      Clue clue,
      String words) {
    boolean same = !marks.isEmpty() && last().role() == role;
    if (same && last().aspect().equals(aspect)) {
      return;
    }
    RoleEvidence evidence = new RoleEvidence(clue, words);
    if (!same || !isRightBelowHeading(line)) {
      marks.add(new SectionMark(line.span().start(), role, aspect, heading, evidence));
    } else if (last().start() == headingStart) {
      SectionMark top = marks.remove(marks.size() - 1);
      marks.add(new SectionMark(top.start(), role, aspect, top.heading(), top.evidence()));
    } else {
      marks.add(new SectionMark(headingStart, role, aspect, headingLine, evidence));
    }
  }
}
