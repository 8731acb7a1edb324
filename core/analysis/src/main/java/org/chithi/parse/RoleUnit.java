package org.chithi.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Aspect;
import org.chithi.model.SectionRole;
import org.chithi.parse.Headings.Candidate;

/**
 * A line of a body, or what follows a start inside a line: what speaks for which role there, and
 * what a change costs.
 */
final class RoleUnit {

  /** The roles that a body can have, in their usual order. */
  static final List<SectionRole> ROLES =
      List.of(
          SectionRole.MANDATE,
          SectionRole.SITUATION,
          SectionRole.CAUSES,
          SectionRole.VIEWPOINTS,
          SectionRole.OBJECTIVES,
          SectionRole.TASKS,
          SectionRole.PROVISIONS,
          SectionRole.IMPLEMENTATION,
          SectionRole.DISSEMINATION);

  /** The place of each role in the list; negative for one that a body cannot have. */
  private static final int[] PLACES =
      Arrays.stream(SectionRole.values()).mapToInt(ROLES::indexOf).toArray();

  /** The weight of a line of so many units is 1. */
  private static final float LINE = 220;

  private static final float LIGHTEST = 0.15f;
  private static final float HEAVIEST = 2.2f;

  private final Line line;
  private final int start;
  private final int end;
  private final SectionMark rule;
  private final boolean ruled;
  private final float[] points = new float[ROLES.size()];
  private RoleWeight change = RoleWeight.CHANGE_DASH;
  private int free;
  private boolean inside;
  private int home;
  private int closed;
  private List<Candidate> scope = List.of();
  private int scopeStart;
  private boolean heading;
  private boolean plan;
  private boolean item;

  /**
   * A unit.
   *
   * @param rule the mark of the rules that holds
   * @param ruled whether it starts here
   */
  RoleUnit(Line line, int start, int end, SectionMark rule, boolean ruled) {
    this.line = line;
    this.start = start;
    this.end = end;
    this.rule = rule;
    this.ruled = ruled;
    if (ruled) {
      free = bit(rule.role());
    }
    if (!opensLine()) {
      change = RoleWeight.CHANGE_LETTER;
    }
  }

  Line line() {
    return line;
  }

  int start() {
    return start;
  }

  SectionMark rule() {
    return rule;
  }

  /** Whether a role of the rules starts here. */
  boolean isRuled() {
    return ruled;
  }

  boolean opensLine() {
    return start == line.span().start();
  }

  boolean endsLine() {
    return end == line.span().end();
  }

  /** Its first token, after the label. */
  int from() {
    return opensLine() ? line.contentFrom() : line.tokenAt(start - line.span().start());
  }

  /** The index after its last token. */
  int to() {
    return line.tokenAt(end - line.span().start());
  }

  /** How much its length counts. */
  float weight() {
    return Math.max(LIGHTEST, Math.min(HEAVIEST, (end - start) / LINE));
  }

  // --- its place in the outline -----------------------------------------------------------------

  /**
   * Says what opens here.
   *
   * @param cost the cost of a change
   * @param around what the part around it announces
   * @param part whether it stands inside an article or a headed part
   */
  void open(RoleWeight cost, List<Candidate> around, boolean part) {
    change = cost;
    inside = part;
    for (Candidate candidate : around) {
      home(candidate.cue().role());
    }
  }

  /** Puts it under a heading. */
  void under(List<Candidate> announced, int from) {
    scope = announced;
    scopeStart = from;
  }

  /** Puts it into a plan that an article holds. */
  void plan() {
    plan = true;
  }

  boolean isPlan() {
    return plan;
  }

  void head() {
    heading = true;
  }

  /** Puts it into a numbered item. */
  void fill() {
    item = true;
  }

  /** Whether it stands inside a numbered item, after the words of its label. */
  boolean isInItem() {
    return item;
  }

  /** Whether it asks for work inside an item. */
  boolean isDemand() {
    return item && line.label().isEmpty() && line.is(LineKind.DEMANDS);
  }

  /** What the nearest heading that announces something announces. */
  List<Candidate> scope() {
    return scope;
  }

  /** Whether that heading stands here. */
  boolean opensScope() {
    return !scope.isEmpty() && scopeStart == start;
  }

  /** Whether it is a heading, of whatever words. */
  boolean isHeading() {
    return heading;
  }

  /** Whether the role of the rules was told before a heading that announces others. */
  boolean isRuleOver() {
    return scopeStart > rule.start()
        && scope.stream().noneMatch(it -> it.cue().role() == rule.role());
  }

  // --- points -----------------------------------------------------------------------------------

  void add(SectionRole role, float more) {
    int place = PLACES[role.ordinal()];
    if (place >= 0) {
      points[place] += more;
    }
  }

  void add(SectionRole role, RoleWeight more) {
    add(role, more.points());
  }

  /** What speaks for a role, the place of the role in the list. */
  float points(int role) {
    return points[role];
  }

  /** Lets a role start here at no cost. */
  void free(SectionRole role) {
    free |= bit(role);
  }

  private static int bit(SectionRole role) {
    int place = PLACES[role.ordinal()];
    return place < 0 ? 0 : 1 << place;
  }

  /** Whether it stands inside an article or a headed part. */
  boolean isInside() {
    return inside;
  }

  /** What a change to a role costs; nothing where the rules start it too. */
  float change(int role) {
    if ((free & 1 << role) != 0) {
      return 0;
    }
    return change.points() + (inside && !isHome(role) ? RoleWeight.IN_PART.points() : 0);
  }

  /** Makes a role one of the part around it. */
  void home(SectionRole role) {
    home |= bit(role);
  }

  /** Whether a role is one of the part around it. */
  boolean isHome(int role) {
    return (home & 1 << role) != 0;
  }

  boolean isHome(SectionRole role) {
    return (home & bit(role)) != 0;
  }

  /** Says that what a heading announced ends before this unit, unless its own part has it too. */
  void close(SectionRole role) {
    closed |= bit(role) & ~home;
  }

  /** Whether a role was announced by a heading whose part ends before this unit. */
  boolean isClosed(int role) {
    return (closed & 1 << role) != 0;
  }

  /** What its part is about if a role holds here that began at a place. */
  Optional<Aspect> aspect(SectionRole role, int since) {
    return agrees(role, since) ? rule.aspect() : Optional.empty();
  }

  private boolean agrees(SectionRole role, int since) {
    return rule.role() == role && rule.start() >= since;
  }

  // --- the mark ---------------------------------------------------------------------------------

  /**
   * The mark if a role holds here.
   *
   * @param since where the role began
   */
  SectionMark mark(SectionRole role, int since) {
    if (ruled && agrees(role, since)) {
      return rule;
    }
    return new SectionMark(
        start,
        role,
        aspect(role, since),
        heading ? Optional.of(line.span()) : Optional.empty(),
        RoleClues.evidence(this, role));
  }
}
