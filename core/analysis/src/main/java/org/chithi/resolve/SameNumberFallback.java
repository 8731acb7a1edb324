package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Decides mentions without a day beside others of their number in one text: by their own subject,
 * else as those others if they all mean one document; of several none is guessed.
 */
final class SameNumberFallback {

  private SameNumberFallback() {}

  /**
   * The decision about a cluster.
   *
   * @param scores those of the documents of its series
   * @param decisions those about the others of its number, which are facts here
   */
  static Decision decide(
      MentionCluster cluster,
      List<CandidateScore> scores,
      Map<MentionCluster, Decision> decisions) {
    boolean hasSubject = !cluster.subject.pairs().isEmpty();
    Optional<Decision> bySubject =
        CandidateSelector.choose(cluster, scores).filter(it -> hasSubject && it.isFounded());
    if (bySubject.isPresent()) {
      return bySubject.get();
    }
    Set<DocumentEntity> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<CandidateScore> others = new ArrayList<>();
    for (MentionCluster other : cluster.alternatives) {
      Objects.requireNonNull(decisions.get(other), "decided before")
          .chosen()
          .filter(seen::add)
          .ifPresent(entity -> others.add(CandidateScore.of(cluster, entity)));
    }
    if (others.isEmpty()) {
      return Objects.requireNonNull(decisions.get(cluster.alternatives.get(0)), "decided before");
    }
    others.sort(CandidateScore::bestFirst);
    return others.size() == 1
        ? Decision.of(others.get(0), List.of())
        : Decision.open(others, List.of());
  }
}
