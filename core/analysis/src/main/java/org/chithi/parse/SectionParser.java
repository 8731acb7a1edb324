package org.chithi.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.model.Aspect;
import org.chithi.model.Block;
import org.chithi.model.Division;
import org.chithi.model.DocumentKind;
import org.chithi.model.NumberingStyle;
import org.chithi.model.Paragraph;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * Tells what each part of the body is for: by the headings of its divisions, from the outside in;
 * where a part has none, by the words its paragraphs start with; at last by its place.
 */
final class SectionParser {

  private static final Set<SectionRole> STORY =
      EnumSet.of(SectionRole.SITUATION, SectionRole.CAUSES);

  /** The numbering of the headed parts of a plan, above that of items. */
  private static final Set<NumberingStyle> PARTS =
      EnumSet.of(NumberingStyle.PART, NumberingStyle.UPPER_LETTER, NumberingStyle.ROMAN);

  private static final Set<DocumentKind> RULES =
      EnumSet.of(
          DocumentKind.QUY_DINH,
          DocumentKind.QUY_CHE,
          DocumentKind.QUYET_DINH,
          DocumentKind.DIEU_LE,
          DocumentKind.HIEN_PHAP,
          DocumentKind.LUAT,
          DocumentKind.PHAP_LENH,
          DocumentKind.NGHI_DINH,
          DocumentKind.THONG_TU);

  private final BodyLines lines;
  private final Optional<DocumentKind> kind;
  private final boolean rules;
  private final SectionRole usual;
  private final SectionMarks marks;
  private final int implementation;
  private boolean headed;

  /** Whether the work that the last mark tells of is asked for inside a situation. */
  private boolean demanded;

  private SectionParser(
      List<Block> body, BodyLines lines, Optional<DocumentKind> kind, SectionMarks marks) {
    this.lines = lines;
    this.marks = marks;
    this.kind = kind;
    this.rules = isInArticles(body, kind);
    this.usual = KindParts.of(kind, rules).usual();
    this.implementation = ImplementationRun.start(body, lines, rules, kind);
  }

  /**
   * The places where roles start in a body.
   *
   * @param body its blocks without the closing sentences
   * @param kind the kind of the document; some say by themselves what a body holds
   */
  static List<SectionMark> parse(List<Block> body, BodyLines lines, Optional<DocumentKind> kind) {
    SectionParser parser = new SectionParser(body, lines, kind, new SectionMarks());
    PreambleRoles preamble = new PreambleRoles(parser.marks, parser.kind, parser.rules);
    int i = 0;
    while (i < body.size() && preamble.goesOn(body, i, lines)) {
      parser.takePreamble(body.get(i), preamble);
      i++;
    }
    parser.takeParts(body.subList(i, body.size()));
    return parser.marks.all();
  }

  /** Whether a body holds rules, in articles or numbered. */
  static boolean isInArticles(List<Block> body, Optional<DocumentKind> kind) {
    return kind.filter(RULES::contains).isPresent() || countArticles(body) >= 2;
  }

  private static int countArticles(List<Block> blocks) {
    int articles = 0;
    for (Block block : blocks) {
      if (block instanceof Division division) {
        boolean article = division.label().style() == NumberingStyle.ARTICLE;
        articles += article ? 1 : countArticles(division.children());
      }
    }
    return articles;
  }

  private void takePreamble(Block block, PreambleRoles preamble) {
    Line line = lines.of(block);
    if (!takeUnlabelledHeading(line) && !headed) {
      preamble.take(line);
    }
  }

  // --- parts ------------------------------------------------------------------------------------

