package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chithi.model.DocumentNumber;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * Parts a page that gives a document without its letterhead: the headline ({@code Toàn văn Công văn
 * 309-CV/ĐU năm 2025 về ...}), the words of an editor, the document itself, and what the page goes
 * on with. Headline and editor call the document by its number, which the document itself never
 * does; so every line that calls it is the page's, but for what stands after {@code Theo Công văn
 * 309-CV/ĐU,} on the line.
 */
final class ArticlePage {

  private static final int LONGEST = 300;

  /** The headline stands among so many first lines. */
  private static final int FIRST_LINES = 30;

  private static final int LONGEST_LINK = 80;

  /** The editor calls the document again after so many lines at most. */
  private static final int MOST_BETWEEN = 3;

  /** A body commands after so many lines at most. */
  private static final int MOST_BEFORE_COMMAND = 40;

  /** Words after a call that only announce what follows: {@code cụ thể như sau:}. */
  private static final int MOST_ANNOUNCING = 5;

  private enum Part {
    BEFORE,
    DOCUMENT,
    QUOTED,
    AFTER
  }

  private final List<Line> lines;
  private final int headline;
  private final DocumentNumber number;
  private final List<Line> document = new ArrayList<>();
  private final List<Span> around = new ArrayList<>();
  private Part part = Part.BEFORE;

  private ArticlePage(List<Line> lines, int headline, DocumentNumber number) {
    this.lines = lines;
    this.headline = headline;
    this.number = number;
  }

