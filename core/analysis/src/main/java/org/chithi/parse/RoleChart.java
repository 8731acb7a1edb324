package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Block;
import org.chithi.model.Division;
import org.chithi.model.NumberingStyle;
import org.chithi.model.Paragraph;
import org.chithi.model.RoleEvidence;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cue.Place;
import org.chithi.parse.Headings.Candidate;

/**
 * Weighs all clues to the roles of a body against each other, and what documents of its kind have,
 * and takes the whole that fits best. What the rules found is one clue of many.
 */
final class RoleChart {

  /** The weight of a line of this length is 1. */
  private static final float LINE = 220;

  private static final float LIGHTEST = 0.15f;
  private static final float HEAVIEST = 2.2f;

  /** The words of command stand at the end of a sentence. */
  private static final int LAST_WORDS = 160;

  /** A closing sentence is one of the last so many lines. */
  private static final int LAST_LINES = 4;

  /** So many words inside a paragraph count at most. */
  private static final int MOST_WORDS = 3;

  private static final List<SectionRole> ROLES = KindParts.ROLES;

  /**
   * A line, or what follows a start inside a line.
   *
   * @param rule the mark of the rules that holds
   * @param starts whether it starts here
   */
  private record Unit(Line line, int start, int end, SectionMark rule, boolean starts) {

    boolean opensLine() {
      return start == line.span().start();
    }

    float weight() {
      return Math.max(LIGHTEST, Math.min(HEAVIEST, (end - start) / LINE));
    }
  }

  private final List<Unit> units = new ArrayList<>();
  private final List<float[]> points = new ArrayList<>();
  private final List<List<Candidate>> scopes = new ArrayList<>();
  private final List<Boolean> headings = new ArrayList<>();
  private float[] change = {};
  private boolean[] numbered = {};
  private int[] agreed = {};
  private boolean[] named = {};
  private boolean[] inside = {};
  private int[] outerRoles = {};
  private int[] scopeStart = {};
  private final KindParts parts;

  private RoleChart(KindParts parts) {
    this.parts = parts;
  }

  /**
   * The places where roles start.
   *
   * @param lines the lines of the body
   * @param body its blocks
   * @param marks what the rules found
   */
  static List<SectionMark> refine(
      List<Line> lines, List<Block> body, List<SectionMark> marks, KindParts parts) {
    RoleChart chart = new RoleChart(parts);
    chart.cut(lines, marks);
    chart.change = new float[chart.units.size()];
    chart.scopeStart = new int[chart.units.size()];
    chart.inside = new boolean[chart.units.size()];
    chart.outerRoles = new int[chart.units.size()];
    chart.named = new boolean[chart.units.size()];
    chart.agreed = new int[chart.units.size()];
    java.util.Arrays.fill(chart.agreed, -1);
    chart.numbered = new boolean[chart.units.size()];
    for (int i = 0; i < chart.units.size(); i++) {
      chart.points.add(new float[ROLES.size()]);
      chart.scopes.add(List.of());
      chart.headings.add(false);
      boolean sentence = !chart.units.get(i).opensLine();
      chart.change[i] =
          (sentence ? RoleWeight.CHANGE_PARAGRAPH : RoleWeight.CHANGE_INSIDE).points();
    }
    chart.walk(body, List.of(), false);
    for (int i = 0; i < chart.units.size(); i++) {
      chart.weigh(i);
    }
    return chart.marks(
        new RolePath(parts)
            .best(chart.points, chart.change, chart.agreed, chart.inside, chart.outerRoles));
  }

  private void cut(List<Line> lines, List<SectionMark> marks) {
    int next = 0;
    for (Line line : lines) {
      int at = line.span().start();
      while (at < line.span().end()) {
        boolean starts = next < marks.size() && marks.get(next).start() <= at;
        while (next < marks.size() && marks.get(next).start() <= at) {
          next++;
        }
        boolean inside = next < marks.size() && marks.get(next).start() < line.span().end();
        int end = inside ? marks.get(next).start() : line.span().end();
        if (next > 0) {
          units.add(new Unit(line, at, end, marks.get(next - 1), starts));
        }
        at = end;
      }
    }
  }

  // --- the outline ------------------------------------------------------------------------------

  private void walk(List<Block> blocks, List<Candidate> outer, boolean article) {
    List<Candidate> scope = outer;
    for (Block block : blocks) {
      int at = unitAt(block.span().start());
      if (at < 0) {
        continue;
      }
      Line line = units.get(at).line;
      switch (block) {
        case Paragraph paragraph -> {
          List<Candidate> found = Headings.unlabelled(line);
          List<Candidate> around = found.isEmpty() ? scope : outer;
          scope = found.isEmpty() ? scope : found;
          open(
              at,
              around,
              scope,
              !found.isEmpty(),
              !found.isEmpty(),
              found.isEmpty() ? RoleWeight.CHANGE_PARAGRAPH : RoleWeight.CHANGE_PART,
              article);
        }
        case Division division -> {
          List<Candidate> found = candidates(division, line);
          boolean heads = division.heading().isPresent();
          boolean inside = article || division.label().style() == NumberingStyle.ARTICLE;
          List<Candidate> inner = found.isEmpty() ? scope : found;
          open(
              at, scope, inner, heads, !found.isEmpty(), change(division.label().style()), article);
          for (int i = at; i < units.size() && units.get(i).start < division.span().end(); i++) {
            scopes.set(i, inner);
            scopeStart[i] = found.isEmpty() ? scopeStart[i] : line.span().start();
            numbered[i] |= !division.label().style().isUnnumbered();
          }
          walk(division.children(), inner, inside);
        }
      }
    }
  }

