package org.chithi.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.cite.Reference;

/**
 * The groups of one number in one text, {@code 36-NQ/TW}, and which of them a further mention
 * joins: one that names neither day nor term is not joined where its subject speaks against it, nor
 * where several could be meant.
 */
final class SameNumber {

  private static final double LIKE = 0.5;
  private static final double UNLIKE = 0.34;

  /** So many are compared with a mention that names no day. */
  private static final int MOST_COMPARED = 16;

  private final List<CitedGroup> groups = new ArrayList<>();

  /**
   * Where a mention belongs.
   *
   * @param group the group it joins; empty if it starts one
   * @param beside the groups that one it starts could still be
   */
  record Place(Optional<CitedGroup> group, List<CitedGroup> beside) {}

  void add(CitedGroup group) {
    groups.add(group);
  }

  Place find(
      Whereabouts.Where where,
      Reach reach,
      Reference reference,
      SubjectWords subject,
      Whereabouts whereabouts) {
    boolean vague = reference.date().isEmpty() && reference.term().isEmpty();
    List<CitedGroup> own =
        compared(vague).stream()
            .filter(it -> it.place.equals(where.place()) && it.agrees(reference))
            .toList();
    if (own.isEmpty() && where.place().startsWith("?") && where.among().isEmpty()) {
      return sole(compared(true).stream().filter(it -> it.agrees(reference)).toList());
    }
    if (!vague || reach == Reach.COUNTRY && own.isEmpty()) {
      return sole(own);
    }
    return vague(where, own, subject, whereabouts);
  }

  private static Place sole(List<CitedGroup> fitting) {
    return new Place(fitting.stream().findFirst().filter(it -> fitting.size() == 1), List.of());
  }

  private Place vague(
      Whereabouts.Where where,
      List<CitedGroup> own,
      SubjectWords subject,
      Whereabouts whereabouts) {
    List<CitedGroup> fitting = new ArrayList<>(own);
    compared(true).stream()
        .filter(it -> !it.place.equals(where.place()) && isFormer(it, where, whereabouts))
        .forEach(fitting::add);
    boolean strange = own.isEmpty() && fitting.size() == 1 && fitting.get(0).among.isEmpty();
    if (strange) {
      return new Place(Optional.empty(), List.of());
    }
    List<CitedGroup> told = fitting.stream().filter(it -> !isOpenBeside(it)).toList();
    List<CitedGroup> like =
        told.stream().filter(it -> it.subject.likeness(subject) >= LIKE).toList();
    if (like.size() == 1) {
      return sole(like);
    }
    boolean unlike = told.size() == 1 && isUnlike(told.get(0), subject);
    if (told.size() <= 1 && !unlike) {
      return sole(told);
    }
    return subject.isEmpty() ? again(fitting, told) : new Place(Optional.empty(), told);
  }

  /** A bare mention beside the same groups as another is of its group. */
  private static Place again(List<CitedGroup> fitting, List<CitedGroup> told) {
    return new Place(
        fitting.stream().filter(it -> isOpenBeside(it) && it.beside.equals(told)).findFirst(),
        told);
  }

  private static boolean isOpenBeside(CitedGroup group) {
    return !group.beside.isEmpty() && group.subject.isEmpty();
  }

  private static boolean isUnlike(CitedGroup group, SubjectWords subject) {
    return !subject.pairs().isEmpty()
        && !group.subject.pairs().isEmpty()
        && group.subject.likeness(subject) < UNLIKE;
  }

  /** Whether a group is of a province that the one of the text was formed of. */
  private static boolean isFormer(
      CitedGroup group, Whereabouts.Where where, Whereabouts whereabouts) {
    return !group.among.isEmpty()
        ? group.among.contains(where.place())
        : whereabouts.former(group.date).contains(group.place);
  }

  private List<CitedGroup> compared(boolean few) {
    return few ? groups.subList(0, Math.min(groups.size(), MOST_COMPARED)) : groups;
  }
}
