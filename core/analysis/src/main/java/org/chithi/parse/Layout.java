package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Block;
import org.chithi.model.DocumentKind;
import org.chithi.model.Notice;
import org.chithi.model.RoleEvidence;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * The parts of one text from top to bottom, and the sections they give.
 *
 * @param text the whole text
 * @param page the lines of the document, and the page around them
 * @param head the letterhead
 * @param tail the first closing sentence
 * @param closing what follows the body
 */
record Layout(String text, PageFrame page, HeaderBlock head, int tail, ClosingBlock closing) {

  /** The sections of the whole text. */
  List<Section> sections(List<Block> body, Optional<DocumentKind> kind, Notices notices) {
    List<SectionMark> marks = new ArrayList<>();
    if (!page.document().isEmpty() && head.start() > 0) {
      marks.add(SectionMark.byForm(0, SectionRole.OTHER));
    }
    if (!head.isEmpty()) {
      marks.add(SectionMark.byForm(startOf(head.start()), SectionRole.HEADER));
    }
    int closingLines = closing.bodyEnd() - tail;
    List<Block> parts = body.subList(0, body.size() - closingLines);
    List<SectionMark> found = new ArrayList<>();
    found.addAll(SectionParser.parse(parts, new BodyLines(page.document()), kind));
    found.addAll(closingMarks());
    KindParts grammar = KindParts.of(kind, SectionParser.isInArticles(parts, kind));
    List<Line> bodyLines = page.document().subList(head.end(), closing.bodyEnd());
    marks.addAll(RoleChart.marks(bodyLines, body, found, grammar));
    marks.addAll(closing.marks());
    List<Section> sections = cut(page.amid(marks));
    reportForeign(sections, notices);
    return sections;
  }

  /** The closing sentences, and after them who is told of difficulties. */
  private List<SectionMark> closingMarks() {
    List<SectionMark> marks = new ArrayList<>();
    SectionRole now = SectionRole.OTHER;
    for (Line line : page.document().subList(tail, closing.bodyEnd())) {
      boolean execution = ClosingSentences.namesExecution(line);
      Optional<String> words = ClosingSentences.closingWords(line);
      SectionRole role = execution ? SectionRole.IMPLEMENTATION : SectionRole.DISSEMINATION;
      if (role != now && (execution || words.isPresent())) {
        marks.add(closingMark(line, role, words.orElse("")));
        now = role;
      }
    }
    return marks;
  }

  private static SectionMark closingMark(Line line, SectionRole role, String words) {
    RoleEvidence evidence = new RoleEvidence(Clue.INNER, words);
    return new SectionMark(line.span().start(), role, Optional.empty(), Optional.empty(), evidence);
  }

  private int startOf(int line) {
    return page.document().get(line).span().start();
  }

  /** From each mark to the next, without the white space between. */
  private List<Section> cut(List<SectionMark> marks) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      SectionMark mark = marks.get(i);
      int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
      while (end > mark.start() && text.charAt(end - 1) <= ' ') {
        end--;
      }
      if (end == mark.start()) {
        continue;
      }
      Span span = new Span(mark.start(), end);
      Optional<Span> heading = mark.heading().filter(words -> words.isInside(span));
      sections.add(new Section(mark.role(), mark.aspect(), heading, span, mark.evidence()));
    }
    return sections;
  }

  private void reportForeign(List<Section> sections, Notices notices) {
    for (Section section : sections) {
      if (section.role() == SectionRole.OTHER) {
        String words = Notices.quote(section.span().in(text));
        notices.add(
            Notice.Code.FOREIGN_TEXT,
            section.span(),
            "What starts with \"" + words + "\" is no part of the document.");
      }
    }
  }

  /** The lines of the sections with a role, in order. */
  List<Line> linesOf(List<Section> sections, SectionRole role) {
    BodyLines all = new BodyLines(page.document());
    List<Line> found = new ArrayList<>();
    for (Section section : sections) {
      if (section.role() == role) {
        found.addAll(all.within(section.span()));
      }
    }
    return found;
  }
}
