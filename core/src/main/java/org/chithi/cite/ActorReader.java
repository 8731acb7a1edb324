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

  private static final int FARTHEST = 100;

  private final CitedText text;

  ActorReader(CitedText text) {
    this.text = text;
  }

  /** The body whose name ends before a verb, the longest of nested names; empty if none does. */
  Optional<Span> before(int verb) {
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
    return body.filter(found -> !text.wordBefore(found.start()).equals("của"));
  }

  /** Whether nothing but adverbs stands between two places. */
  boolean leadsTo(int end, int verb) {
    int place = text.skipGap(end);
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
