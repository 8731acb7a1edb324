package org.chithi.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.text.Span;

/**
 * Finds the places in a document that a citation means: {@code điểm a khoản 2 Điều 3} before it,
 * {@code (Điều 7, Điều 8)} behind it.
 */
final class PinpointReader {

  private static final String UNIT =
      "(?:điểm|khoản|điều|mục|tiểu mục|tiết|chương|phần|phụ lục|đoạn|câu|gạch đầu dòng)";
  private static final String VALUE =
      "(?:thứ )?(?:\\d{1,3}(?:[./][\\divx]{1,4}){0,3}(?: ?\\([a-zđ\\d.]{1,5}\\))?|[ivxl]{1,6}|[a-zđ]\\)?|nhất|hai|ba)(?![\\p{L}\\d])";

  /** điểm a), b) khoản 1, Điều 10: the first unit with its number. */
  private static final Pattern FIRST = Pattern.compile(UNIT + "[ \\n]?" + VALUE);

  /** , khoản 2 | và 3 | Điều 4: what goes on with it. */
  private static final Pattern NEXT =
      Pattern.compile("(?:,| và|, và|;)?[ \\n]?/?(?:" + UNIT + "[ \\n]?)?" + VALUE);

  private static final int MOST_PARTS = 24;

  private final CitedText text;
  private final List<Span> found = new ArrayList<>();
  private int next;

  PinpointReader(CitedText text) {
    this.text = text;
    Matcher first = FIRST.matcher(text.key());
    int from = 0;
    while (from < text.length() && first.find(from)) {
      int end = first.end();
      if (text.isWordStart(first.start())) {
        end = runEnd(end);
        found.add(new Span(first.start(), end));
      }
      from = end;
    }
  }

  private int runEnd(int start) {
    Matcher part = NEXT.matcher(text.key());
    int end = start;
    for (int i = 0; i < MOST_PARTS && part.region(end, text.length()).lookingAt(); i++) {
      end = part.end();
    }
    return end;
  }

  /** Gives the pinpoint to a mention; mentions come in the order of the text. */
  void give(Mention mention) {
    while (next < found.size() && found.get(next).end() <= mention.start - LONGEST_JOINT) {
      next++;
    }
    for (int i = next; i < found.size() && found.get(i).start() < mention.end + 3; i++) {
      Span span = found.get(i);
      boolean before = span.end() <= mention.start && joins(span.end(), mention.start);
      boolean behind =
          text.at(text.skipGap(mention.end)) == '('
              && span.start() == text.skipGap(mention.end) + 1
              && text.at(span.end()) == ')';
      if (before || behind) {
        mention.pinpoint = Optional.of(text.words(span.start(), span.end()));
        mention.opening = Math.min(mention.start, span.start());
      }
    }
  }

  private static final int LONGEST_JOINT = 8;

  private boolean joins(int end, int start) {
    String joint = text.key().substring(end, start).strip();
    return joint.isEmpty() || joint.equals(",") || joint.equals("của") || joint.equals(", của");
  }
}
