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
final class Beside {

  private Beside() {}

  static Decision decide(CitedGroup group, List<Fit> fits, Map<CitedGroup, Decision> decisions) {
    Optional<Decision> told = SeriesDesk.choose(group, fits).filter(it -> isTold(group, it));
    if (told.isPresent()) {
      return told.get();
    }
    Set<Dossier> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Fit> beside = new ArrayList<>();
    for (CitedGroup other : group.beside) {
      decisions
          .get(other)
          .chosen()
          .filter(seen::add)
          .ifPresent(dossier -> beside.add(new Fit(group, dossier)));
    }
    if (beside.isEmpty()) {
      return decisions.get(group.beside.get(0));
    }
    beside.sort(SeriesDesk::bestFirst);
    return beside.size() == 1
        ? Decision.of(beside.get(0), List.of())
        : Decision.open(beside, List.of());
  }

  private static boolean isTold(CitedGroup group, Decision decision) {
    boolean speaks = !group.subject.pairs().isEmpty();
    return speaks
        && decision.fit().map(Fit::isDecided).orElse(true)
        && decision.open().stream().allMatch(Fit::isDecided);
  }
}
