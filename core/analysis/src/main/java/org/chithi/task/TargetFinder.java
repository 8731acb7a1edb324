package org.chithi.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.lex.Gap;
import org.chithi.lex.RuleSet;
import org.chithi.lex.RuleSet.Captured;
import org.chithi.lex.RuleSet.Match;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.task.Target.Comparison;
import org.chithi.text.Span;

/** Finds the targets of one directive by the rows of {@code targets.tsv}. */
final class TargetFinder {

  /** Where numbers are set, not told. */
  private static final Set<SectionRole> ROLES =
      Set.of(SectionRole.OBJECTIVES, SectionRole.TASKS, SectionRole.IMPLEMENTATION);

  /** {@code ít nhất 01} is a target without a known unit too. */
  private static final Set<Comparison> OPEN = Set.of(Comparison.AT_LEAST, Comparison.AT_MOST);

  /** The noun after a number has so many tokens at most. */
  private static final int LONGEST_UNIT = 2;

  /** Of a longer clause before a number the subject stands after the last comma. */
  private static final int LONGEST_PLAIN_SUBJECT = 16;

  /** A clause before a number has so many tokens at most. */
  private static final int LONGEST_SUBJECT = 60;

  private final Directive directive;
  private final Tokens tokens;
  private final Deadlines deadlines;
  private final ActorReader words;
  private final RuleSet.Matcher matcher;
  private final List<Target> found = new ArrayList<>();

  /** All tokens before it are read; a number may stand in the line after its block. */
  private int next;

  /** The words before a colon that what follows in the sentence belongs to; empty for none. */
  private Optional<LeadIn> leadIn = Optional.empty();

  /**
   * {@code Tỷ lệ tập hợp đoàn viên duy trì tối thiểu:}.
   *
   * @param least whether the numbers below are the least ones
   */
  private record LeadIn(String subject, boolean least) {}

  TargetFinder(Directive directive, Tokens tokens, TaskLexicon lexicon, Deadlines deadlines) {
    this.directive = directive;
    this.tokens = tokens;
    this.deadlines = deadlines;
    this.words = new ActorReader(tokens);
    this.matcher = lexicon.targets().matcher(tokens);
  }

  List<Target> find() {
    readAll(directive.body(), Optional.empty());
    return found;
  }

  private void readAll(List<Block> blocks, Optional<Deadline> above) {
    for (Block block : blocks) {
      if (block instanceof Division division) {
        List<Block> children = division.children();
        int start = division.span().start() + division.label().text().length();
        int end = children.isEmpty() ? division.span().end() : children.get(0).span().start();
        Span own = new Span(Math.min(start, end), end);
        read(own, above);
        readAll(children, set(own).or(() -> above));
      } else {
        read(block.span(), above);
      }
    }
  }

  /** The time that a heading sets for all below: {@code 1. Đến năm 2030}. */
  private Optional<Deadline> set(Span own) {
    return deadlines.in(own).stream()
        .filter(deadline -> deadline.every().isEmpty() && deadline.to().isPresent())
        .findFirst();
  }

  private void read(Span own, Optional<Deadline> above) {
    if (directive.sectionAt(own.start()).map(Section::role).filter(ROLES::contains).isEmpty()) {
      return;
    }
    int clause = Math.max(next, tokens.at(own.start()));
    int sentence = clause;
    leadIn = Optional.empty();
    int i = clause;
    while (i < tokens.size() && tokens.start(i) < own.end()) {
      boolean stop = tokens.isSign(i, '.') && tokens.gap(i + 1) != Gap.NONE;
      boolean parts = tokens.isSign(i, ";:");
      if (stop || tokens.isSign(i, ':') && bracketAround(i, clause) < 0) {
        leadIn = stop ? Optional.empty() : leadIn(clause, i).or(() -> leadIn);
      }
      if (stop || parts && bracketAround(i, clause) < 0) {
        clause = i + 1;
        sentence = stop ? i + 1 : sentence;
      }
      Optional<Match> match = matcher.at(i);
      if (match.isPresent()) {
        Optional<Target> target = target(match.get(), clause, sentence, above);
        target.ifPresent(found::add);
        clause = target.map(it -> tokens.at(it.span().end())).orElse(clause);
      }
      i = match.map(Match::to).orElse(i + 1);
    }
    next = Math.max(next, i);
  }

  private Optional<LeadIn> leadIn(int from, int to) {
    if (!words.means(from, TaskWord.RATE)) {
      return Optional.empty();
    }
    int end = from;
    while (end < to && !words.means(end, TaskWord.LEAST)) {
      end++;
    }
    boolean least = end < to;
    while (words.opensVerb(end - 1) || isReaching(end - 1) || isJoint(end - 1)) {
      end--;
    }
    return Optional.of(new LeadIn(tokens.line(from, end), least));
  }

