package org.chithi.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;

/**
 * What the headline and the editor of a page say of its document: {@code Ngày 21/7/2025, Đảng ủy
 * Chính phủ đã ban hành Công văn 309-CV/ĐU năm 2025 về việc ...}.
 *
 * @param kind its kind
 * @param number its number and symbol
 * @param date the day of issue
 * @param issuer the body that issued it
 * @param titleIssuer the body whose it is called: {@code Kết luận của Bộ Chính trị}
 * @param title its abstract
 */
record PageIdentity(
    DocumentKind kind,
    DocumentNumber number,
    Optional<LocalDate> date,
    Optional<String> issuer,
    Optional<String> titleIssuer,
    Optional<String> title) {

  /** A day so far after a number belongs to it. */
  private static final int FIRST_WORDS = 3;

  /** A headline without a number is told its number in so many lines after it. */
  private static final int INTRODUCTION = 8;

  /** The words of a page about the document that a headline names; empty if none does. */
  static Optional<PageIdentity> of(List<Line> page) {
    for (int i = 0; i < page.size(); i++) {
      Optional<OwnMention> headline = headline(page, i);
      if (headline.isPresent()) {
        return Optional.of(of(page, headline.get()));
      }
    }
    return Optional.empty();
  }

  /** The document that a line is the headline of. */
  static Optional<OwnMention> headline(List<Line> lines, int i) {
    int end = Math.min(lines.size(), i + 1 + INTRODUCTION);
    return OwnMention.inHeadline(lines.get(i), lines.subList(i + 1, end));
  }

  /** The words of a page about the document of its headline. */
  static PageIdentity of(List<Line> page, OwnMention headline) {
    List<OwnMention> calls =
        page.stream().flatMap(line -> OwnMention.of(line, headline.number()).stream()).toList();
    List<OwnMention> announcements = calls.stream().filter(OwnMention::isAnnounced).toList();
    TitleReader title = new TitleReader();
    announcements.stream()
        .map(PageIdentity::titleWords)
        .filter(words -> Letters.countWords(words) >= FIRST_WORDS)
        .findFirst()
        .or(() -> Optional.of(titleWords(headline)))
        .map(PageIdentity::withoutQuestion)
        .filter(words -> !words.isEmpty())
        .ifPresent(title::start);
    return new PageIdentity(
        headline.kind(),
        headline.number(),
        calls.stream().flatMap(call -> day(call).stream()).findFirst(),
        announcements.stream().flatMap(it -> it.before().enactingBody().stream()).findFirst(),
        title.issuer(),
        title.title().map(PageIdentity::withoutStop));
  }

  /** The head of a document without letterhead. */
  HeaderBlock head(int end) {
    return new HeaderBlock(
        0,
        end,
        Optional.of(kind),
        Optional.of(number),
        titleIssuer,
        issuer.stream().toList(),
        Optional.empty(),
        date,
        title,
        List.of(),
        List.of());
  }

  /** The day after the call, or in the words that announce it. */
  private static Optional<LocalDate> day(OwnMention call) {
    return HeadForms.date(call.after())
        .filter(date -> date.start() <= FIRST_WORDS)
        .or(() -> call.isAnnounced() ? HeadForms.date(call.before()) : Optional.empty())
        .flatMap(HeadForms.DateLine::date);
  }

  /** The words after number, day and {@code Kết luận} of {@code Thông báo ... Kết luận của ...}. */
  private static Line titleWords(OwnMention call) {
    Line after = call.after();
    int start =
        HeadForms.date(after)
            .filter(date -> date.start() <= FIRST_WORDS)
            .map(HeadForms.DateLine::end)
            .orElse(0);
    while (start < after.length() && " ,:".indexOf(after.charAt(start)) >= 0) {
      start++;
    }
    Line words = after.part(start);
    int kindEnd = words.kindEnd(words.from());
    boolean doubled = kindEnd > words.from() && words.isTerm(kindEnd, Term.OF);
    int from = doubled ? kindEnd : words.from();
    int to = from;
    while (to < words.to() && !words.startsSentence(to)) {
      to++;
    }
    return words.part(words.start(from), words.start(to));
  }

  private static Line withoutQuestion(Line words) {
    int question = words.find(Term.QUESTION);
    return question < words.to() ? words.part(0, words.start(question)) : words;
  }

  private static String withoutStop(String title) {
    return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
  }
}
