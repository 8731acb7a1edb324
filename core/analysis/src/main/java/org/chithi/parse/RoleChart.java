package org.chithi.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chithi.model.Block;
import org.chithi.model.Division;
import org.chithi.model.NumberingStyle;
import org.chithi.model.Paragraph;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.SectionRole;
import org.chithi.parse.Headings.Candidate;

/**
 * Weighs all clues to the roles of a body against each other and what documents of its kind have,
 * and takes the whole that fits best. What the rules found is one clue of many.
 */
final class RoleChart {

  private static final Set<SectionRole> WORK =
      EnumSet.of(SectionRole.TASKS, SectionRole.IMPLEMENTATION);

  private static final List<Candidate> EXECUTION = only(SectionRole.IMPLEMENTATION);
  private static final List<Candidate> DEMAND = only(SectionRole.TASKS);

  private final List<RoleUnit> units = new ArrayList<>();
  private final KindParts parts;

  private static List<Candidate> only(SectionRole role) {
    return List.of(new Candidate(Cue.of(role, ""), Candidate.WHOLE));
  }

  private RoleChart(KindParts parts) {
    this.parts = parts;
  }

  /**
   * The places where roles start.
   *
   * @param lines the lines of the body
   * @param body its blocks
   * @param marks what the rules found
   * @param parts the parts of its kind
   */
  static List<SectionMark> marks(
      List<Line> lines, List<Block> body, List<SectionMark> marks, KindParts parts) {
    RoleChart chart = new RoleChart(parts);
    chart.cut(lines, marks);
    body.forEach(chart::fillItems);
    chart.assign(body, List.of(), 0, false);
    new RoleClues(chart.units, parts).weigh();
    return chart.marks(new RolePath(parts).best(chart.units));
  }

  /** Lines, cut where a mark stands inside; what stands before the first mark has no role. */
  private void cut(List<Line> lines, List<SectionMark> marks) {
    int next = 0;
    for (Line line : lines) {
      for (int at = line.span().start(); at < line.span().end(); ) {
        int before = next;
        while (next < marks.size() && marks.get(next).start() <= at) {
          next++;
        }
        int end = next < marks.size() ? marks.get(next).start() : Integer.MAX_VALUE;
        end = Math.min(end, line.span().end());
        if (next > 0) {
          units.add(new RoleUnit(line, at, end, marks.get(next - 1), next > before));
        }
        at = end;
      }
    }
  }

  // --- the outline ------------------------------------------------------------------------------

  /**
   * Puts the units under their headings.
   *
   * @param outer what the heading around the blocks announces
   * @param from where it stands
   * @param article whether they stand inside an article
   * @return what was announced by the headings, or asked for in a paragraph of an item, whose parts
   *     end with the last block
   */
  private List<Candidate> assign(
      List<Block> blocks, List<Candidate> outer, int from, boolean article) {
    List<Candidate> scope = outer;
    List<Candidate> closed = List.of();
    List<Candidate> asked = List.of();
    int start = from;
    boolean afterPlan = false;
    for (Block block : blocks) {
      int at = unitAt(block.span().start());
      if (at < 0) {
        continue;
      }
      List<Candidate> found = announced(block, units.get(at).line(), scope);
      List<Candidate> around = block instanceof Paragraph && !found.isEmpty() ? outer : scope;
      List<Candidate> inner = found.isEmpty() ? scope : found;
      int innerStart = found.isEmpty() ? start : units.get(at).start();
      open(block, units.get(at), !found.isEmpty(), around, article);
      for (Candidate ended : closed) {
        close(units.get(at), ended.cue().role());
      }
      closed = found;
      for (int i = at; i < units.size() && units.get(i).start() < block.span().end(); i++) {
        units.get(i).under(inner, innerStart);
      }
      switch (block) {
        case Paragraph paragraph -> {
          scope = inner;
          start = innerStart;
          asked = units.get(at).isDemand() ? DEMAND : asked;
        }
        case Division division -> {
          boolean opens = division.label().style() == NumberingStyle.ARTICLE;
          boolean plan = opens && isPlan(division);
          List<Candidate> last =
              assign(division.children(), inner, innerStart, article || opens && !plan);
          closed = Stream.concat(found.stream(), last.stream()).toList();
          if (plan) {
            division.children().forEach(child -> unitsOf(child).forEach(RoleUnit::plan));
          } else if (opens && afterPlan) {
            units.get(at).home(SectionRole.PROVISIONS);
          }
          afterPlan |= plan;
        }
      }
    }
    return asked.isEmpty() ? closed : asked;
  }

  /** What stands inside a numbered item is no legal basis of the whole. */
  private void fillItems(Block block) {
    if (block instanceof Division division) {
      boolean numbered = !division.label().style().isUnnumbered();
      division.children().forEach(numbered ? this::fill : this::fillItems);
    }
  }

  private void fill(Block block) {
    unitsOf(block).forEach(RoleUnit::fill);
  }

