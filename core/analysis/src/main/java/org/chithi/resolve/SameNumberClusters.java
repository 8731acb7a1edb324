package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chithi.cite.Reference;
import org.chithi.model.PartialDate;
import org.chithi.resolve.IssuerCodes.Extent;
import org.chithi.resolve.JurisdictionReader.Found;

/**
 * The clusters of one number in one text, {@code 36-NQ/TW}, and which of them a further mention
 * joins: one that names neither day nor term is not joined where its subject contradicts it, nor
 * where several could be meant.
 */
final class SameNumberClusters {

  /** So many are compared with a mention that names no day. */
  private static final int MOST_COMPARED = 16;

  /** So many are compared with one that names a day, beside those of its day. */
  private static final int MOST_OF_OTHER_DAYS = 64;

  private final JurisdictionReader jurisdictions;
  private final List<ClusterBuilder> clusters = new ArrayList<>(1);
  private final Map<PartialDate, List<ClusterBuilder>> byDay = new HashMap<>(2);
  private final Set<ClusterBuilder> members = Collections.newSetFromMap(new IdentityHashMap<>(1));

  /**
   * Where a mention belongs.
   *
   * @param cluster the cluster it joins; empty if it starts one
   * @param alternatives the clusters that one it starts could still be
   */
  record Place(Optional<ClusterBuilder> cluster, List<ClusterBuilder> alternatives) {}

  SameNumberClusters(JurisdictionReader jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  /** Adds a cluster with what its first mention says. */
  void add(ClusterBuilder cluster) {
    clusters.add(cluster);
    if (clusters.size() > MOST_OF_OTHER_DAYS) {
      cluster.date.ifPresent(
          day -> byDay.computeIfAbsent(day, unused -> new ArrayList<>(1)).add(cluster));
    }
  }

  /** Adds a cluster that goes by this name too, if it is new here. */
  void addOnce(ClusterBuilder cluster) {
    if (members.add(cluster)) {
      add(cluster);
    }
  }

  Place find(Found where, Extent extent, Reference reference, SubjectWords subject) {
    if (clusters.isEmpty()) {
      return new Place(Optional.empty(), List.of());
    }
    boolean vague = reference.date().isEmpty() && reference.term().isEmpty();
    List<ClusterBuilder> own =
        (vague ? compared(MOST_COMPARED) : compared(reference))
            .stream()
                .filter(it -> it.where.place().equals(where.place()) && it.agrees(reference))
                .toList();
    if (own.isEmpty() && where.place().isOpen() && where.among().isEmpty()) {
      return sole(compared(MOST_COMPARED).stream().filter(it -> it.agrees(reference)).toList());
    }
    if (own.isEmpty() && !vague && !where.among().isEmpty()) {
      return sole(
          compared(reference).stream()
              .filter(it -> it.agrees(reference) && isAmong(it, where))
              .toList());
    }
    if (!vague || extent == Extent.COUNTRY && own.isEmpty()) {
      return sole(own);
    }
    return vague(where, own, subject);
  }

  /** Whether a cluster is of a province that an open place can be. */
  private static boolean isAmong(ClusterBuilder cluster, Found where) {
    return cluster.where.place().name().filter(where.among()::contains).isPresent();
  }

  private static Place sole(List<ClusterBuilder> fitting) {
    return new Place(fitting.stream().findFirst().filter(it -> fitting.size() == 1), List.of());
  }

  private Place vague(Found where, List<ClusterBuilder> own, SubjectWords subject) {
    List<ClusterBuilder> fitting = new ArrayList<>(own);
    compared(MOST_COMPARED).stream()
        .filter(it -> !it.where.place().equals(where.place()) && isFormer(it, where))
        .forEach(fitting::add);
    boolean strange = own.isEmpty() && fitting.size() == 1 && isCertain(fitting.get(0));
    if (strange) {
      return new Place(Optional.empty(), List.of());
    }
    List<ClusterBuilder> speaking = fitting.stream().filter(it -> !it.isSilent()).toList();
    List<ClusterBuilder> like =
        speaking.stream().filter(it -> it.topic.words().likeness(subject) >= Finding.LIKE).toList();
    if (like.size() == 1) {
      return sole(like);
    }
    boolean unlike = speaking.size() == 1 && isUnlike(speaking.get(0), subject);
    if (speaking.size() <= 1 && !unlike) {
      return sole(speaking);
    }
    return subject.isEmpty() ? again(fitting, speaking) : new Place(Optional.empty(), speaking);
  }

  private static boolean isCertain(ClusterBuilder cluster) {
    return cluster.where.among().isEmpty();
  }

  /** A bare mention beside the same clusters as another is of its cluster. */
  private static Place again(List<ClusterBuilder> fitting, List<ClusterBuilder> speaking) {
    return new Place(
        fitting.stream()
            .filter(it -> it.isSilent() && it.alternatives.equals(speaking))
            .findFirst(),
        speaking);
  }

  private static boolean isUnlike(ClusterBuilder cluster, SubjectWords subject) {
    return cluster.topic.words().comparesWith(subject)
        && cluster.topic.words().likeness(subject) < Finding.UNLIKE;
  }

  /** Whether a cluster is of a province that the one of the text was formed of. */
  private boolean isFormer(ClusterBuilder cluster, Found where) {
    return isCertain(cluster)
        ? cluster
            .where
            .place()
            .name()
            .filter(jurisdictions.former(cluster.date)::contains)
            .isPresent()
        : where.place().name().filter(cluster.where.among()::contains).isPresent();
  }

  private List<ClusterBuilder> compared(int most) {
    return clusters.subList(0, Math.min(clusters.size(), most));
  }

  /** Those that a mention with a day or a term is compared with. */
  private List<ClusterBuilder> compared(Reference reference) {
    List<ClusterBuilder> first = compared(MOST_OF_OTHER_DAYS);
    List<ClusterBuilder> sameDay =
        reference.date().map(day -> byDay.getOrDefault(day, List.of())).orElse(List.of());
    return sameDay.isEmpty() ? first : Stream.concat(first.stream(), sameDay.stream()).toList();
  }
}
