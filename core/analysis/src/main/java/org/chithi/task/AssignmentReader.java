package org.chithi.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.Notice;
import org.chithi.model.SectionRole;
import org.chithi.task.ActorReader.ActorList;
import org.chithi.task.ActorReader.End;
import org.chithi.task.ActorReader.Name;
import org.chithi.text.Span;

/** Reads the assignments of one part of a directive along its outline. */
final class AssignmentReader {

  /** A heading that names a body has so many tokens at most. */
  private static final int LONGEST_HEADING = 60;

  /** So many tokens after a verb of reporting its receiver stands at most. */
  private static final int FARTHEST_RECEIVER = 16;

  /** The topic before a colon and a verb has so many tokens at most. */
  private static final int LONGEST_TOPIC = 10;

  private final Directive directive;
  private final SectionRole role;
  private final Tokens tokens;
  private final Deadlines deadlines;
  private final ActorReader actors;
  private final BodyForms forms;
  private final List<Assignment> found = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  AssignmentReader(Directive directive, SectionRole role, Tokens tokens, Deadlines deadlines) {
    this.directive = directive;
    this.role = role;
    this.tokens = tokens;
    this.deadlines = deadlines;
    this.actors = new ActorReader(tokens);
    this.forms = new BodyForms(tokens);
  }

  List<Assignment> read() {
    readAll(directive.body(), Holder.NOBODY);
    return found;
  }

  /** Tasks whose bodies cannot be read. */
  List<Notice> notices() {
    return notices;
  }

  /**
   * Who acts in the items below.
   *
   * @param names the bodies; empty if nobody is named above
   * @param heading whether a heading names them, not a sentence
   */
  private record Holder(List<Name> names, boolean heading) {

    static final Holder NOBODY = new Holder(List.of(), false);

    boolean isKnown() {
      return !names.isEmpty();
    }
  }

