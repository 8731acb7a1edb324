package org.chithi.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.cite.Reference;

/**
 * The clusters of one number in one text, {@code 36-NQ/TW}, and which of them a further mention
 * joins: one that names neither day nor term is not joined where its subject speaks against it, nor
 * where several could be meant.
 */
final class ClusterChoice {

  private static final double LIKE = 0.5;
  private static final double UNLIKE = 0.34;

  /** So many are compared with a mention that names no day. */
  private static final int MOST_COMPARED = 16;

  private final List<MentionCluster> clusters = new ArrayList<>();

  /**
   * Where a mention belongs.
   *
   * @param cluster the cluster it joins; empty if it starts one
   * @param beside the clusters that one it starts could still be
   */
  record Place(Optional<MentionCluster> cluster, List<MentionCluster> beside) {}

  void add(MentionCluster cluster) {
    clusters.add(cluster);
  }

  Place find(
      JurisdictionReader.Where where,
      Reach reach,
      Reference reference,
      SubjectWords subject,
      JurisdictionReader whereabouts) {
    boolean vague = reference.date().isEmpty() && reference.term().isEmpty();
    List<MentionCluster> own =
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

  private static Place sole(List<MentionCluster> fitting) {
    return new Place(fitting.stream().findFirst().filter(it -> fitting.size() == 1), List.of());
  }

  private Place vague(
      JurisdictionReader.Where where,
      List<MentionCluster> own,
      SubjectWords subject,
      JurisdictionReader whereabouts) {
    List<MentionCluster> fitting = new ArrayList<>(own);
    compared(true).stream()
        .filter(it -> !it.place.equals(where.place()) && isFormer(it, where, whereabouts))
        .forEach(fitting::add);
    boolean strange = own.isEmpty() && fitting.size() == 1 && fitting.get(0).among.isEmpty();
    if (strange) {
      return new Place(Optional.empty(), List.of());
    }
    List<MentionCluster> told = fitting.stream().filter(it -> !isOpenBeside(it)).toList();
    List<MentionCluster> like =
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

  /** A bare mention beside the same clusters as another is of its cluster. */
  private static Place again(List<MentionCluster> fitting, List<MentionCluster> told) {
    return new Place(
        fitting.stream().filter(it -> isOpenBeside(it) && it.beside.equals(told)).findFirst(),
        told);
  }

  private static boolean isOpenBeside(MentionCluster cluster) {
    return !cluster.beside.isEmpty() && cluster.subject.isEmpty();
  }

  private static boolean isUnlike(MentionCluster cluster, SubjectWords subject) {
    return !subject.pairs().isEmpty()
        && !cluster.subject.pairs().isEmpty()
        && cluster.subject.likeness(subject) < UNLIKE;
  }

  /** Whether a cluster is of a province that the one of the text was formed of. */
  private static boolean isFormer(
      MentionCluster cluster, JurisdictionReader.Where where, JurisdictionReader whereabouts) {
    return !cluster.among.isEmpty()
        ? cluster.among.contains(where.place())
        : whereabouts.former(cluster.date).contains(cluster.place);
  }

  private List<MentionCluster> compared(boolean few) {
    return few ? clusters.subList(0, Math.min(clusters.size(), MOST_COMPARED)) : clusters;
  }
}