  /** A role that the kind expects anywhere goes on after its heading, so does the last one. */
  private void close(RoleUnit unit, SectionRole role) {
    if (parts.at(unit).part(role).bias() <= 0 && role != SectionRole.IMPLEMENTATION) {
      unit.close(role);
    }
  }

  /** Whether the rules found headed parts in an article. */
  private boolean isPlan(Division article) {
    return article
        .divisions()
        .flatMap(part -> unitsOf(part).stream().limit(1))
        .anyMatch(unit -> unit.isRuled() && unit.rule().evidence().clue() == Clue.HEADING);
  }

  private List<RoleUnit> unitsOf(Block block) {
    int first = unitAt(block.span().start());
    int last = unitAt(block.span().end() - 1);
    return first < 0 ? List.of() : units.subList(first, last + 1);
  }

  private static void open(
      Block block, RoleUnit unit, boolean announces, List<Candidate> around, boolean article) {
    boolean part = article || !around.isEmpty();
    switch (block) {
      case Paragraph paragraph -> {
        if (announces) {
          unit.head();
          unit.open(RoleWeight.CHANGE_PART, around, part);
        } else {
          unit.open(RoleWeight.CHANGE_LETTER, List.of(), part);
        }
      }
      case Division division -> {
        if (division.heading().isPresent()) {
          unit.head();
        }
        unit.open(change(division.label().style()), around, part);
      }
    }
  }

  private static RoleWeight change(NumberingStyle style) {
    return switch (style) {
      case PART, CHAPTER, SECTION, SUBSECTION, UPPER_LETTER, ROMAN, ARTICLE ->
          RoleWeight.CHANGE_PART;
      case ARABIC, DECIMAL, DECIMAL_3, DECIMAL_4 -> RoleWeight.CHANGE_NUMBER;
      case ARABIC_BRACKET, LOWER_LETTER, LOWER_ROMAN -> RoleWeight.CHANGE_LETTER;
      case DASH, PLUS, BULLET -> RoleWeight.CHANGE_DASH;
    };
  }

  private List<Candidate> announced(Block block, Line line, List<Candidate> around) {
    return switch (block) {
      case Paragraph paragraph -> Headings.unlabelled(line);
      case Division division ->
          division.heading().isEmpty()
              ? List.of()
              : announced(division, line, division.heading().get().start(), around);
    };
  }

  private List<Candidate> announced(
      Division division, Line line, int heading, List<Candidate> around) {
    boolean below = heading >= line.span().end();
    Line words = below ? units.get(unitAt(heading)).line() : line;
    List<Candidate> found = Headings.candidates(words, below ? words.from() : words.contentFrom());
    if (words.is(LineKind.DEEDS)) {
      return found.stream().map(RoleChart::done).toList();
    }
    return around.isEmpty() && isShareOfWork(division, words, found) ? EXECUTION : found;
  }

  /**
   * {@code TRÁCH NHIỆM CỦA CÁC CẤP ỦY}, {@code NHIỆM VỤ CỤ THỂ} over items that each name who acts,
   * in a kind that has execution: beside the work, which is larger, it tells who does it.
   */
  private boolean isShareOfWork(Division division, Line words, List<Candidate> found) {
    boolean shared =
        !found.isEmpty()
            && WORK.contains(found.get(0).cue().role())
            && found.get(0).cue().also().filter(WORK::contains).isPresent();
    return parts.part(SectionRole.IMPLEMENTATION).bias() >= 0
        && parts.part(SectionRole.PROVISIONS).bias() <= 0
        && 2 * division.span().length() < units.getLast().start() - units.getFirst().start()
        && (shared || words.is(LineKind.DUTY))
        && namesActors(division);
  }

  private boolean namesActors(Division division) {
    return division.divisions().count() >= 2
        && division
            .divisions()
            .allMatch(
                item -> units.get(unitAt(item.span().start())).line().is(LineKind.NAMES_ACTOR));
  }

  /** {@code Các giải pháp đã thực hiện} are no longer tasks. */
  private static Candidate done(Candidate found) {
    Cue cue = found.cue();
    return WORK.contains(cue.role())
        ? new Candidate(Cue.of(SectionRole.SITUATION, cue.phrase()), found.strength())
        : found;
  }

  /** The last unit that starts at a place or before it; negative if none does. */
  private int unitAt(int place) {
    int low = -1;
    int high = units.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (units.get(middle).start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  // --- the marks --------------------------------------------------------------------------------

  private List<SectionMark> marks(int[] roles) {
    List<SectionMark> marks = new ArrayList<>();
    int since = 0;
    for (int i = 0; i < roles.length; i++) {
      SectionRole role = RoleUnit.ROLES.get(roles[i]);
      since = i > 0 && roles[i] == roles[i - 1] ? since : units.get(i).start();
      RoleUnit unit = units.get(i);
      boolean same =
          !marks.isEmpty()
              && marks.getLast().role() == role
              && marks.getLast().aspect().equals(unit.aspect(role, since));
      if (!same) {
        marks.add(unit.mark(role, since));
      }
    }
    return marks;
  }
}