  private void open(
      int at,
      List<Candidate> outer,
      List<Candidate> scope,
      boolean heads,
      boolean names,
      RoleWeight cost,
      boolean article) {
    scopes.set(at, scope);
    headings.set(at, heads);
    named[at] = names;
    change[at] = cost.points();
    inside[at] = article || !outer.isEmpty();
    for (Candidate candidate : cost == RoleWeight.CHANGE_PARAGRAPH ? List.<Candidate>of() : outer) {
      outerRoles[at] |= 1 << Math.max(0, ROLES.indexOf(candidate.cue().role()));
    }
  }

  private List<Candidate> candidates(Division division, Line line) {
    if (division.heading().isEmpty()) {
      return List.of();
    }
    int start = division.heading().get().start();
    boolean below = start >= line.span().end();
    Line heading = below ? units.get(unitAt(start)).line : line;
    List<Candidate> found =
        Headings.candidates(heading, below ? heading.from() : heading.contentFrom());
    return heading.is(LineKind.DEEDS) ? found.stream().map(RoleChart::done).toList() : found;
  }

  /** {@code Các giải pháp đã thực hiện} are no longer tasks. */
  private static Candidate done(Candidate found) {
    Cue cue = found.cue();
    boolean task = cue.role() == SectionRole.TASKS || cue.role() == SectionRole.IMPLEMENTATION;
    return task
        ? new Candidate(
            new Cue(
                SectionRole.SITUATION,
                Optional.empty(),
                cue.whole(),
                cue.phrase(),
                Optional.empty()),
            found.strength())
        : found;
  }

  private static RoleWeight change(NumberingStyle style) {
    return switch (style) {
      case PART, CHAPTER, SECTION, SUBSECTION, UPPER_LETTER, ROMAN -> RoleWeight.CHANGE_PART;
      case ARTICLE -> RoleWeight.CHANGE_ARTICLE;
      case ARABIC, DECIMAL, DECIMAL_3, DECIMAL_4 -> RoleWeight.CHANGE_NUMBER;
      case ARABIC_BRACKET, LOWER_LETTER, LOWER_ROMAN -> RoleWeight.CHANGE_LETTER;
      case DASH, PLUS, BULLET -> RoleWeight.CHANGE_DASH;
    };
  }