  private Optional<Target> target(Match match, int clause, int sentence, Optional<Deadline> above) {
    if (match.rule().name().equals("NONE") || isTold(clause, match.from())) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = number(match.first("value"));
    Optional<Captured> unit = unit(match);
    boolean timesAsMuch = match.first("value").isEmpty();
    if (!timesAsMuch && (value.isEmpty() || unit.isEmpty())) {
      return Optional.empty();
    }
    int verbEnd = match.first("verb").map(Captured::to).orElse(match.from());
    int from = subjectStart(clause, verbEnd);
    int subjectEnd = subjectEnd(from, verbEnd);
    boolean share = unit.filter(it -> tokens.isSign(it.from(), '%')).isPresent();
    boolean before = from < subjectEnd && !(share && isOnlyVerbs(from, subjectEnd));
    int numberEnd = Math.max(match.to(), unit.map(Captured::to).orElse(0));
    int to = clauseEnd(numberEnd, before);
    String own = before ? tokens.line(from, subjectEnd) : tokens.line(numberEnd, to);
    Optional<LeadIn> over = share ? leadIn : Optional.empty();
    String subject =
        own.isEmpty()
            ? subjectBefore(sentence)
            : over.map(it -> it.subject() + ": ").orElse("") + own;
    BigDecimal least = value.orElseGet(() -> times(match));
    return Optional.of(
        new Target(
            tokens.span(Math.min(from, match.from()), to),
            subject,
            comparison(match, from, over),
            least,
            number(match.first("upper")).filter(upper -> upper.compareTo(least) > 0),
            unit.map(it -> tokens.line(it.from(), it.to())),
            by(sentence, to, above)));
  }

  /** {@code đạt 1,8% vào năm 2027 và trên 2% vào năm 2030}: the same is counted twice. */
  private String subjectBefore(int sentence) {
    int last = found.size() - 1;
    return last >= 0 && found.get(last).span().start() >= tokens.start(sentence)
        ? found.get(last).subject()
        : "";
  }

  /** The unit of the rule; after {@code ít nhất 01} the noun that follows. */
  private Optional<Captured> unit(Match match) {
    boolean open = OPEN.contains(Comparison.valueOf(match.rule().name()));
    int from = match.to();
    int to = from;
    while (open
        && to - from < LONGEST_UNIT
        && tokens.types(to) == TokenType.WORD.mask()
        && !tokens.isCapital(to)
        && !words.opensVerb(to)) {
      to++;
    }
    Optional<Captured> noun =
        to > from ? Optional.of(new Captured("unit", from, to)) : Optional.empty();
    return match.first("unit").or(() -> noun);
  }

  /** {@code giảm tỷ lệ hộ nghèo từ 1-1,5%/năm}: the verb stands before the subject. */
  private Comparison comparison(Match match, int from, Optional<LeadIn> over) {
    Comparison comparison = Comparison.valueOf(match.rule().name());
    if (comparison == Comparison.EXACTLY && over.filter(LeadIn::least).isPresent()) {
      return Comparison.AT_LEAST;
    }
    boolean bare =
        tokens.is(match.from(), TokenType.NUMBER)
            || match.first("upper").isPresent() && comparison == Comparison.EXACTLY;
    for (int i = match.from() - 1; bare && i >= from && !tokens.isSign(i, ','); i--) {
      if (words.means(i, TaskWord.UP)) {
        return Comparison.INCREASE;
      }
      if (words.means(i, TaskWord.DOWN)) {
        return Comparison.DECREASE;
      }
    }
    return comparison;
  }

  /** {@code bố trí tối thiểu 2% tổng chi}: what is counted stands after the number. */
  private boolean isOnlyVerbs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.opensVerbInAnyCase(i) && !isReaching(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code tăng gấp đôi}: the last word of the match says how many times. */
  private BigDecimal times(Match match) {
    return tokens.sense(match.to() - 1, BigDecimal.class).orElse(BigDecimal.ONE);
  }

  private Optional<BigDecimal> number(Optional<Captured> captured) {
    return captured.flatMap(it -> Amount.parse(tokens.words(it.from(), it.to())));
  }

