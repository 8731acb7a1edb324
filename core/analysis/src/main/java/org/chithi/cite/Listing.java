package org.chithi.cite;

import java.util.Set;

/** Tells whether two citations stand in one list: {@code Chỉ thị A về ..., Kết luận B và C}. */
final class Listing {

  /** So far apart two members stand at most. */
  private static final int FARTHEST = 300;

  /** So long a title before a semicolon is at most. */
  static final int FARTHEST_TITLE = 900;

  /** What may stand between two members of a list. */
  private static final Set<String> CONNECTORS =
      Set.of(
          "",
          ",",
          ";",
          "và",
          ", và",
          "; và",
          "và số",
          ", số",
          "; số",
          "&",
          "hoặc",
          "cùng",
          "cùng với",
          "với",
          "-",
          "; -",
          ", -",
          "và các",
          ", các",
          "; các",
          "và nội dung");

  private final CitedText text;
  private final TitleReader titles;

  Listing(CitedText text, TitleReader titles) {
    this.text = text;
    this.titles = titles;
  }

  /**
   * Whether only a connector stands between two places, or the title of the first and one; not if
   * the second member starts inside the words of the first.
   */
  boolean joins(int end, int start) {
    return start >= end
        && start - end <= FARTHEST
        && !titles.endsSentence(end, start)
        && CONNECTORS.contains(connector(end, start));
  }

  /** Whether a semicolon ends the title of the first of two members, which may be long. */
  boolean joinsAfterSemicolon(int end, int start) {
    int joint = start;
    while (joint > end && (text.isGap(joint - 1) || text.at(joint - 1) == ';')) {
      joint--;
    }
    int behind = text.skipComma(end);
    boolean titled =
        joint == end
            || text.at(behind) == '('
            || titles.startsBehind(end)
            || GoverningWords.actAnother(text, behind);
    return titled
        && text.text().substring(joint, start).indexOf(';') >= 0
        && start - end <= FARTHEST_TITLE
        && !titles.endsSentence(end, joint);
  }

  /** Whether nothing but a connector stands between two places. */
  boolean joinsDirectly(int end, int start, int widest) {
    return start >= end
        && start - end <= widest
        && CONNECTORS.contains(text.key().substring(end, start).strip());
  }

  /** What stands between two mentions, without the title of the first. */
  private String connector(int end, int start) {
    int from = text.isOpeningQuote(start - 1) ? start - 1 : start;
    int behind = Math.min(titles.behindQuotation(end, from), Math.max(end, from));
    String gap = text.key().substring(behind, Math.max(end, from)).strip();
    if (behind > end || gap.isEmpty()) {
      return gap;
    }
    if (!titles.startsBehind(end) && !gap.startsWith("(")) {
      return gap;
    }
    int cut = Math.max(gap.lastIndexOf(','), gap.lastIndexOf(';'));
    String last = cut < 0 ? gap : gap.substring(cut);
    return CONNECTORS.contains(last) || !gap.endsWith(" và") ? last : "và";
  }
}
