package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import org.chithi.cite.Citation.Form;
import org.chithi.model.Bodies;

/**
 * Reads date and issuer that are printed before a citation: {@code Ngày 15/01/2020, Bộ Chính trị
 * ban hành Thông báo kết luận số 160-TB/TW}.
 */
final class IssuanceReader {

  /** The verbs between the issuer and what it issued. */
  private static final List<String> VERBS =
      List.of(
          "ký ban hành",
          "ban hành",
          "phê duyệt tại",
          "phê duyệt",
          "thông qua",
          "đã có",
          "có",
          "ký",
          "ra");

  private static final int FARTHEST_BODY = 60;
  private static final int FARTHEST_DATE = 30;

  private final CitedText text;

  IssuanceReader(CitedText text) {
    this.text = text;
  }

  /** Gives a mention without an issuer the one before it. */
  void read(Mention mention) {
    if (mention.form == Form.NUMBERED && mention.issuer.isEmpty()) {
      verbStart(mention.start).ifPresent(verb -> readBody(mention, verb));
    }
  }

  /** Where the verb starts that stands right before a place, "đã" before it included. */
  private Optional<Integer> verbStart(int place) {
    for (String verb : VERBS) {
      int start = place - 1 - verb.length();
      if (start > 0
          && text.isGap(place - 1)
          && text.hasWord(start, verb)
          && text.isGap(start - 1)) {
        int before = start - 1;
        for (String already : List.of("đã", "mới", "vừa")) {
          if (text.key().startsWith(already, before - already.length())) {
            return Optional.of(before - already.length());
          }
        }
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  private void readBody(Mention mention, int verb) {
    for (int start = verb - 1; start >= Math.max(0, verb - FARTHEST_BODY); start--) {
      if (!text.isWordStart(start)
          || !text.isCapital(start)
          || !Bodies.startsAt(text.key(), start)) {
        continue;
      }
      int end = Bodies.citedNameEnd(text.text(), text.key(), start);
      if (text.skipGap(end) == verb && isSubject(start)) {
        start = longest(start, verb);
        mention.issuer = Optional.of(withoutParty(text.words(start, end)));
        if (mention.date.isEmpty()) {
          readDate(mention, start);
        }
        return;
      }
    }
  }

  /** The name that starts farthest back and ends at the verb: Ban Thường vụ Huyện ủy. */
  private int longest(int found, int verb) {
    int longest = found;
    for (int start = found - 1; start >= Math.max(0, verb - FARTHEST_BODY); start--) {
      boolean opens =
          text.isWordStart(start) && text.isCapital(start) && Bodies.startsAt(text.key(), start);
      if (opens && text.skipGap(Bodies.citedNameEnd(text.text(), text.key(), start)) == verb) {
        longest = start;
      }
    }
    return longest;
  }

  private boolean isSubject(int start) {
    return !text.wordBefore(start).equals("của");
  }

  private static String withoutParty(String body) {
    return body.replaceFirst("(?<=ương) [Đđ]ảng$", "");
  }

  private void readDate(Mention mention, int body) {
    for (int start = body - 1; start >= Math.max(0, body - FARTHEST_DATE); start--) {
      if (text.isWordStart(start) && text.hasWord(start, "ngày")) {
        DateReader.read(text, start)
            .filter(date -> text.skipComma(date.end()) == body)
            .ifPresent(date -> mention.date = Optional.of(date.date()));
        return;
      }
    }
  }
}