  /** {@code đã đạt 95%}: what has been reached is no target. */
  private boolean isTold(int clause, int number) {
    for (int i = Math.max(clause, number - LONGEST_SUBJECT); i < number; i++) {
      boolean past = tokens.sense(i, Integer.class).filter(it -> it == 0).isPresent();
      if (tokens.is(i, TokenType.TENSE) && past && isPredicate(i + 1)
          || words.means(i, TaskWord.TOLD)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPredicate(int token) {
    return words.opensVerb(token)
        || isReaching(token)
        || words.means(token, TaskWord.POWER)
        || matcher.at(token).isPresent();
  }

  /** Where the subject begins: after time and other circumstances that end with a comma. */
  private int subjectStart(int clause, int number) {
    int start = Math.max(clause, number - LONGEST_SUBJECT);
    int bracket = bracketAround(number, start);
    start = Math.max(start, bracket + 1);
    for (int i = start; i < number; i++) {
      boolean far = number - start > LONGEST_PLAIN_SUBJECT && !words.means(start, TaskWord.RATE);
      boolean ends = tokens.isSign(i, ',') && (far || isCircumstance(start, i));
      if (ends && bracketAround(i, start) < 0
          || words.means(i, TaskWord.STRIVES) && i + 1 < number) {
        start = i + 1;
      }
    }
    while (start < number) {
      Optional<Deadline> time = deadlineAt(start);
      if (time.isPresent()) {
        start = tokens.at(time.get().span().end());
      } else if (isJoint(start) || words.means(start, TaskWord.STRIVES)) {
        start++;
      } else {
        break;
      }
    }
    return Math.min(start, number);
  }

  /** The bracket that opens at or after a token and is not closed before another; -1 for none. */
  private int bracketAround(int token, int from) {
    int open = 0;
    for (int i = token - 1; i >= from; i--) {
      if (tokens.isSign(i, ')')) {
        open++;
      } else if (tokens.isSign(i, '(') && open-- == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean isReaching(int token) {
    return words.means(token, TaskWord.STRIVES) || words.means(token, TaskWord.REACHES);
  }

  private boolean isJoint(int token) {
    return tokens.is(token, TokenType.PUNCT) || tokens.is(token, TokenType.CONNECTOR);
  }

  private boolean isCircumstance(int from, int to) {
    return from == to
        || words.means(from, TaskWord.CIRCUMSTANCE)
        || !deadlines.in(tokens.span(from, to)).isEmpty();
  }

  private int subjectEnd(int from, int number) {
    int end = number;
    while (end > from
        && (isJoint(end - 1) && !tokens.isSign(end - 1, ')') || isReaching(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * The end of the clause of a number: {@code 100% chi bộ có kế hoạch}. It goes up to a time,
   * another number or, where its verb stands before that, a comma that no other verb follows.
   *
   * @param hasVerb whether the verb stands before the number
   */
  private int clauseEnd(int number, boolean hasVerb) {
    int end = number;
    boolean told = hasVerb;
    while (end < tokens.size()
        && end - number < LONGEST_SUBJECT
        && !endsClause(end, told, hasVerb)) {
      told =
          told
              || words.opensVerb(end) && !words.means(end, TaskWord.JOINS)
              || isReaching(end)
              || words.means(end, TaskWord.POWER);
      end = tokens.isSign(end, '(') ? afterBracket(end) : end + 1;
    }
    while (end > number && isJoint(end - 1) && !tokens.isSign(end - 1, ')')) {
      end--;
    }
    return end;
  }

  private boolean endsClause(int token, boolean told, boolean hasVerb) {
    return tokens.gap(token).compareTo(Gap.CELL) >= 0
        || tokens.isSign(token, ";:)")
        || tokens.isSign(token, '.') && tokens.gap(token + 1) != Gap.NONE
        || tokens.isSign(token, ',')
            && (told && !words.opensVerb(token + 1) || matcher.at(token + 1).isPresent())
        || words.means(token, TaskWord.STRIVES)
        || matcher.at(token).isPresent()
        || deadlineAt(token).isPresent()
        || hasVerb && tokens.isSign(token, '(');
  }

  private int afterBracket(int bracket) {
    int end = bracket + 1;
    while (end < tokens.size() && end - bracket < LONGEST_SUBJECT && !tokens.isSign(end, ')')) {
      end++;
    }
    return end + 1;
  }

  private Optional<Deadline> deadlineAt(int token) {
    return token < tokens.size() ? deadlines.at(tokens.start(token)) : Optional.empty();
  }

  /** The time right after the clause, else the first of the sentence, else that of a heading. */
  private Optional<Deadline> by(int sentence, int to, Optional<Deadline> above) {
    Optional<Deadline> after = deadlineAt(to).filter(it -> it.to().isPresent());
    if (after.isPresent()) {
      return after;
    }
    int end = to;
    while (end < tokens.size()
        && end - to < LONGEST_SUBJECT
        && tokens.gap(end).compareTo(Gap.CELL) < 0
        && !tokens.isSign(end, ";.")) {
      end++;
    }
    return set(tokens.span(sentence, Math.max(end, sentence + 1))).or(() -> above);
  }
}