  private void readAll(List<Block> blocks, Holder above) {
    Holder holder = above;
    Holder lister = Holder.NOBODY;
    boolean listed = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Division division) {
        readDivision(division, lister.isKnown() ? lister : holder);
        listed = false;
        continue;
      }
      lister = Holder.NOBODY;
      Unit unit = unit(block.span().start(), block.span().end());
      while (i + 1 < blocks.size() && goesOn(unit, blocks.get(i + 1))) {
        i++;
        unit = unit(block.span().start(), blocks.get(i).span().end());
      }
      if (!isRead(unit)) {
        continue;
      }
      Optional<Holder> named = heading(unit, false);
      if (named.isPresent()) {
        holder = named.get();
        listed = false;
      } else if (!listed) {
        List<Name> lead = readUnit(unit, holder, false);
        lister = tokens.isSign(unit.to() - 1, ':') ? new Holder(lead, false) : Holder.NOBODY;
        listed = tokens.isSign(unit.to() - 1, ':');
      }
    }
  }

  /** Whether a line broke inside a sentence: {@code Phối hợp với Sở Công / Thương}. */
  private boolean goesOn(Unit unit, Block next) {
    int last = unit.to() - 1;
    return !(next instanceof Division)
        && unit.to() - unit.from() > 1
        && (!tokens.is(last, TokenType.PUNCT) || tokens.isSign(last, ','))
        && tokens.gap(unit.to()).compareTo(Gap.LINE) <= 0
        && heading(unit, true).isEmpty();
  }

  /**
   * Whether a line broke inside a list of bodies that looks like a heading: {@code Điều 3. Chánh
   * Văn phòng Ủy ban nhân dân / Thành phố, Giám đốc Sở Y tế}.
   */
  private boolean isCutList(Unit unit, Block next) {
    int more = unit.to();
    return !(next instanceof Division)
        && tokens.gap(more).compareTo(Gap.LINE) <= 0
        && actors.opensList(unit.from())
        && (tokens.isSign(more - 1, ',') || isSmallWord(more) || actors.isUnit(more));
  }

  private void readDivision(Division division, Holder above) {
    int start =
        division
            .heading()
            .map(Span::start)
            .orElse(division.span().start() + division.label().text().length());
    List<Block> children = division.children();
    int end = children.isEmpty() ? division.span().end() : children.get(0).span().start();
    Unit unit = unit(start, end);
    boolean headed = division.heading().isPresent() && !children.isEmpty();
    while (!children.isEmpty()
        && (headed ? isCutList(unit, children.get(0)) : goesOn(unit, children.get(0)))) {
      unit = unit(start, children.get(0).span().end());
      children = children.subList(1, children.size());
      headed = false;
    }
    if (!isRead(unit)) {
      readAll(children, above);
      return;
    }
    Optional<Holder> named = heading(unit, headed);
    if (named.isPresent()) {
      readAll(children, named.get());
    } else if (headed && !endsSentence(unit)) {
      readAll(children, above);
    } else {
      List<Name> lead = readUnit(unit, above, true);
      readAll(children, lead.isEmpty() ? above : new Holder(lead, false));
    }
  }

  /** The own words of an item or paragraph: tokens in {@code [from, to)}. */
  private record Unit(int from, int to) {}

  private Unit unit(int start, int end) {
    int from = tokens.at(start);
    int to = from;
    while (to < tokens.size() && tokens.start(to) < end) {
      to++;
    }
    return new Unit(from, to);
  }

  private boolean isRead(Unit unit) {
    return unit.from() < unit.to()
        && directive
            .sectionAt(tokens.start(unit.from()))
            .filter(section -> section.role() == role)
            .isPresent();
  }

  private boolean endsSentence(Unit unit) {
    return tokens.isSign(unit.to() - 1, '.') || tokens.isSign(unit.to() - 1, ';');
  }

  /** The bodies that a heading names: {@code 2. Sở Y tế}, {@code Đề nghị các đoàn thể:}. */
  private Optional<Holder> heading(Unit unit, boolean headed) {
    int from = unit.from();
    while (from < unit.to() && isBeforeHeading(from)) {
      from++;
    }
    if (unit.to() - from > LONGEST_HEADING || !actors.opensList(from)) {
      return Optional.empty();
    }
    int last = tokens.isSign(unit.to() - 1, ':') ? unit.to() - 1 : unit.to();
    boolean closed = last < unit.to() || headed;
    ActorList list = actors.read(from, last, false).orElseThrow();
    boolean whole = list.end() == End.LIMIT && list.next() == last;
    if (!closed || endsSentence(unit)) {
      return Optional.empty();
    }
    if (whole) {
      return isTopic(from) ? Optional.empty() : Optional.of(new Holder(list.names(), true));
    }
    return headed
            && role == SectionRole.IMPLEMENTATION
            && list.end() == End.VERB
            && !actors.isStrong(list.next())
        ? Optional.of(new Holder(List.of(new Name(from, last)), true))
        : Optional.empty();
  }

  /** {@code c) Doanh nghiệp số} over tasks: what they are about, not who acts. */
  private boolean isTopic(int token) {
    return role != SectionRole.IMPLEMENTATION
        && !tokens.is(token, TokenType.QUANTIFIER)
        && !tokens.is(token, TokenType.BODY);
  }

  private boolean isBeforeHeading(int token) {
    return actors.means(token, TaskWord.FOR)
        || actors.means(token, TaskWord.ASKS)
        || actors.means(token, TaskWord.GIVES)
        || tokens.is(token, TokenType.OF);
  }

  /** Reads the sentences of a unit; who acts in the last of them, empty for nobody. */
  private List<Name> readUnit(Unit unit, Holder holder, boolean item) {
    Open open = new Open(holder, item);
    int start = unit.from();
    for (int i = unit.from(); i < unit.to(); i++) {
      boolean last = i + 1 == unit.to();
      if (last || endsSentence(i)) {
        readSentence(start, i + 1, open);
        start = i + 1;
      }
    }
    open.close();
    return open.lead;
  }

  private boolean endsSentence(int token) {
    boolean stop = tokens.isSign(token, ".!?");
    return stop && tokens.gap(token + 1) != Gap.NONE && !isSmallWord(token + 1);
  }

  private boolean isSmallWord(int token) {
    return tokens.is(token, TokenType.WORD) && !tokens.isCapital(token);
  }

  private void readSentence(int from, int to, Open open) {
    Clause first = sentence(from, to, open);
    open.take(first, from, to);
    for (int i = verb(first, from); i + 1 < to; i++) {
      if (tokens.isSign(i, ';')) {
        open.takeLater(laterClause(i + 1, to), i + 1, to);
      }
    }
  }

  /** The first token after the bodies of a clause, which semicolons may part. */
  private static int verb(Clause clause, int from) {
    return clause instanceof Explicit explicit ? explicit.verb() : from;
  }

  /** What a clause says. */
  private sealed interface Clause {}

  /** The clause names who acts; the verb stands at a token. */
  private record Explicit(List<Name> lead, int verb) implements Clause {}

  /** The clause begins with a verb, which stands at a token. */
  private record Implicit(int verb) implements Clause {}

  /** The clause gives nobody anything to do. */
  private record NoTask() implements Clause {}

  /** The clause has another form. */
  private record Unclear() implements Clause {}

  private Clause sentence(int from, int to, Open open) {
    if (tokens.isSign(from, '(')) {
      return new NoTask();
    }
    if (actors.means(from, TaskWord.ASKS) && open.actsAlready()) {
      return new Implicit(from);
    }
    Clause direct = direct(from, to);
    if (!(direct instanceof Unclear)) {
      return direct;
    }
    Optional<Clause> bracketed = leadInBracket(from, to);
    if (bracketed.isPresent()) {
      return bracketed.get();
    }
    if (actors.means(from, TaskWord.CIRCUMSTANCE)) {
      return afterCircumstance(from, to);
    }
    if (actors.opensVerbInAnyCase(from) || topicBefore(from, to)) {
      return new Implicit(from);
    }
    return actors.means(from, TaskWord.NO_ACTION) ? new NoTask() : new Unclear();
  }

  /** {@code Rà soát quỹ đất công (Sở Tài chính chủ trì)}. */
  private Optional<Clause> leadInBracket(int from, int to) {
    for (int i = from; i < to && actors.opensVerbInAnyCase(from); i++) {
      if (tokens.isSign(i, '(')) {
        Optional<ActorList> list =
            actors.read(i + 1, to, false).filter(it -> actors.means(it.next(), TaskWord.LEADS));
        if (list.isPresent()) {
          return Optional.of(new Explicit(list.get().names(), from));
        }
      }
    }
    return Optional.empty();
  }

  private Clause laterClause(int start, int to) {
    int from = start;
    while (tokens.is(from, TokenType.CONNECTOR) || actors.means(from, TaskWord.ADVERB)) {
      from++;
    }
    return actors.means(from, TaskWord.ASKS) ? new Unclear() : direct(from, to);
  }

  /** A clause that begins with who acts, or with the word that gives them something to do. */
  private Clause direct(int from, int to) {
    boolean ordered = actors.means(from, TaskWord.GIVES) || actors.means(from, TaskWord.ASKS);
    int first = ordered ? from + 1 : from;
    Optional<ActorList> list = actors.read(first, to, false);
    if (list.isEmpty()) {
      if (actors.means(from, TaskWord.GIVES) && first < to && !actors.opensVerb(first)) {
        unread(from, Math.min(to, first + LONGEST_TOPIC));
      }
      return new Unclear();
    }
    ActorList acting = list.get();
    if (acting.end() == End.VERB || acting.end() == End.COLON) {
      return actors.means(acting.next(), TaskWord.GIVES) ? given(acting, to) : task(acting, to);
    }
    if (actors.means(acting.next(), TaskWord.POWER)) {
      return new NoTask();
    }
    return new Unclear();
  }

  private void unread(int from, int to) {
    notices.add(
        new Notice(
            Notice.Code.BODY_UNREAD,
            "A task is given, but the body that it is given to cannot be read.",
            tokens.span(from, to)));
  }

  /** {@code Ban Chấp hành giao Ban Thường vụ lãnh đạo}: who is given it acts. */
  private Clause given(ActorList giving, int to) {
    return actors
        .read(giving.next() + 1, to, false)
        .filter(list -> list.end() == End.VERB)
        .map(list -> task(list, to))
        .orElseGet(() -> task(giving, to));
  }

  private Clause task(ActorList acting, int to) {
    return isLiability(acting.next(), to)
        ? new NoTask()
        : new Explicit(acting.names(), acting.next());
  }

  /** {@code chịu trách nhiệm trước Chủ tịch nếu để xảy ra}: no task. */
  private boolean isLiability(int verb, int to) {
    if (!actors.means(verb, TaskWord.DUTY)) {
      return false;
    }
    for (int i = verb; i < to && !tokens.isSign(i, ';'); i++) {
      if (actors.means(i, TaskWord.LIABLE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Trong quá trình thực hiện, các đơn vị báo cáo}: who acts stands after a comma. */
  private Clause afterCircumstance(int from, int to) {
    for (int i = from; i < to && !tokens.isSign(i, ';'); i++) {
      if (tokens.isSign(i, ',') && !isInsideList(i)) {
        if (hasDuty(from, i)) {
          return new Implicit(from);
        }
        if (actors.opensVerb(i + 1) && !actors.means(i + 1, TaskWord.CIRCUMSTANCE)) {
          return new Implicit(i + 1);
        }
        Clause direct = direct(i + 1, to);
        if (!(direct instanceof Unclear)) {
          return direct;
        }
      }
    }
    return new Implicit(from);
  }

  /** {@code đề xuất của các cơ quan, đơn vị được giao}: the comma ends no circumstance. */
  private boolean isInsideList(int comma) {
    return actors.opensList(comma - 1)
        && actors.opensList(comma + 1)
        && isSmallWord(comma + 1)
        && !tokens.is(comma + 1, TokenType.QUANTIFIER);
  }

  private boolean hasDuty(int from, int to) {
    for (int i = from; i < to; i++) {
      if (actors.isStrong(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Công tác tuyên truyền: phối hợp với}: a topic and a verb after it. */
  private boolean topicBefore(int from, int to) {
    for (int i = from; i < to && i - from < LONGEST_TOPIC; i++) {
      if (tokens.isSign(i, ':')) {
        return actors.opensVerbInAnyCase(i + 1);
      }
    }
    return false;
  }

  /** The assignment that the sentences of a unit go on with. */
  private final class Open {

    private final Holder holder;
    private final boolean item;
    private List<Name> lead = List.of();
    private int from = -1;
    private int to = -1;
    private int verb = -1;
    private boolean skipped;

    Open(Holder holder, boolean item) {
      this.holder = holder;
      this.item = item;
    }

    void take(Clause clause, int clauseFrom, int clauseTo) {
      if (clause instanceof Explicit explicit && !isSame(explicit.lead())) {
        begin(explicit.lead(), clauseFrom, explicit.verb());
      } else if (clause instanceof NoTask) {
        close();
        skipped = true;
      } else if (from < 0 && !skipped) {
        beginByHolder(clause, clauseFrom);
      }
      if (from >= 0) {
        to = clauseTo;
      }
    }

    /** Takes a clause after a semicolon, which may name another body. */
    void takeLater(Clause clause, int clauseFrom, int clauseTo) {
      boolean another = clause instanceof Explicit explicit && !isSame(explicit.lead());
      if (another && from >= 0 && !holder.heading()) {
        to = clauseFrom;
        take(clause, clauseFrom, clauseTo);
      }
    }

    /** Whether somebody acts of whom what follows may be said. */
    boolean actsAlready() {
      return holder.heading() && (item || from >= 0);
    }

    private void beginByHolder(Clause clause, int clauseFrom) {
      if (clause instanceof Implicit implicit && holder.isKnown() && (item || holder.heading())) {
        begin(holder.names(), clauseFrom, implicit.verb());
      } else if (clause instanceof Unclear && holder.heading()) {
        begin(holder.names(), clauseFrom, clauseFrom);
      }
    }

    private boolean isSame(List<Name> other) {
      return from >= 0 && words(lead).equals(words(other));
    }

    private List<String> words(List<Name> names) {
      return names.stream().map(it -> tokens.line(it.from(), it.to())).toList();
    }

    private void begin(List<Name> who, int clauseFrom, int verbAt) {
      close();
      lead = who;
      from = clauseFrom;
      verb = verbAt;
      skipped = false;
    }

    void close() {
      if (from >= 0 && !isOnlyLead()) {
        found.add(assignment(lead, from, verb, to));
      }
      from = -1;
    }

    /** {@code Sở Y tế có trách nhiệm:} only says who acts in the items below. */
    private boolean isOnlyLead() {
      if (!tokens.isSign(to - 1, ':')) {
        return false;
      }
      for (int i = verb; i < to - 1; i++) {
        boolean work = actors.means(i, TaskWord.ACTS) && !actors.means(i + 1, TaskWord.FOLLOWING);
        if (work || actors.means(i, TaskWord.COOPERATES)) {
          return actors.means(to - 2, TaskWord.FOLLOWING) && to - verb <= LONGEST_TOPIC;
        }
      }
      return true;
    }
  }

  private Assignment assignment(List<Name> lead, int from, int verb, int to) {
    List<Name> with = new ArrayList<>();
    List<Name> reportTo = new ArrayList<>();
    int action = verb;
    for (int i = verb; i < to; i++) {
      if (actors.means(i, TaskWord.COOPERATES)) {
        Optional<ActorList> list = actors.read(i + 1, to, true);
        list.ifPresent(it -> with.addAll(it.names()));
        if (action == i && list.isPresent() && list.get().end() == End.VERB) {
          action = list.get().next();
        }
      } else if (actors.means(i, TaskWord.REPORTS)) {
        reportTo.addAll(receivers(i + 1, to));
      }
      if (action == i && i + 1 < to && isBeforeAction(i)) {
        action = i + 1;
      }
    }
    Span span = tokens.span(from, to);
    return new Assignment(
        role,
        span,
        forms.of(lead),
        forms.of(with),
        forms.of(reportTo),
        tokens.span(Math.min(action, to - 1), to),
        deadlines.in(span));
  }

  private boolean isBeforeAction(int token) {
    return actors.isStrong(token) || tokens.is(token, TokenType.PUNCT);
  }

  private List<Name> receivers(int token, int to) {
    for (int i = token; i < to && i - token < FARTHEST_RECEIVER; i++) {
      if (tokens.isSign(i, ";.")) {
        return List.of();
      }
      if (tokens.is(i, TokenType.BODY) && tokens.isCapital(i)) {
        return actors.read(i, to, true).map(ActorList::names).orElse(List.of());
      }
    }
    return List.of();
  }
}
