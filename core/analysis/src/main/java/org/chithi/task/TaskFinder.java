package org.chithi.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chithi.lex.Tokens;
import org.chithi.model.Directive;
import org.chithi.model.Notice;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;

/**
 * Finds who does what by when in a directive, and what numbers are to be reached.
 *
 * <pre>{@code
 * for (Assignment assignment : new TaskFinder().find(directive).assignments()) {
 *   System.out.println(assignment.lead() + ": " + directive.words(assignment.action()));
 * }
 * }</pre>
 *
 * <p>Safe to share between threads. The time to read a text grows with its length.
 *
 * @since 0.1.0
 */
public final class TaskFinder {

  private final Set<SectionRole> roles;

  /** A finder of the assignments of the part on implementation. */
  public TaskFinder() {
    this(Set.of(SectionRole.IMPLEMENTATION));
  }

  /** A finder of the assignments of some parts. */
  public TaskFinder(Set<SectionRole> roles) {
    this.roles = Set.copyOf(roles);
  }

  /** A finder of the assignments of the parts on tasks and on implementation. */
  public static TaskFinder ofTasksAndImplementation() {
    return new TaskFinder(Set.of(SectionRole.TASKS, SectionRole.IMPLEMENTATION));
  }

  /** The assignments and targets of a directive. */
  public Tasks find(Directive directive) {
    TaskLexicon lexicon = TaskLexicon.standard();
    Tokens tokens = lexicon.read(directive.text());
    Deadlines deadlines = deadlines(directive, tokens, lexicon);
    List<Assignment> assignments = new ArrayList<>();
    List<Notice> notices = new ArrayList<>(deadlines.notices());
    for (SectionRole role : roles) {
      AssignmentReader reader = new AssignmentReader(directive, role, tokens, deadlines);
      assignments.addAll(reader.read());
      notices.addAll(reader.notices());
    }
    assignments.sort(Comparator.comparing(Assignment::span));
    notices.removeIf(notice -> !isOwn(notice, directive));
    notices.sort(Comparator.comparing(Notice::span));
    return new Tasks(
        assignments, new TargetFinder(directive, tokens, lexicon, deadlines).find(), notices);
  }

  /** Forms that are attached have blanks to be filled in. */
  private static boolean isOwn(Notice notice, Directive directive) {
    return directive
        .sectionAt(notice.span().start())
        .map(Section::role)
        .filter(role -> role != SectionRole.ANNEX && role != SectionRole.OTHER)
        .isPresent();
  }

  /** The deadlines anywhere in a directive. */
  static Deadlines deadlines(Directive directive, Tokens tokens, TaskLexicon lexicon) {
    return new DeadlineFinder(tokens, lexicon, directive.letterhead().date()).find();
  }
}
