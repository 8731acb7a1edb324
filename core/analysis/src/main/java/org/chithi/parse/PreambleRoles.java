package org.chithi.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.model.Aspect;
import org.chithi.model.Block;
import org.chithi.model.Bodies;
import org.chithi.model.Division;
import org.chithi.model.DocumentKind;
import org.chithi.model.Paragraph;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cues.Cue;
import org.chithi.text.PhraseTable;

/**
 * Tells the roles of the paragraphs before the first division: situation, causes, legal basis, and
 * the sentence that commands. Behind that sentence the work itself begins.
 */
final class PreambleRoles {

  /** The words of command stand at the end of a sentence. */
  private static final int LAST_WORDS = 160;

  private static final String REQUEST = "đề nghị";
  private static final String PAST = " đã ";

  /** What opens a paragraph with what it is good for, be it command or story. */
  private static final Set<String> PURPOSES = Set.of("Để", "Nhằm");

  /** The end of a sentence of command whose verb stands far before it. */
  private static final String ANNOUNCES = " sau:";

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
  private boolean based;

  PreambleRoles(SectionMarks marks, Optional<DocumentKind> kind, boolean rules) {
    this.marks = marks;
    this.kind = kind;
    this.rules = rules;
  }

  /**
   * Whether a block still stands before the first division: paragraphs, and the dashes of the legal
   * basis, of which one may say what is carried out: {@code - Thực hiện Chỉ thị số 8-CT/HU ...;}.
   */
  boolean goesOn(List<Block> body, int i, BodyLines lines) {
    boolean amidBasis =
        based && !commanded || i + 1 < body.size() && isBasis(body.get(i + 1), lines);
    return switch (body.get(i)) {
      case Paragraph paragraph -> true;
      case Division division ->
          isBasis(division, lines)
              || amidBasis
                  && division.label().style().isUnnumbered()
                  && Cues.opensMandate(lines.of(division));
    };
  }

  private static boolean isBasis(Block block, BodyLines lines) {
    return switch (block) {
      case Paragraph paragraph -> false;
      case Division division ->
          division.label().style().isUnnumbered() && Cues.opensBasis(lines.of(division));
    };
  }

  /** Marks the role of the next paragraph. */
  void take(Line line) {
    int from = line.contentStart();
    Optional<String> command = isWorkBegun() && !rules ? Optional.empty() : command(line);
    int sentence =
        tells() && !commanded && command.isPresent() ? Cues.mandateSentence(line.key()) : 0;
    if (sentence > 0) {
      if (!goesOnTelling(line, from, sentence)) {
        takeTold(line, from);
      }
      marks.sentence(line, sentence, SectionRole.MANDATE, command.get());
      commanded = true;
    } else if (command.isPresent()) {
      commanded = true;
      mark(line, SectionRole.MANDATE, Clue.INNER, command.get());
    } else if (isBasis(line) || EnactingSentence.isCapitalLine(line)) {
      based |= Cues.opensBasis(line);
      mark(line, SectionRole.MANDATE, Clue.OPENING, "");
    } else if (!rules && ClosingSentence.tellsExecution(line)) {
      mark(line, SectionRole.IMPLEMENTATION, Clue.OPENING, "");
    } else if (commanded) {
      mark(line, rules ? SectionRole.PROVISIONS : SectionRole.TASKS, Clue.PLACE, "");
    } else if (tellsOfDeeds(line)) {
      mark(line, SectionRole.SITUATION, Clue.INNER, PAST.strip());
    } else {
      takeTold(line, from);
    }
  }

  /**
   * {@code Trước tình hình đó, Huyện ủy đã chỉ đạo ... Để ..., Ban Thường vụ yêu cầu:}: what stands
   * before the command goes on with the story.
   */
  private boolean goesOnTelling(Line line, int from, int sentence) {
    return !marks.isEmpty()
        && line.key().substring(0, sentence).contains(PAST)
        && !Cues.opensBasis(line)
        && StoryCue.of(line, from, marks.role()).isEmpty();
  }

  /** A line of the legal basis; behind a command one that gives the answer itself is none. */
  private boolean isBasis(Line line) {
    boolean ends = ",;".indexOf(Letters.lastSign(line.text())) < 0;
    boolean goesOn =
        based && !commanded && !ends && line.contentStart() > 0 && Cues.opensMandate(line);
    return goesOn || Cues.opensBasis(line) && !(commanded && !rules && ends && Cues.answers(line));
  }

  /** Between basis and command a letter may tell what was done: {@code Sở đã biên soạn Sổ tay}. */
  private boolean tellsOfDeeds(Line line) {
    return !tells()
        && !rules
        && based
        && line.key().contains(PAST)
        && HeadForms.number(line.text()).isEmpty()
        && Cues.ofOpening(line, 0)
            .filter(cue -> cue.role() == SectionRole.MANDATE && !PURPOSES.contains(cue.phrase()))
            .isEmpty();
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
        && (!tells()
            || EnactingSentence.author(line.text()).isPresent()
            || Cues.tellsIssue(line.key()))) {
      mark(line, SectionRole.MANDATE, Clue.OPENING, mandate.get().phrase());
    } else if (",;".indexOf(Letters.lastSign(line.text())) >= 0) {
      mark(line, SectionRole.MANDATE, Clue.PLACE, "");
    } else if (marks.isEmpty() || marks.role() == SectionRole.IMPLEMENTATION) {
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

  /** The words of command: {@code ..., Ban Thường vụ Tỉnh ủy yêu cầu:} | {@code QUYẾT ĐỊNH:}. */
  private Optional<String> command(Line line) {
    String key = line.key();
    if (!key.endsWith(":")) {
      return !tells() && !rules && asks(line) ? Optional.of(REQUEST) : Optional.empty();
    }
    String lastWords = key.substring(Math.max(0, key.length() - LAST_WORDS));
    Optional<String> announced =
        Cues.inside(lastWords).stream()
            .filter(cue -> cue.meaning().role() == SectionRole.MANDATE)
            .map(PhraseTable.Match::phrase)
            .reduce((first, last) -> last);
    boolean addresses = key.length() <= LAST_WORDS && Bodies.startsAt(key, 0);
    boolean far = key.endsWith(ANNOUNCES) && EnactingSentence.author(line.text()).isPresent();
    return announced.isPresent() || !addresses && !far ? announced : Optional.of(":");
  }

  /** A công văn asks without a colon: {@code Văn phòng Tỉnh ủy kính đề nghị các đồng chí ...}. */
  private boolean asks(Line line) {
    return !commanded
        && line.key().contains(REQUEST)
        && EnactingSentence.author(line.text()).isPresent();
  }
}
