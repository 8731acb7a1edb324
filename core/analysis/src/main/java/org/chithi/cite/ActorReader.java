package org.chithi.cite;

import java.util.Optional;
import org.chithi.model.Bodies;
import org.chithi.text.PhraseTable;
import org.chithi.text.Span;
import org.chithi.text.TermTable;

/** Finds the body that acts: {@code Ban Thường vụ Đảng ủy đã kịp thời ban hành}. */
final class ActorReader {

  /** What may stand between a body and its verb. */
  private static final PhraseTable<String> ADVERBS =
      TermTable.phrases(ActorReader.class, "adverbs.tsv", "words");

  /** What a body says in a paper. */
  private static final PhraseTable<String> SAYINGS =
      TermTable.phrases(ActorReader.class, "sayings.tsv", "words");

  private static final int FARTHEST = 100;
  private static final int LONGEST_SAYING = 20;

  private final CitedText text;

  ActorReader(CitedText text) {
    this.text = text;
  }

  /** The body whose name ends before a verb, the longest of nested names; empty if none does. */
  Optional<Span> before(int verb) {
    return body(verb).filter(found -> !text.wordBefore(found.start()).equals("của"));
  }

  /**
   * The body that says something in the paper whose name follows at a place: {@code đề nghị của
   * Giám đốc Sở Nội vụ tại Tờ trình số 12}.
   */
  Optional<Speaker> speaker(int paper) {
    if (!text.wordBefore(paper).equals("tại")) {
      return Optional.empty();
    }
    int at = text.key().lastIndexOf("tại", paper);
    return body(at)
        .filter(found -> text.wordBefore(found.start()).equals("của"))
        .flatMap(found -> saying(text.key().lastIndexOf("của", found.start()), found));
  }

  private Optional<Speaker> saying(int of, Span body) {
    return SAYINGS.in(text.key(), Math.max(0, of - LONGEST_SAYING), of).stream()
        .filter(saying -> text.skipGap(saying.end()) == of)
        .findFirst()
        .map(saying -> new Speaker(body, saying.start()));
  }

  /**
   * Who says something in a paper.
   *
   * @param body the name of the body
   * @param start where the words start that tell what it says
   */
  record Speaker(Span body, int start) {}

  private Optional<Span> body(int verb) {
    Optional<Span> body = Optional.empty();
    for (int start = verb - 1; start >= Math.max(0, verb - FARTHEST); start--) {
      boolean opens =
          text.isWordStart(start) && text.isCapital(start) && Bodies.startsAt(text.key(), start);
      if (opens) {
        int end = Bodies.citedNameEnd(text.text(), text.key(), start);
        boolean goesOn = body.isEmpty() || end >= body.get().end();
        if (goesOn && leadsTo(end, verb)) {
          body = Optional.of(new Span(start, end));
        }
      }
    }
    return body;
  }

  /** The place behind a bracket that tells another name: {@code (nay là Thuế tỉnh)}. */
  private int behindBracket(int place) {
    if (text.at(place) != '(') {
      return place;
    }
    int close = place;
    while (close - place < FARTHEST && text.at(close) != ')') {
      close++;
    }
    return text.at(close) == ')' ? text.skipGap(close + 1) : place;
  }

  /** Whether nothing but adverbs stands between two places. */
  boolean leadsTo(int end, int verb) {
    int place = behindBracket(text.skipGap(end));
    while (place < verb) {
      Optional<PhraseTable.Match<String>> adverb = ADVERBS.at(text.key(), place);
      if (adverb.isEmpty()) {
        return false;
      }
      place = text.skipComma(adverb.get().end());
    }
    return place == verb;
  }
}