  private void takeParts(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> takeParagraph(lines.of(paragraph));
        case Division division -> takePart(division);
      }
    }
  }

  private void takePart(Division part) {
    Line line = lines.of(part);
    List<Cue> cues = rules ? List.of() : headingCues(part);
    Optional<Span> heading = part.heading().map(words -> line.span());
    if (line.span().start() >= implementation) {
      marks.place(line, SectionRole.IMPLEMENTATION, heading);
    } else if (!cues.isEmpty() && !isSplitOtherwise(part, cues)) {
      takeHeaded(part, cues);
    } else if (rules) {
      marks.place(line, SectionRole.PROVISIONS, heading);
      takeRules(part);
    } else if (isSplitBelow(part)) {
      Division first = part.divisions().findFirst().orElseThrow();
      marks.heading(line, headingEnd(part), headingCues(first).get(0));
      takeParts(part.children());
    } else {
      marks.place(line, usual, heading);
      takeChildren(part, EnumSet.noneOf(SectionRole.class));
    }
  }

  /** The articles of a chapter, of which the last may speak of execution. */
  private void takeRules(Division part) {
    if (isPlan(part)) {
      List<Block> plan = part.children();
      new SectionParser(plan, lines, KindParts.PLAN, marks).takeParts(plan);
      return;
    }
    part.divisions().filter(child -> child.span().end() > implementation).forEach(this::takePart);
  }

  /** {@code Điều 1. Phê duyệt Đề án: I. QUAN ĐIỂM ... II. MỤC TIÊU ...}: it holds a whole plan. */
  private boolean isPlan(Division article) {
    return article.label().style() == NumberingStyle.ARTICLE
        && article
                .divisions()
                .filter(part -> PARTS.contains(part.label().style()))
                .filter(part -> part.heading().isPresent())
                .flatMap(part -> headingCues(part).stream().limit(1))
                .map(Cue::role)
                .distinct()
                .count()
            >= 2;
  }

  private void takeHeaded(Division part, List<Cue> cues) {
    Line line = lines.of(part);
    headed = false;
    marks.heading(line, headingEnd(part), cues.get(0));
    Set<SectionRole> named = EnumSet.noneOf(SectionRole.class);
    cues.forEach(cue -> named.add(cue.role()));
    takeChildren(part, named);
  }

  /** Where the heading ends; at the start of its line if the part has none. */
  private static int headingEnd(Division part) {
    return part.heading().map(Span::end).orElse(part.span().start());
  }

  /** The cues of the heading, on the line of the label or below it. */
  private List<Cue> headingCues(Division part) {
    Line line = lines.of(part);
    if (line.contentStart() < line.length()) {
      return line.headingCues();
    }
    return part.heading()
        .map(words -> lines.at(words.start()))
        .map(below -> Headings.cues(below, below.from()))
        .orElse(List.of());
  }

  /**
   * A part without a role of its own whose parts have some: {@code B- ĐỊNH HƯỚNG / I- QUAN ĐIỂM}.
   */
  private boolean isSplitBelow(Division part) {
    return part.heading().isPresent()
        && part.divisions().findFirst().filter(child -> !headingCues(child).isEmpty()).isPresent()
        && part.divisions().filter(child -> !headingCues(child).isEmpty()).count() >= 2;
  }

  /** {@code B- ĐỊNH HƯỚNG} with viewpoints and objectives below it is no part of tasks alone. */
  private boolean isSplitOtherwise(Division part, List<Cue> cues) {
    return cues.size() == 1
        && cues.get(0).role() == SectionRole.TASKS
        && isSplitBelow(part)
        && part.divisions()
            .findFirst()
            .filter(child -> headingCues(child).get(0).role() != SectionRole.TASKS)
            .isPresent();
  }

  // --- inside a part ----------------------------------------------------------------------------

  private void takeChildren(Division part, Set<SectionRole> named) {
    SectionMark outer = marks.last();
    boolean lacking = false;
    for (Block block : part.children()) {
      switch (block) {
        case Paragraph paragraph -> takeParagraph(lines.of(block));
        case Division child -> {
          boolean told = lacking;
          Optional<Cue> cue =
              headingCues(child).stream()
                  .filter(
                      found ->
                          refines(found, named, outer)
                              || told && isRemedy(found, outer, lines.of(child)))
                  .findFirst();
          lacking |= cue.filter(SectionParser::isLack).isPresent();
          takeChild(child, cue, outer);
          if (STORY.contains(marks.role()) || !named.isEmpty()) {
            takeChildren(child, named.size() > 1 ? named : EnumSet.noneOf(SectionRole.class));
          }
        }
      }
    }
  }

  private void takeChild(Division child, Optional<Cue> cue, SectionMark outer) {
    Line line = lines.of(child);
    if (cue.isPresent()) {
      marks.heading(line, headingEnd(child), cue.get());
      return;
    }
    boolean numbered = !child.label().style().isUnnumbered();
    boolean next = child.heading().isPresent() || !STORY.contains(marks.role());
    if (numbered && next && STORY.contains(outer.role())) {
      marks.back(line, headingEnd(child), outer);
    }
    takeStory(line);
  }

  /** Whether a heading inside a part may change the role that the part gave. */
  private boolean refines(Cue cue, Set<SectionRole> named, SectionMark outer) {
    SectionRole now = marks.role();
    return switch (cue.role()) {
      case SITUATION, CAUSES -> STORY.contains(now) || STORY.contains(outer.role());
      case VIEWPOINTS, OBJECTIVES ->
          now == SectionRole.OBJECTIVES && cue.role() == now
              || named.size() > 1 && named.contains(cue.role());
      default -> named.size() > 1 && named.contains(cue.role());
    };
  }

  private static boolean isLack(Cue cue) {
    return cue.role() == SectionRole.CAUSES
        || cue.aspect().filter(Aspect.LIMITATIONS::equals).isPresent();
  }

  /** {@code 2.3. Giải pháp} after {@code 2.2. Tồn tại}: what is to be done, not what was done. */
  private static boolean isRemedy(Cue cue, SectionMark outer, Line line) {
    return outer.role() == SectionRole.SITUATION
        && !line.is(LineKind.DEEDS)
        && Headings.isRemedy(cue);
  }

  private void takeParagraph(Line line) {
    if (!takeUnlabelledHeading(line)) {
      takeStory(line);
    }
  }

  /**
   * In a situation a paragraph may turn to what is lacking, to the causes, or to what is to be
   * done: {@code Thời gian tới, đề nghị các xã:}.
   */
  private void takeStory(Line line) {
    if (demanded && marks.role() == SectionRole.TASKS && line.label().isEmpty()) {
      takeDeeds(line);
      return;
    }
    if (!STORY.contains(marks.role())) {
      return;
    }
    if (line.label().isEmpty() && line.is(LineKind.DEMANDS) && line.enactingBody().isEmpty()) {
      String words = LineRules.clue(line, LineKind.DEMANDS).orElse("");
      marks.paragraph(line, SectionRole.TASKS, Optional.empty(), Clue.INNER, words);
      demanded = true;
      return;
    }
    marks.story(line);
  }

  /** After what others are asked for, a paragraph on what was done goes on with the situation. */
  private void takeDeeds(Line line) {
    line.termWords(Term.PAST)
        .ifPresent(
            words -> {
              demanded = false;
              marks.paragraph(line, SectionRole.SITUATION, Optional.empty(), Clue.INNER, words);
            });
  }

  /** {@code TỔ CHỨC THỰC HIỆN} without a number, or {@code Về mục tiêu, Nghị quyết đặt ra ...}. */
  private boolean takeUnlabelledHeading(Line line) {
    if (rules || line.span().start() >= implementation) {
      return false;
    }
    List<Cue> cues = Headings.ofUnlabelled(line);
    if (cues.isEmpty()) {
      return false;
    }
    marks.heading(line, line.span().end(), cues.get(0));
    headed = true;
    return true;
  }
}
