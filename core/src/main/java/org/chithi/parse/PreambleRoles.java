package org.chithi.parse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chithi.model.Aspect;
import org.chithi.model.DocumentKind;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cues.Cue;

/**
 * Tells the roles of the paragraphs before the first division: situation, causes, legal basis, and
 * the sentence that commands. Behind that sentence the work itself begins.
 */
final class PreambleRoles {

  /** The words of command stand at the end of a sentence. */
  private static final int LAST_WORDS = 160;

  /** Kinds that start by telling how things are. */
  private static final Set<DocumentKind> TELLING =
      EnumSet.of(
          DocumentKind.NGHI_QUYET,
          DocumentKind.CHI_THI,
          DocumentKind.KET_LUAN,
          DocumentKind.BAO_CAO,
          DocumentKind.DE_AN,
          DocumentKind.KHAC);

  private final SectionMarks marks;
  private final Optional<DocumentKind> kind;
  private final boolean rules;
  private boolean commanded;

  PreambleRoles(SectionMarks marks, Optional<DocumentKind> kind, boolean rules) {
    this.marks = marks;
    this.kind = kind;
    this.rules = rules;
  }

  /** Marks the role of the next paragraph. */
  void take(Line line) {
    int from = line.contentStart();
    int sentence = tells() && !commanded && commands(line) ? Cues.mandateSentence(line.key()) : 0;
    if (sentence > 0) {
      takeTold(line, from);
      marks.sentence(line, sentence, SectionRole.MANDATE, "");
      commanded = true;
    } else if (commands(line) && !(isWorkBegun() && !rules)) {
      commanded = true;
      mark(line, SectionRole.MANDATE, Clue.INNER, "");
    } else if (Cues.opensBasis(line) || EnactingSentence.isCapitalLine(line)) {
      mark(line, SectionRole.MANDATE, Clue.OPENING, "");
    } else if (commanded) {
      mark(line, rules ? SectionRole.PROVISIONS : SectionRole.TASKS, Clue.PLACE, "");
    } else {
      takeTold(line, from);
    }
  }

  /** Once the work is told, a letter that asks again does not go back to its mandate. */
  private boolean isWorkBegun() {
    return marks.role() == SectionRole.TASKS;
  }

  private void takeTold(Line line, int from) {
    Optional<StoryCue> story = tells() ? StoryCue.of(line, from, marks.role()) : Optional.empty();
    Optional<Cue> mandate =
        Cues.ofOpening(line, from).filter(cue -> cue.role() == SectionRole.MANDATE);
    if (story.isPresent()) {
      StoryCue cue = story.get();
      marks.paragraph(line, cue.role(), cue.aspect(), cue.clue(), cue.words());
    } else if (mandate.isPresent()
        && (!tells() || EnactingSentence.author(line.text()).isPresent())) {
      mark(line, SectionRole.MANDATE, Clue.OPENING, mandate.get().phrase());
    } else if (",;".indexOf(Letters.lastSign(line.text())) >= 0) {
      mark(line, SectionRole.MANDATE, Clue.PLACE, "");
    } else if (marks.isEmpty()) {
      takeFirst(line);
    }
  }

  private void takeFirst(Line line) {
    if (!tells()) {
      mark(line, rules ? SectionRole.PROVISIONS : SectionRole.MANDATE, Clue.PLACE, "");
      return;
    }
    Optional<Aspect> results =
        Cues.inside(line.key()).stream()
            .flatMap(cue -> cue.meaning().aspect().stream())
            .filter(Aspect.RESULTS::equals)
            .filter(aspect -> !Cues.turns(line.key()))
            .findFirst();
    marks.paragraph(line, SectionRole.SITUATION, results, Clue.PLACE, "");
  }

  private boolean tells() {
    return !rules && kind.map(TELLING::contains).orElse(true);
  }

  private void mark(Line line, SectionRole role, Clue clue, String words) {
    marks.paragraph(line, role, Optional.empty(), clue, words);
  }

  /** {@code ..., Ban Thường vụ Tỉnh ủy yêu cầu:} | {@code QUYẾT ĐỊNH:}. */
  private boolean commands(Line line) {
    String key = line.key();
    boolean announces =
        key.endsWith(":")
            && Cues.inside(key.substring(Math.max(0, key.length() - LAST_WORDS))).stream()
                .anyMatch(cue -> cue.meaning().role() == SectionRole.MANDATE);
    boolean addresses = key.endsWith(":") && Bodies.startsAt(key, 0) && key.length() <= LAST_WORDS;
    return announces || addresses || !tells() && !rules && asks(line);
  }

  /** A công văn asks without a colon: {@code Văn phòng Tỉnh ủy kính đề nghị các đồng chí ...}. */
  private boolean asks(Line line) {
    return !commanded
        && line.key().contains("đề nghị")
        && EnactingSentence.author(line.text()).isPresent();
  }
}
