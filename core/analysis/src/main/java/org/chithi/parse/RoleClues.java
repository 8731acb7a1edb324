package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.model.RoleEvidence;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cue.Place;
import org.chithi.parse.Headings.Candidate;

/** Weighs what speaks for the roles of a unit: its kind, headings, words and what the rules say. */
final class RoleClues {

  /** The words of command stand at the end of a sentence. */
  private static final int LAST_WORDS = 160;

  private final List<RoleUnit> units;
  private final KindParts parts;

  RoleClues(List<RoleUnit> units, KindParts parts) {
    this.units = units;
    this.parts = parts;
  }

  /** Weighs all units. */
  void weigh() {
    for (int i = 0; i < units.size(); i++) {
      weigh(units.get(i), i > 0 && commands(units.get(i - 1).line()));
    }
  }

  private void weigh(RoleUnit unit, boolean commanded) {
    KindParts here = parts.at(unit);
    for (SectionRole role : RoleUnit.ROLES) {
      story(unit, role, here.part(role).bias() * unit.weight());
    }
    if (commanded) {
      unit.add(SectionRole.MANDATE, -RoleWeight.COMMAND.points());
    }
    weighRule(unit);
    weighHeading(unit);
    if (!unit.isHeading()) {
      weighWords(unit);
    }
  }

  /** What speaks for a situation speaks for its causes too. */
  private static void story(RoleUnit unit, SectionRole role, float more) {
    unit.add(role, more);
    if (role == SectionRole.SITUATION) {
      unit.add(SectionRole.CAUSES, more * RoleWeight.CAUSES.points());
    }
  }

  private static void weighRule(RoleUnit unit) {
    SectionRole role = unit.rule().role();
    boolean open = false;
    for (int i = 0; i < unit.scope().size(); i++) {
      open |= unit.scope().get(i).cue().also().isPresent();
    }
    Clue clue = open || unit.isRuleOver() ? Clue.PLACE : unit.rule().evidence().clue();
    boolean headed = clue == Clue.HEADING;
    boolean tail =
        !headed && (role == SectionRole.IMPLEMENTATION || role == SectionRole.DISSEMINATION);
    boolean placed = clue == Clue.PLACE && !tail;
    if (unit.isRuled() && !placed) {
      unit.add(
          role,
          tail
              ? RoleWeight.START_TAIL
              : headed ? RoleWeight.START_HEADING : RoleWeight.START_WORDS);
    }
    unit.add(role, (placed ? RoleWeight.RULE_PLACE : RoleWeight.RULE).points() * unit.weight());
  }

  private static void weighHeading(RoleUnit unit) {
    for (Candidate candidate : unit.scope()) {
      Cue cue = candidate.cue();
      boolean repeats = unit.isHome(cue.role()) || cue.also().filter(unit::isHome).isPresent();
      boolean tells = unit.opensScope() && !repeats;
      float strength = (float) candidate.strength();
      weighHeading(unit, cue.role(), strength, tells);
      cue.also().ifPresent(role -> weighHeading(unit, role, strength, tells));
    }
  }

  /** A heading inside a part that announces the same tells nothing new. */
  private static void weighHeading(RoleUnit unit, SectionRole role, float strength, boolean tells) {
    story(unit, role, strength * RoleWeight.SCOPE.points() * unit.weight());
    if (tells) {
      unit.add(role, strength * RoleWeight.HEADING.points());
    }
  }

  // --- words ------------------------------------------------------------------------------------

  private static void weighWords(RoleUnit unit) {
    Line line = unit.line();
    opening(unit).ifPresent(role -> unit.add(role, RoleWeight.OPENING));
    if (unit.opensLine() && !unit.isInItem() && line.is(LineKind.BASIS) && !answers(line)) {
      unit.add(SectionRole.MANDATE, RoleWeight.BASIS);
    }
    if (unit.opensLine() && ClosingSentences.namesExecution(line)) {
      unit.add(SectionRole.IMPLEMENTATION, RoleWeight.EXECUTION);
      unit.free(SectionRole.IMPLEMENTATION);
    }
    if (unit.endsLine() && (commands(line) || asks(line))) {
      boolean told = unit.isInItem() && line.is(LineKind.DEEDS);
      boolean enacts = !told && (!unit.isInItem() || line.enactingBody().isPresent());
      if (enacts || line.is(LineKind.DEMANDS)) {
        unit.add(enacts ? SectionRole.MANDATE : SectionRole.TASKS, RoleWeight.COMMAND);
      }
    }
  }

  /**
   * The role of its first words; those under a heading tell nothing new, nor those that the rules
   * have judged.
   */
  private static Optional<SectionRole> opening(RoleUnit unit) {
    boolean told = unit.isRuled() && unit.rule().evidence().clue() != Clue.PLACE;
    if (told || !unit.endsLine() || !unit.scope().isEmpty()) {
      return Optional.empty();
    }
    return unit.line()
        .cue(unit.from(), Place.OPENING)
        .map(found -> found.cue().role())
        .filter(role -> role != SectionRole.MANDATE || !unit.isInItem() && leadsOn(unit.line()));
  }

  /**
   * {@code Thực hiện Nghị quyết A, Tỉnh ủy ban hành ...}; a paragraph that begins like that and
   * names neither a document nor who acts describes the situation.
   */
  private static boolean leadsOn(Line line) {
    return !answers(line)
        && (line.label().isPresent()
            || line.is(LineKind.BASIS)
            || line.is(LineKind.ISSUED)
            || ",;:".indexOf(Letters.lastSign(line)) >= 0
            || line.enactingBody().isPresent()
            || HeadForms.number(line).isPresent());
  }

  /** {@code Căn cứ quy định nêu trên, thuyền gỗ không phải nộp lệ phí.} is no basis. */
  private static boolean answers(Line line) {
    return line.is(LineKind.ANSWER) && ",;:".indexOf(Letters.lastSign(line)) < 0;
  }

  /** A letter asks without a colon: {@code Văn phòng kính đề nghị các đồng chí ...}. */
  private static boolean asks(Line line) {
    return line.label().isEmpty() && line.is(LineKind.ASKS) && line.enactingBody().isPresent();
  }

  /** {@code ..., Ban Thường vụ Tỉnh ủy yêu cầu:}. */
  private static boolean commands(Line line) {
    if (line.label().isPresent() || Letters.last(line) != ':') {
      return false;
    }
    int length = line.length();
    int last = length <= LAST_WORDS ? line.from() : line.tokenAt(length - LAST_WORDS);
    return line.is(LineKind.FOLLOWS) || holdsCommand(line.innerCues(last, line.to()));
  }

  private static boolean holdsCommand(List<Cue.Found> cues) {
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i).cue().role() == SectionRole.MANDATE) {
        return true;
      }
    }
    return false;
  }

  /** Why a unit has a role that the rules did not give it. */
  static RoleEvidence evidence(RoleUnit unit, SectionRole role) {
    for (Candidate candidate : unit.scope()) {
      Cue cue = candidate.cue();
      if (cue.role() == role || cue.also().filter(role::equals).isPresent()) {
        return new RoleEvidence(Clue.HEADING, cue.phrase());
      }
    }
    return new RoleEvidence(Clue.PLACE, "");
  }
}
