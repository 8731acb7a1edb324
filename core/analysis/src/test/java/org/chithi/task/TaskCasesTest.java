package org.chithi.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chithi.model.Directive;
import org.chithi.model.Notice;
import org.chithi.parse.DirectiveParser;
import org.chithi.testcorpus.Cases;
import org.chithi.testcorpus.Cases.Case;
import org.chithi.text.SourceText;
import org.chithi.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of the test corpus on assignments, deadlines and targets. */
final class TaskCasesTest {

  private static final String HEAD =
      """
      TỈNH ỦY VÂN SƠN
      *
      Số 21-CT/TU
      ĐẢNG CỘNG SẢN VIỆT NAM
      Vân Sơn, %s
      CHỈ THỊ
      về công tác năm 2025

      %s
      """;
  private static final TaskLexicon LEXICON = TaskLexicon.standard();
  private static final String DAY = "ngày 10 tháng 3 năm 2025";
  private static final String UNDATED = "@ undated\n";
  private static final String ACTION = "action: ";

  static List<Case> assignments() {
    return Cases.of("assignments");
  }

  static List<Case> taskAssignments() {
    return Cases.of("task-assignments");
  }

  static List<Case> deadlines() {
    return Cases.of("deadlines");
  }

  static List<Case> targets() {
    return Cases.of("targets");
  }

  @ParameterizedTest
  @MethodSource("assignments")
  void tellsWhoDoesWhat(Case row) {
    Directive directive = parse("II. TỔ CHỨC THỰC HIỆN", row.input());
    assertAssignments(row, directive, tasks(directive));
  }

  @ParameterizedTest
  @MethodSource("taskAssignments")
  void tellsWhoDoesWhatInThePartOnTasks(Case row) {
    Directive directive = parse("II. NHIỆM VỤ, GIẢI PHÁP", row.input());
    assertAssignments(row, directive, TaskFinder.ofTasksAndImplementation().find(directive));
    assertThat(tasks(directive).assignments()).isEmpty();
  }

  private static void assertAssignments(Case row, Directive directive, Tasks tasks) {
    List<String> shown = new ArrayList<>();
    for (Assignment it : tasks.assignments()) {
      shown.add("lead: " + bodies(it.lead()));
      add(shown, "with: ", bodies(it.with()));
      add(shown, "report: ", bodies(it.reportTo()));
      add(
          shown,
          "due: ",
          it.deadlines().stream()
              .map(deadline -> words(directive, deadline.span()))
              .collect(Collectors.joining("; ")));
      shown.add(ACTION + directive.words(it.action()));
    }
    tasks.notices().stream()
        .filter(it -> it.code() == Notice.Code.BODY_UNREAD)
        .forEach(it -> shown.add("! " + it.code() + " " + words(directive, it.span())));
    List<String> expected = new ArrayList<>();
    int next = 0;
    for (String line : shown) {
      boolean action = line.startsWith(ACTION);
      boolean asked = next < row.expected().size() && row.expected().get(next).startsWith(ACTION);
      if (action && asked && line.startsWith(row.expected().get(next))) {
        expected.add(line);
        next++;
      } else if (action && !asked) {
        expected.add(line);
      } else if (next < row.expected().size()) {
        expected.add(row.expected().get(next++));
      }
    }
    expected.addAll(row.expected().subList(next, row.expected().size()));
    assertThat(shown).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void tellsByWhen(Case row) {
    Directive directive = parse("II. TỔ CHỨC THỰC HIỆN", row.input());
    assertThat(shownDeadlines(directive)).isEqualTo(row.expected());
  }

  private static List<String> shownDeadlines(Directive directive) {
    Deadlines found = TaskFinder.deadlines(directive, LEXICON.read(directive.text()), LEXICON);
    List<String> shown = new ArrayList<>();
    for (Deadline it : found.all()) {
      String days =
          " = "
              + it.from().map(LocalDate::toString).orElse("")
              + ".."
              + it.to().map(LocalDate::toString).orElse("");
      shown.add(
          words(directive, it.span())
              + days
              + it.every().map(every -> " every " + every).orElse(""));
    }
    found.notices().forEach(it -> shown.add("! " + it.code() + " " + words(directive, it.span())));
    return shown;
  }

  @ParameterizedTest
  @MethodSource("targets")
  void tellsWhatIsToBeReached(Case row) {
    Directive directive = parse("II. MỤC TIÊU", row.input());
    assertThat(
            tasks(directive).targets().stream()
                .map(
                    it ->
                        it.subject()
                            + " | "
                            + it.comparison()
                            + " "
                            + it.value().toPlainString()
                            + it.upper().map(upper -> ".." + upper.toPlainString()).orElse("")
                            + it.unit().map(unit -> " " + unit).orElse("")
                            + it.by().flatMap(Deadline::to).map(day -> " | " + day).orElse(""))
                .toList())
        .isEqualTo(row.expected());
  }

  private static Directive parse(String heading, String input) {
    boolean dated = !input.startsWith(UNDATED);
    String body = heading + "\n" + (dated ? input : input.substring(UNDATED.length()));
    return new DirectiveParser()
        .parse(SourceText.of(HEAD.formatted(dated ? DAY : "ngày     tháng     năm", body)));
  }

  private static Tasks tasks(Directive directive) {
    return new TaskFinder().find(directive);
  }

  private static void add(List<String> shown, String label, String words) {
    if (!words.isEmpty()) {
      shown.add(label + words);
    }
  }

  private static String bodies(List<ActingBody> bodies) {
    return bodies.stream().map(TaskCasesTest::body).collect(Collectors.joining("; "));
  }

  /** The printed words, and the full names where they say more. */
  private static String body(ActingBody body) {
    boolean same = body.names().size() == 1 && body.printed().endsWith(body.names().get(0));
    return same ? body.printed() : body.printed() + " = " + String.join(" | ", body.names());
  }

  private static String words(Directive directive, Span span) {
    return directive.words(span).replaceAll("\\s+", " ");
  }
}