  /** The unit that starts at a place or before it; negative if none does. */
  private int unitAt(int place) {
    int low = -1;
    int high = units.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (units.get(middle).start <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  // --- points -----------------------------------------------------------------------------------

  private void weigh(int at) {
    Unit unit = units.get(at);
    float weight = unit.weight();
    for (SectionRole role : ROLES) {
      support(at, role, parts.part(role).bias() * weight);
    }
    if (numbered[at]) {
      add(at, SectionRole.MANDATE, -RoleWeight.NUMBERED.points() * weight);
    }
    if (at > 0 && commands(units.get(at - 1).line)) {
      add(at, SectionRole.MANDATE, -RoleWeight.COMMAND.points());
    }
    weighRule(at, unit);
    List<Candidate> scope = scopes.get(at);
    boolean heading = headings.get(at);
    for (Candidate candidate : scope) {
      float strength = (float) candidate.strength();
      weighHeading(at, candidate.cue().role(), strength, named[at]);
      candidate.cue().also().ifPresent(role -> weighHeading(at, role, strength, named[at]));
    }
    if (!heading) {
      weighWords(at, unit);
    }
  }

  private void weighHeading(int at, SectionRole role, float strength, boolean heading) {
    support(at, role, strength * RoleWeight.SCOPE.points() * units.get(at).weight());
    if (heading) {
      add(at, role, strength * RoleWeight.HEADING.points());
    }
  }

  private void weighRule(int at, Unit unit) {
    SectionMark rule = unit.rule;
    List<Candidate> scope = scopes.get(at);
    boolean open = scope.stream().anyMatch(it -> it.cue().also().isPresent());
    boolean over =
        scopeStart[at] > rule.start()
            && scope.stream().noneMatch(it -> it.cue().role() == rule.role());
    Clue clue = open || over ? Clue.PLACE : rule.evidence().clue();
    boolean tail =
        clue != Clue.HEADING
            && (rule.role() == SectionRole.IMPLEMENTATION
                || rule.role() == SectionRole.DISSEMINATION);
    RoleWeight start =
        switch (clue) {
          case HEADING, FORM -> RoleWeight.START_HEADING;
          case OPENING, INNER -> RoleWeight.START_WORDS;
          case PLACE -> RoleWeight.START_PLACE;
        };
    RoleWeight goesOn =
        switch (clue) {
          case HEADING, FORM -> RoleWeight.RULE_HEADING;
          case OPENING, INNER -> RoleWeight.RULE_WORDS;
          case PLACE -> tail ? RoleWeight.RULE_WORDS : RoleWeight.RULE_PLACE;
        };
    if (unit.starts) {
      agreed[at] = ROLES.indexOf(rule.role());
      add(at, rule.role(), (tail ? RoleWeight.START_TAIL : start).points());
    }
    add(at, rule.role(), goesOn.points() * unit.weight());
  }

  private void weighWords(int at, Unit unit) {
    Line line = unit.line;
    int first =
        unit.opensLine() ? line.contentFrom() : line.tokenAt(unit.start - line.span().start());
    int last = line.tokenAt(unit.end - line.span().start());
    boolean answers = line.is(LineKind.ANSWER) && ",;:".indexOf(Letters.lastSign(line.text())) < 0;
    boolean told =
        unit.end < line.span().end() || unit.starts && unit.rule.evidence().clue() != Clue.PLACE;
    line.cue(first, Place.OPENING)
        .filter(found -> !told)
        .filter(found -> !answers || found.cue().role() != SectionRole.MANDATE)
        .ifPresent(
            found ->
                add(
                    at,
                    found.cue().role(),
                    RoleWeight.OPENING.points()
                        + RoleWeight.OPENING_WORD.points() * (found.to() - found.from())));
    if (unit.opensLine() && line.is(LineKind.BASIS) && !answers) {
      add(at, SectionRole.MANDATE, RoleWeight.BASIS.points());
    }
    if (unit.opensLine() && ClosingSentences.tellsExecution(line)) {
      add(at, SectionRole.IMPLEMENTATION, RoleWeight.EXECUTION.points());
    }
    if (unit.end == line.span().end() && (commands(line) || asks(line))) {
      add(at, SectionRole.MANDATE, RoleWeight.COMMAND.points());
    }
    if (at >= units.size() - LAST_LINES && ClosingSentences.closingWords(line).isPresent()) {
      add(at, SectionRole.DISSEMINATION, RoleWeight.CLOSING.points());
    }
    int[] words = new int[ROLES.size()];
    for (Cue.Found found : line.innerCues(first, last)) {
      int role = ROLES.indexOf(found.cue().role());
      if (role > 0 && words[role]++ < MOST_WORDS) {
        add(at, found.cue().role(), RoleWeight.CONTENT.points());
      }
    }
    if (line.is(LineKind.DEEDS)) {
      add(at, SectionRole.SITUATION, RoleWeight.CONTENT.points());
    }
  }

  /** A letter asks without a colon: {@code Văn phòng kính đề nghị các đồng chí ...}. */
  private static boolean asks(Line line) {
    return line.label().isEmpty() && line.is(LineKind.ASKS) && line.enactingBody().isPresent();
  }

  private static boolean commands(Line line) {
    if (line.label().isPresent() || !line.text().endsWith(":")) {
      return false;
    }
    int length = line.text().length();
    int last = length <= LAST_WORDS ? line.from() : line.tokenAt(length - LAST_WORDS);
    return line.is(LineKind.FOLLOWS)
        || line.innerCues(last, line.to()).stream()
            .anyMatch(found -> found.cue().role() == SectionRole.MANDATE);
  }

  /** What speaks for a situation speaks for its causes too. */
  private void support(int at, SectionRole role, float more) {
    add(at, role, more);
    if (role == SectionRole.SITUATION) {
      add(at, SectionRole.CAUSES, more);
    }
  }

  private void add(int at, SectionRole role, float more) {
    int place = ROLES.indexOf(role);
    if (place >= 0) {
      points.get(at)[place] += more;
    }
  }

  // --- the marks --------------------------------------------------------------------------------

  private List<SectionMark> marks(int[] roles) {
    List<SectionMark> marks = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      Unit unit = units.get(i);
      SectionMark mark = mark(i, ROLES.get(roles[i]));
      Optional<SectionMark> before =
          marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1));
      boolean same =
          before
              .filter(it -> it.role() == mark.role() && it.aspect().equals(mark.aspect()))
              .isPresent();
      if (!same) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private SectionMark mark(int at, SectionRole role) {
    Unit unit = units.get(at);
    if (unit.rule.role() == role && unit.starts) {
      return new SectionMark(
          Math.max(unit.start, unit.rule.start()),
          role,
          unit.rule.aspect(),
          unit.rule.heading(),
          unit.rule.evidence());
    }
    Optional<Candidate> named =
        scopes.get(at).stream().filter(it -> it.cue().role() == role).findFirst();
    RoleEvidence evidence =
        named
            .map(it -> new RoleEvidence(Clue.HEADING, it.cue().phrase()))
            .orElse(new RoleEvidence(Clue.PLACE, ""));
    return new SectionMark(
        unit.start,
        role,
        unit.rule.role() == role ? unit.rule.aspect() : Optional.empty(),
        headings.get(at) ? Optional.of(unit.line.span()) : Optional.empty(),
        evidence);
  }
}
