package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chithi.model.PartialDate;
import org.chithi.resolve.IssuerCodes.Extent;

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
   * @param parts its number
   * @param day its day
   * @param place the place of its code
   * @param subject what the document is about
   * @param words the document, for people
   */
  record Claim(
      SymbolParts parts, PartialDate day, Jurisdiction place, SubjectWords subject, String words) {}

  /** A number of one day, whatever the place. */
  private record Numbered(SeriesKey key, PartialDate day) {}

  /** A place of one extent: the district of a name is not the province of it. */
  private record Node(Extent extent, Jurisdiction place) {
    static final Comparator<Node> ORDER =
        Comparator.comparing(Node::extent).thenComparing(node -> node.place.toString());
  }

  private final Map<Numbered, List<Claim>> claims = new HashMap<>();
  private final Map<Node, Set<Node>> neighbours = new TreeMap<>(Node.ORDER);
  private final Map<Node, String> reasons = new HashMap<>();
  private final Map<Node, Jurisdiction> found = new HashMap<>();

  /** The places that follow from the claims of all texts. */
  static PlaceInference of(List<Claim> claims) {
    PlaceInference places = new PlaceInference();
    claims.forEach(places::add);
    places.infer();
    return places;
  }

  private void add(Claim claim) {
    Extent extent = IssuerCodes.extent(claim.parts.scope());
    boolean local = extent == Extent.PROVINCE || extent == Extent.DISTRICT;
    if (!local || claim.subject.pairs().size() < LEAST_PAIRS) {
      return;
    }
    Numbered key = new Numbered(SeriesKey.of(claim.parts, Jurisdiction.COUNTRY), claim.day);
    List<Claim> same = claims.computeIfAbsent(key, unused -> new ArrayList<>(1));
    for (Claim other : same.subList(0, Math.min(same.size(), MOST_COMPARED))) {
      boolean open = other.place.isOpen() || claim.place.isOpen();
      if (open && !other.place.equals(claim.place) && isLike(claim.subject, other.subject)) {
        join(new Node(extent, claim.place), claim, new Node(extent, other.place), other);
      }
    }
    same.add(claim);
  }

  private static boolean isLike(SubjectWords one, SubjectWords other) {
    return one.likeness(other) >= LEAST_LIKENESS && one.sharedPairs(other) >= LEAST_PAIRS;
  }

  private void join(Node one, Claim of, Node other, Claim ofOther) {
    neighbours.computeIfAbsent(one, unused -> new TreeSet<>(Node.ORDER)).add(other);
    neighbours.computeIfAbsent(other, unused -> new TreeSet<>(Node.ORDER)).add(one);
    reasons.putIfAbsent(one, of.words);
    reasons.putIfAbsent(other, ofOther.words);
  }

  private void infer() {
    Set<Node> seen = new HashSet<>();
    for (Node start : neighbours.keySet()) {
      if (start.place.isOpen() && !seen.contains(start)) {
        Set<Node> component = component(start);
        seen.addAll(component);
        List<Node> named = component.stream().filter(it -> !it.place.isOpen()).toList();
        List<Node> open = component.stream().filter(it -> it.place.isOpen()).toList();
        if (named.size() <= 1) {
          Node chosen = named.isEmpty() ? open.get(0) : named.get(0);
          open.forEach(it -> found.put(it, chosen.place));
        }
      }
    }
  }

  /** What hangs together; named places are ends, for two texts of one province may be at odds. */
  private Set<Node> component(Node start) {
    Set<Node> component = new TreeSet<>(Node.ORDER);
    List<Node> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      Node node = open.remove(open.size() - 1);
      if (component.add(node) && node.place.isOpen()) {
        open.addAll(neighbours.getOrDefault(node, Set.of()));
      }
    }
    return component;
  }

  /** The place that an open one turned out to be, or the place itself. */
  Jurisdiction of(Extent extent, Jurisdiction place) {
    return place.isOpen() ? found.getOrDefault(new Node(extent, place), place) : place;
  }

  /** Why an open place was found. */
  Optional<Reason> reason(Extent extent, Jurisdiction place) {
    Node node = new Node(extent, place);
    return Optional.ofNullable(found.get(node))
        .filter(it -> !it.isOpen())
        .map(it -> Reason.of(Reason.Kind.PLACE_BY_CITED, it, reasons.getOrDefault(node, "")));
  }
}
