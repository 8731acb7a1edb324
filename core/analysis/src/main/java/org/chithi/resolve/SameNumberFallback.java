package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides mentions without a day beside others of their number in one text: by their own subject,
 * else as those others if they all mean one document; of several none is guessed.
 */
final class SameNumberFallback {

  private SameNumberFallback() {}

  static Decision decide(
      MentionCluster cluster,
      List<CandidateScore> scores,
      Map<MentionCluster, Decision> decisions) {
    Optional<Decision> told =
        CandidateSelector.choose(cluster, scores).filter(it -> isTold(cluster, it));
    if (told.isPresent()) {
      return told.get();
    }
    Set<DocumentEntity> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<CandidateScore> beside = new ArrayList<>();
    for (MentionCluster other : cluster.beside) {
      decisions
          .get(other)
          .chosen()
          .filter(seen::add)
          .ifPresent(entity -> beside.add(new CandidateScore(cluster, entity)));
    }
    if (beside.isEmpty()) {
      return decisions.get(cluster.beside.get(0));
    }
    beside.sort(CandidateSelector::bestFirst);
    return beside.size() == 1
        ? Decision.of(beside.get(0), List.of())
        : Decision.open(beside, List.of());
  }

  private static boolean isTold(MentionCluster cluster, Decision decision) {
    boolean speaks = !cluster.subject.pairs().isEmpty();
    return speaks
        && decision.score().map(CandidateScore::isDecided).orElse(true)
        && decision.open().stream().allMatch(CandidateScore::isDecided);
  }
}
