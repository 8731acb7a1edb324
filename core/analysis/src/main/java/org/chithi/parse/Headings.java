package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.lex.Gap;
import org.chithi.lex.Tokens;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cue.Place;

/**
 * Reads what a heading announces: {@code TÌNH HÌNH VÀ NGUYÊN NHÂN} a situation and causes, {@code
 * Về các nhiệm vụ, giải pháp} tasks.
 */
final class Headings {

  /** A heading of more words after its cue is a sentence that happens to start with it. */
  private static final int LONGEST_TAIL = 16;

  /** So many units after a cue tell whether it is the whole heading. */
  private static final int TAIL = 160;

  private static final int MOST_CUES = 4;
  private static final int MOST_LEADS = 3;

  /** The body after {@code Theo Cổng thông tin điện tử} has so many words at most. */
  private static final int MOST_OF_SOURCE = 6;

  private static final int LONGEST = 120;
  private static final int LONGEST_ABOUT = 80;
  private static final int MOST_WORDS = 12;

  private Headings() {}

  /**
   * What a heading may announce.
   *
   * @param cue the role and the words for it
   * @param strength how certain it is: {@link #WHOLE}, {@link #FIRST} or {@link #JOINED}
   */
  record Candidate(Cue cue, double strength) {

    /** The cue, or the cues joined to it too, are the whole heading. */
    static final double WHOLE = 6;

    /** The heading starts with the cue. */
    static final double FIRST = 4.5;

    /** The cue is joined to the one before. */
    static final double JOINED = 2.2;
  }

  /**
   * What a heading may announce, the strongest first: two for {@code TÌNH HÌNH VÀ NGUYÊN NHÂN}.
   * Empty if the heading starts with no cue.
   *
   * @param from its first token, after its label
   */
  static List<Candidate> candidates(Line line, int from) {
    return candidates(line, from, line.to());
  }

  /** The same for a heading that is known to end before a token of its line. */
  static List<Candidate> candidates(Line line, int from, int to) {
    Optional<Cue.Found> first = first(line, from, to);
    if (first.isEmpty()) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(new Candidate(first.get().cue(), Candidate.FIRST));
    int at = first.get().to();
    while (candidates.size() < MOST_CUES) {
      int joined = afterJoint(line, at);
      Optional<Cue.Found> next =
          joined == at
              ? Optional.empty()
              : line.cue(joined, to, Place.HEADING).filter(Headings::isOfBody);
      if (next.isEmpty()) {
        break;
      }
      candidates.add(new Candidate(next.get().cue(), Candidate.JOINED));
      at = next.get().to();
    }
    if (at == to) {
      candidates.set(0, new Candidate(first.get().cue(), Candidate.WHOLE));
    }
    return candidates;
  }

  /** The cues of the candidates, in their order. */
  static List<Cue> cues(Line line, int from) {
    List<Candidate> candidates = candidates(line, from);
    return candidates.isEmpty() ? List.of() : candidates.stream().map(Candidate::cue).toList();
  }

  private static boolean isOfBody(Cue.Found found) {
    return switch (found.cue().role()) {
      case RECIPIENTS, HEADER, ANNEX, OTHER -> false;
      default -> true;
    };
  }

  private static Optional<Cue.Found> first(Line line, int from, int to) {
    int at = from;
    for (int leads = 0; leads < MOST_LEADS; leads++) {
      Optional<Cue.Found> found = line.cue(at, to, Place.HEADING);
      if (found.isPresent()) {
        return found.filter(Headings::isOfBody).filter(cue -> isHeading(line, cue, to));
      }
      int end = line.termEnd(at, Term.LEAD);
      if (end == at || end > to) {
        break;
      }
      at = end;
    }
    return Optional.empty();
  }

  /** After {@code và}, a comma or both; the token itself if the heading does not go on so. */
  private static int afterJoint(Line line, int at) {
    Tokens tokens = line.tokens();
    boolean apart = tokens.gap(at + 1) != Gap.NONE;
    boolean comma = tokens.isSign(at, ',') && apart;
    boolean sign =
        tokens.isSign(at, ';') && apart
            || tokens.isSign(at, '-') && apart && tokens.gap(at) != Gap.NONE;
    int next = comma || sign ? at + 1 : at;
    return sign ? next : line.termEnd(next, Term.JOINT);
  }

