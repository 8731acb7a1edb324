package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chithi.model.PartialDate;

/**
 * Finds the places that texts leave open: two texts that cite one local document by number, day and
 * a long subject belong to one place. A number alone shows nothing, and where texts of two places
 * claim it, the place stays open.
 */
final class PlaceInference {

  private static final int LEAST_PAIRS = 4;
  private static final double LEAST_LIKENESS = 0.6;
  private static final int MOST_COMPARED = 16;

  /**
   * What a text says of a local document.
   *
   * @param place the place, {@code ?} and a key if open
   * @param reach how far the code reaches
   * @param subject what the document is about
   * @param words the document, for people
   */
  record Claim(String place, Reach reach, SubjectWords subject, String words) {}

  private final Map<String, List<Claim>> claims = new LinkedHashMap<>();
  private final Map<String, Set<String>> neighbours = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final Map<String, String> found = new HashMap<>();

  /** Adds what a text says of a document of a certain day. */
  void add(SymbolParts parts, PartialDate day, Claim claim) {
    boolean local = claim.reach() == Reach.PROVINCE || claim.reach() == Reach.DISTRICT;
    if (!local || claim.subject().pairs().size() < LEAST_PAIRS) {
      return;
    }
    String key =
        parts.scope()
            + '/'
            + CandidateSelector.family(parts.type())
            + '/'
            + parts.number()
            + '@'
            + day;
    List<Claim> same = claims.computeIfAbsent(key, unused -> new ArrayList<>());
    for (Claim other : same.subList(0, Math.min(same.size(), MOST_COMPARED))) {
      boolean open = other.place().startsWith("?") || claim.place().startsWith("?");
      if (open
          && !other.place().equals(claim.place())
          && isLike(claim.subject(), other.subject())) {
        join(claim, other);
      }
    }
    same.add(claim);
  }

  private static boolean isLike(SubjectWords one, SubjectWords other) {
    return one.likeness(other) >= LEAST_LIKENESS && one.sharedPairs(other) >= LEAST_PAIRS;
  }

  private void join(Claim one, Claim other) {
    String mine = node(one.reach(), one.place());
    String yours = node(other.reach(), other.place());
    neighbours.computeIfAbsent(mine, unused -> new TreeSet<>()).add(yours);
    neighbours.computeIfAbsent(yours, unused -> new TreeSet<>()).add(mine);
    reasons.putIfAbsent(mine, one.words());
    reasons.putIfAbsent(yours, other.words());
  }

  private static String node(Reach reach, String place) {
    return reach + " " + place;
  }

  /** Decides all open places; to be called once, when all claims are in. */
  void settle() {
    Set<String> seen = new TreeSet<>();
    for (String start : new TreeSet<>(neighbours.keySet())) {
      if (start.contains(" ?") && !seen.contains(start)) {
        Set<String> component = component(start);
        seen.addAll(component);
        List<String> named = component.stream().filter(it -> !it.contains(" ?")).toList();
        List<String> open = component.stream().filter(it -> it.contains(" ?")).toList();
        if (named.size() <= 1) {
          String chosen = named.isEmpty() ? open.get(0) : named.get(0);
          open.forEach(it -> found.put(it, chosen.substring(chosen.indexOf(' ') + 1)));
        }
      }
    }
  }

  /** What hangs together; named places are ends, for two texts of one province may be at odds. */
  private Set<String> component(String start) {
    Set<String> component = new TreeSet<>();
    List<String> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      String node = open.remove(open.size() - 1);
      if (component.add(node) && node.contains(" ?")) {
        open.addAll(neighbours.getOrDefault(node, Set.of()));
      }
    }
    return component;
  }

  /** The place that an open one turned out to be, or the place itself. */
  String of(Reach reach, String place) {
    return found.getOrDefault(node(reach, place), place);
  }

  /** Why an open place was found. */
  Optional<Reason> reason(Reach reach, String place) {
    String node = node(reach, place);
    return Optional.ofNullable(found.get(node))
        .filter(it -> !it.startsWith("?"))
        .map(it -> Reason.of(Reason.Kind.PLACE_BY_CITED, it, reasons.get(node)));
  }
}