  /** The page around a document without a letterhead; empty if there is no page or no document. */
  static Optional<PageFrame> read(List<Line> lines) {
    for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
      Optional<OwnMention> headline = headline(lines, i);
      if (headline.isPresent()) {
        PageFrame page = new ArticlePage(lines, i, headline.get().number()).page(headline.get());
        return page.document().isEmpty() ? Optional.empty() : Optional.of(page);
      }
      if (!isLink(lines.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The document that a line is the headline of; in a page without marks one whose full text the
   * next lines announce, or that is called by number and day over a text in which a body commands.
   */
  private static Optional<OwnMention> headline(List<Line> lines, int i) {
    Optional<OwnMention> marked = PageIdentity.headline(lines, i);
    if (marked.isPresent()) {
      return marked;
    }
    Line line = lines.get(i);
    int introduction = Math.min(lines.size(), i + MOST_BETWEEN);
    boolean announces = lines.subList(i, introduction).stream().anyMatch(ArticlePage::introduces);
    return announces
        ? OwnMention.announced(line)
        : OwnMention.opening(line).filter(call -> holdsCommand(lines, i + 1));
  }

  /** {@code Nội dung Chỉ thị như sau:}, {@code Báo giới thiệu toàn văn Chỉ thị:}. */
  private static boolean introduces(Line line) {
    int words = line.termEnd(line.from(), Term.HEADLINE);
    boolean content = words > line.from() && line.kindEnd(words) > words;
    return line.holds(Term.FULL_TEXT) || content && Letters.last(line) == ':';
  }

  /** Whether a body commands before a list: {@code Ban Thường vụ Tỉnh ủy yêu cầu:}. */
  private static boolean holdsCommand(List<Line> lines, int from) {
    return lines.stream()
        .skip(from)
        .limit(MOST_BEFORE_COMMAND)
        .anyMatch(line -> Letters.last(line) == ':' && line.enactingBody().isPresent());
  }

  /** A short line without the end of a sentence, as a menu has them. */
  private static boolean isLink(Line line) {
    return line.length() <= LONGEST_LINK
        && !Letters.endsSentence(line)
        && line.label().filter(read -> !read.label().style().isUnnumbered()).isEmpty();
  }

  // --- the lines --------------------------------------------------------------------------------

  private PageFrame page(OwnMention called) {
    Line first = lines.get(0);
    boolean isHead = headline == 0 && first.kindEnd(first.from()) > first.from();
    if (isHead) {
      document.add(first);
    }
    for (int i = isHead ? 1 : 0; i < lines.size(); i++) {
      take(i);
    }
    HeaderBlock head = PageIdentity.of(lines, called).head(isHead ? 1 : 0);
    return new PageFrame(document, around, document.size(), Optional.of(head));
  }

  private void take(int i) {
    Line line = lines.get(i);
    boolean mayCall = part == Part.BEFORE || line.label().isEmpty();
    Optional<OwnMention> call = mayCall ? OwnMention.of(line, number) : Optional.empty();
    if (i > headline && Letters.last(line) == ':' && call.isPresent()) {
      lead(call.get());
      return;
    }
    switch (part) {
      case BEFORE -> {
        int start = line.termEnd(line.from(), Term.THEREBY);
        if (i > headline && call.isEmpty() && start > line.from()) {
          part = Part.DOCUMENT;
          cut(line, afterComma(line, start));
        } else if (i <= headline || call.isPresent() || isOfPage(line) || isCalledBelow(i)) {
          aside(line);
        } else {
          part = Part.DOCUMENT;
          document.add(line);
        }
      }
      case DOCUMENT, QUOTED -> {
        boolean retold = part == Part.QUOTED && line.isTerm(line.from(), Term.THEREBY);
        if (call.isPresent() && !line.is(LineKind.REACH) || isEnd(line) || retold) {
          part = Part.AFTER;
          aside(line);
        } else if (line.is(LineKind.PICTURE)) {
          aside(line);
        } else {
          document.add(line);
        }
      }
      case AFTER -> aside(line);
    }
  }

  /** {@code Theo Công văn 309-CV/ĐU, Đảng ủy yêu cầu như sau:}: what stands after the call. */
  private void lead(OwnMention call) {
    Line line = call.line();
    int after = line.tokenAt(call.end());
    int quoted = line.termEnd(after, Term.QUOTES);
    int start = quoted > after ? line.start(quoted) : afterComma(line, after);
    boolean announces = start == line.start(after);
    if (announces || Letters.countWords(line.text().substring(start)) <= MOST_ANNOUNCING) {
      aside(line);
    } else {
      cut(line, start);
    }
    part = part == Part.AFTER ? Part.QUOTED : Part.DOCUMENT;
  }

  private static int afterComma(Line line, int token) {
    return line.tokens().isSign(token, ',') ? line.start(token + 1) : line.start(token);
  }

  /** The words before a place are the page's, those after it the document's. */
  private void cut(Line line, int start) {
    aside(line.part(0, start));
    document.add(line.part(start));
  }

  /** Words of the page; those of several lines one after the other are one stretch. */
  private void aside(Line words) {
    int last = around.size() - 1;
    int start = words.span().start();
    boolean goesOn =
        last >= 0
            && (document.isEmpty()
                || document.get(document.size() - 1).span().end() <= around.get(last).start());
    if (goesOn) {
      start = around.remove(last).start();
    }
    around.add(new Span(start, words.span().end()));
  }

  private boolean isCalledBelow(int i) {
    return lines.get(i).label().isEmpty()
        && lines.subList(i + 1, Math.min(lines.size(), i + 1 + MOST_BETWEEN)).stream()
            .anyMatch(
                next -> OwnMention.of(next, number).isPresent() && !next.is(LineKind.SUMMARY));
  }

  private static boolean isOfPage(Line line) {
    return line.is(LineKind.LEAD_IN)
        || line.is(LineKind.PICTURE)
        || line.is(LineKind.PORTAL)
        || Headings.outside(line).filter(SectionRole.OTHER::equals).isPresent()
        || introduces(line)
        || isTime(line)
        || isQuestion(line)
        || line.isOrnament();
  }

  /** {@code Thứ 3, 21/5/2019 | 07:12}: when the page was put up. */
  private static boolean isTime(Line line) {
    return line.length() <= LONGEST_LINK
        && !Letters.endsSentence(line)
        && IntStream.range(line.from(), line.to()).anyMatch(i -> line.tokens().day(i) > 0);
  }

  private static boolean isEnd(Line line) {
    boolean closes = line.is(LineKind.SUMMARY) || line.isTerm(line.from(), Term.SUMMARY);
    return closes && line.holds(Term.FULL_TEXT) || isQuestion(line);
  }

  private static boolean isQuestion(Line line) {
    return line.length() <= LONGEST && Letters.lastSign(line) == '?';
  }
}