  /** A reference in brackets is no part of the heading before it. */
  private static boolean isHeading(Line line, Cue.Found found, int to) {
    Tokens tokens = line.tokens();
    int start = line.end(found.to() - 1);
    int bracket = Letters.indexOf(line, '(', start);
    int last = to == line.to() ? line.length() : line.end(to - 1);
    int end = bracket > start && bracket < last ? bracket : last;
    String tail = line.subSequence(start, Math.min(end, start + TAIL)).strip();
    if (found.cue().whole() && tail.length() > 3) {
      return ":;.".indexOf(tail.charAt(0)) >= 0
          || line.kindEnd(found.to()) > found.to()
          || Letters.isCapitals(line.subSequence(0, end));
    }
    return found.cue().whole()
        || tokens.isSign(found.to(), ':') && tokens.gap(found.to()) == Gap.NONE
        || Letters.countWords(tail) <= LONGEST_TAIL
        || Letters.isCapitals(line.subSequence(0, end));
  }

  /** Whether a heading says what is to be done against what was lacking: {@code Giải pháp}. */
  static boolean isRemedy(Cue cue) {
    return cue.role() == SectionRole.TASKS && ParseLexicon.holds(cue.phrase(), Term.REMEDY);
  }

  /** Whether the line is the heading of something attached or foreign. */
  static Optional<SectionRole> outside(Line line) {
    return line.cue(line.from(), Place.HEADING)
        .map(found -> found.cue().role())
        .filter(role -> role == SectionRole.ANNEX || role == SectionRole.OTHER);
  }

  /** Whether a line names where a page was taken from: {@code Theo Cổng thông tin điện tử ...}. */
  static boolean isSource(Line line) {
    return line.is(LineKind.SOURCE)
        && !Letters.endsSentence(line)
        && line.cue(line.from(), Place.HEADING)
            .map(cue -> line.text().substring(line.end(cue.to() - 1)))
            .filter(words -> Letters.countWords(words) <= MOST_OF_SOURCE)
            .isPresent();
  }

  // --- headings without a number ----------------------------------------------------------------

  /** What a line without a label announces as a heading; nothing if it is none. */
  static List<Cue> ofUnlabelled(Line line) {
    return unlabelled(line).stream().map(Candidate::cue).toList();
  }

  /** The same with their strengths. */
  static List<Candidate> unlabelled(Line line) {
    int aboutEnd = aboutEnd(line);
    if (aboutEnd == line.from() && !isHeadingLine(line) || line.label().isPresent()) {
      return List.of();
    }
    int to = aboutEnd > line.from() ? aboutEnd : line.to();
    return candidates(line, line.from(), to).stream()
        .filter(candidate -> isPart(candidate.cue().role()))
        .toList();
  }

  private static boolean isPart(SectionRole role) {
    return switch (role) {
      case MANDATE, SITUATION, CAUSES, VIEWPOINTS, OBJECTIVES, TASKS, IMPLEMENTATION -> true;
      default -> false;
    };
  }

  /** {@code TỔ CHỨC THỰC HIỆN}, {@code Tổ chức thực hiện:} or a line Markdown marks. */
  private static boolean isHeadingLine(Line line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return line.isCapitals()
        || line.hints().isTitle()
        || line.hints().afterGap()
            && !line.text().endsWith(".")
            && Letters.countWords(line) <= MOST_WORDS;
  }

  /**
   * The token before which the heading of {@code Về nhiệm vụ, giải pháp, Nghị quyết đề ra ...}
   * ends: the last comma before a capital, or the colon; the first one if the line does not start
   * so.
   */
  private static int aboutEnd(Line line) {
    if (!line.isTerm(line.from(), Term.ABOUT)) {
      return line.from();
    }
    Tokens tokens = line.tokens();
    for (int i = line.termEnd(line.from(), Term.ABOUT);
        i < line.to() && line.start(i) < LONGEST_ABOUT;
        i++) {
      boolean comma = tokens.isSign(i, ',') && i + 1 < line.to();
      if (tokens.isSign(i, ':') || comma && tokens.isCapital(i + 1)) {
        return i;
      }
    }
    return line.from();
  }
}
