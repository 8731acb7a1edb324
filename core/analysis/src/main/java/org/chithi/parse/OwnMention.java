package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.lex.TokenType;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;

/**
 * A document called by kind and number in the words of a page about it: {@code Đã có Công văn
 * 309-CV/ĐU năm 2025 về ...}.
 *
 * @param line the line
 * @param from the first token of the kind
 * @param kind the kind
 * @param number number and symbol
 * @param end where the number ends in the line, a year after it included
 */
record OwnMention(Line line, int from, DocumentKind kind, DocumentNumber number, int end) {

  private static final int LONGEST_HEADLINE = 300;
  private static final int LONGEST_NUMBER = 60;
  private static final int FIRST_YEAR = 1930;

  /** The first call of a document of a number; empty if the line holds none. */
  static Optional<OwnMention> of(Line line, DocumentNumber number) {
    Optional<OwnMention> found = first(line, line.from());
    while (found.isPresent() && !found.get().number.equals(number)) {
      found = first(line, found.get().from + 1);
    }
    return found;
  }

  /** The first document called at a token of a line or after it; empty if there is none. */
  private static Optional<OwnMention> first(Line line, int token) {
    for (int i = token; i < line.to(); i++) {
      Optional<OwnMention> found = line.kindEnd(i) > i ? at(line, i) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<OwnMention> at(Line line, int from) {
    int start = line.start(line.termEnd(line.kindEnd(from), Term.NUMBER));
    int limit = Math.min(line.length(), start + LONGEST_NUMBER);
    return DocumentNumber.parsePrefix(line.subSequence(start, limit))
        .filter(read -> read.number().number().isPresent())
        .map(
            read ->
                new OwnMention(
                    line,
                    from,
                    line.kind(from).orElseThrow(),
                    read.number(),
                    afterYear(line, start + read.length())));
  }

  /** After {@code 2025} or {@code năm 2025} without a day. */
  private static int afterYear(Line line, int end) {
    int token = line.tokenAt(end);
    boolean year =
        token < line.to()
            && line.tokens().day(token) == 0
            && (line.tokens().year(token) > 0
                || line.tokens().is(token, TokenType.NUMBER)
                    && line.tokens().value(token) >= FIRST_YEAR);
    return year ? line.end(token) : end;
  }

  /** The words before it. */
  Line before() {
    return line.part(0, line.start(from));
  }

  /** The words after it. */
  Line after() {
    return line.part(end);
  }

  /** Whether words before it tell that it was issued: {@code Ngày 21/7/2025, X đã ban hành}. */
  boolean isAnnounced() {
    Line before = before();
    return isIssued() && (HeadForms.date(before).isPresent() || before.opensBody(before.from()));
  }

  private boolean isIssued() {
    Line before = before();
    return before.holds(Term.ISSUES) || before.holds(Term.ISSUED);
  }

  /** The first document that a line announces; empty if it announces none. */
  static Optional<OwnMention> announced(Line line) {
    return first(line, line.from()).filter(OwnMention::isAnnounced);
  }

  /**
   * {@code Chỉ thị số 33-CT/TU ngày 14/5/2019 ... về trồng rừng}, with its day and no full stop.
   */
  static Optional<OwnMention> opening(Line line) {
    boolean title =
        line.length() <= LONGEST_HEADLINE && !endsClause(line) && line.label().isEmpty();
    return title && line.kindEnd(line.from()) > line.from()
        ? at(line, line.from()).filter(call -> HeadForms.date(call.after()).isPresent())
        : Optional.empty();
  }

  private static boolean endsClause(Line line) {
    return ".;,:".indexOf(Letters.lastSign(line)) >= 0;
  }

  // --- headlines --------------------------------------------------------------------------------

  /**
   * The document that a headline is about: {@code # Kết luận số 31-KL/TU của ...}, {@code Toàn văn
   * Công văn 309-CV/ĐU ...}; where {@code Toàn văn Kết luận về ...} names no number, the document
   * of that kind that the next lines announce. Empty if the line is no headline.
   *
   * @param next the lines after it
   */
  static Optional<OwnMention> inHeadline(Line line, List<Line> next) {
    int kind = afterHeadlineWords(line);
    boolean marked = line.hints().isTitle() || kind > line.from() && !line.opensBody(line.from());
    boolean sentence = ".;,".indexOf(Letters.lastSign(line)) >= 0;
    if (line.length() > LONGEST_HEADLINE || line.kindEnd(kind) == kind || !marked || sentence) {
      return Optional.empty();
    }
    Optional<OwnMention> named = at(line, kind);
    return named.isPresent() || !line.holds(Term.FULL_TEXT)
        ? named
        : next.stream()
            .flatMap(words -> first(words, words.from()).stream())
            .filter(call -> call.isIssued() && line.kind(kind).equals(Optional.of(call.kind)))
            .findFirst();
  }

  /** {@code Toàn văn}, {@code Đã có toàn văn} or {@code Bộ Chính trị ban hành} before a kind. */
  private static int afterHeadlineWords(Line line) {
    int at = line.from();
    int next = headlineWordsEnd(line, at);
    while (next > at) {
      at = next;
      next = headlineWordsEnd(line, at);
    }
    int verb = at == line.from() && line.opensBody(at) ? line.find(Term.ISSUES) : line.to();
    return verb < line.to() ? line.termEnd(verb, Term.ISSUES) : at;
  }

  private static int headlineWordsEnd(Line line, int at) {
    int end = Math.max(line.termEnd(at, Term.HEADLINE), line.termEnd(at, Term.FULL_TEXT));
    return end > at && line.tokens().isSign(end, ':') ? end + 1 : end;
  }
}
