package org.chithi.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.model.Block;
import org.chithi.model.Division;
import org.chithi.model.DocumentKind;
import org.chithi.model.Paragraph;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cue.Place;

/**
 * Tells the roles of the paragraphs before the first division: situation, causes, legal basis, and
 * the sentence that commands. After that sentence the work itself begins.
 */
final class PreambleRoles {

  /** The words of command stand at the end of a sentence. */
  private static final int LAST_WORDS = 160;

  /** Kinds that start with how things are. */
  private static final Set<DocumentKind> STARTING_WITH_STORY =
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
                  && lines.of(division).is(LineKind.MANDATE);
    };
  }

  private static boolean isBasis(Block block, BodyLines lines) {
    return switch (block) {
      case Paragraph paragraph -> false;
      case Division division ->
          division.label().style().isUnnumbered() && lines.of(division).is(LineKind.BASIS);
    };
  }

  /** Marks the role of the next paragraph. */
  void take(Line line) {
    Optional<String> command = command(line);
    int sentence =
        startsWithStory() && !commanded && command.isPresent() ? mandateSentence(line) : 0;
    if (sentence > 0) {
      if (!continuesStory(line, sentence)) {
        takeStory(line);
      }
      marks.sentence(line, line.start(sentence), SectionRole.MANDATE, command.get());
      commanded = true;
    } else if (command.isPresent()) {
      commanded = true;
      mark(line, SectionRole.MANDATE, Clue.INNER, command.get());
    } else if (isBasis(line) || EnactingBody.isCapitalLine(line)) {
      based |= line.is(LineKind.BASIS);
      mark(line, SectionRole.MANDATE, Clue.OPENING, "");
    } else if (!rules && ClosingSentences.namesExecution(line)) {
      mark(line, SectionRole.IMPLEMENTATION, Clue.OPENING, "");
    } else if (commanded) {
      mark(line, rules ? SectionRole.PROVISIONS : SectionRole.TASKS, Clue.PLACE, "");
    } else if (namesDeeds(line)) {
      mark(line, SectionRole.SITUATION, Clue.INNER, line.termWords(Term.PAST).orElse(""));
    } else {
      takeStory(line);
    }
  }

  /**
   * {@code Trước tình hình đó, Huyện ủy đã chỉ đạo ... Để ..., Ban Thường vụ yêu cầu:}: what stands
   * before the command goes on with the story.
   */
  private boolean continuesStory(Line line, int sentence) {
    return !marks.isEmpty()
        && namesDeedsBefore(line, sentence)
        && !line.is(LineKind.BASIS)
        && Story.of(line, marks.role()).isEmpty();
  }

  private static boolean namesDeedsBefore(Line line, int sentence) {
    for (int token = line.from(); token < sentence; token++) {
      if (line.isTerm(token, Term.PAST)) {
        return true;
      }
    }
    return false;
  }

  /** The token at which the last sentence of a line opens a mandate; 0 if it does not. */
  private static int mandateSentence(Line line) {
    for (int token = line.to() - 1; token > line.from(); token--) {
      boolean mandate =
          line.startsSentence(token)
              && line.cue(token, Place.OPENING)
                  .filter(found -> found.cue().role() == SectionRole.MANDATE)
                  .isPresent();
      if (mandate) {
        return token;
      }
    }
    return 0;
  }

  /** A line of the legal basis; after a command one that gives the answer itself is none. */
  private boolean isBasis(Line line) {
    boolean ends = ",;".indexOf(Letters.lastSign(line)) < 0;
    boolean goesOn =
        based && !commanded && !ends && line.contentStart() > 0 && line.is(LineKind.MANDATE);
    return goesOn
        || line.is(LineKind.BASIS) && !(commanded && !rules && ends && line.is(LineKind.ANSWER));
  }

  /** Between basis and command a letter may tell what was done: {@code Sở đã biên soạn Sổ tay}. */
  private boolean namesDeeds(Line line) {
    return !startsWithStory()
        && !rules
        && based
        && line.is(LineKind.DEEDS)
        && HeadForms.number(line).isEmpty()
        && line.cue(line.from(), Place.OPENING)
            .filter(found -> found.cue().role() == SectionRole.MANDATE)
            .filter(found -> line.termEnd(line.from(), Term.PURPOSE) != found.to())
            .isEmpty();
  }

  private void takeStory(Line line) {
    if (startsWithStory() && marks.story(line)) {
      return;
    }
    Optional<Cue> mandate =
        line.cue(line.contentFrom(), Place.OPENING)
            .map(Cue.Found::cue)
            .filter(cue -> cue.role() == SectionRole.MANDATE);
    if (mandate.isPresent()
        && (!startsWithStory() || line.enactingBody().isPresent() || line.is(LineKind.ISSUED))) {
      mark(line, SectionRole.MANDATE, Clue.OPENING, mandate.get().phrase());
    } else if (",;".indexOf(Letters.lastSign(line)) >= 0) {
      mark(line, SectionRole.MANDATE, Clue.PLACE, "");
    } else if (marks.isEmpty() || marks.role() == SectionRole.IMPLEMENTATION) {
      takeFirst(line);
    }
  }

  private void takeFirst(Line line) {
    if (!startsWithStory()) {
      mark(line, rules ? SectionRole.PROVISIONS : SectionRole.MANDATE, Clue.PLACE, "");
      return;
    }
    mark(line, SectionRole.SITUATION, Clue.PLACE, "");
  }

  private boolean startsWithStory() {
    return !rules && kind.map(STARTING_WITH_STORY::contains).orElse(true);
  }

  private void mark(Line line, SectionRole role, Clue clue, String words) {
    marks.paragraph(line, role, Optional.empty(), clue, words);
  }

  /** The words of command: {@code ..., Ban Thường vụ Tỉnh ủy yêu cầu:} | {@code QUYẾT ĐỊNH:}. */
  private Optional<String> command(Line line) {
    int length = line.length();
    if (Letters.last(line) != ':') {
      return !startsWithStory() && !rules && asks(line)
          ? line.termWords(Term.REQUEST)
          : Optional.empty();
    }
    int lastWords = length <= LAST_WORDS ? line.from() : line.tokenAt(length - LAST_WORDS);
    Optional<String> announced =
        line.innerCues(lastWords, line.to()).stream()
            .map(Cue.Found::cue)
            .filter(cue -> cue.role() == SectionRole.MANDATE)
            .map(Cue::phrase)
            .reduce((first, last) -> last);
    boolean addresses = length <= LAST_WORDS && line.opensBody(line.from());
    boolean far = line.is(LineKind.FOLLOWS) && line.enactingBody().isPresent();
    return announced.isPresent() || !addresses && !far ? announced : Optional.of(":");
  }

  /** A công văn asks without a colon: {@code Văn phòng Tỉnh ủy kính đề nghị các đồng chí ...}. */
  private boolean asks(Line line) {
    return !commanded && line.is(LineKind.ASKS) && line.enactingBody().isPresent();
  }
}
