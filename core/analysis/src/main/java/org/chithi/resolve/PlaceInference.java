package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chithi.resolve.IssuerCodes.Extent;
import org.chithi.resolve.NameFact.Claim;
import org.chithi.resolve.ResolutionRounds.Message;
import org.chithi.resolve.TextFact.PlaceLink;
import org.chithi.resolve.TextFact.PlaceReach;

/**
 * Finds the places that texts leave open: two texts that cite one local document by number, day and
 * a long subject belong to one place. A number alone shows nothing, and where texts of two places
 * claim it, the place stays open.
 */
final class PlaceInference {

  private static final int LEAST_PAIRS = 4;
  private static final double LEAST_LIKENESS = 0.6;
  private static final int MOST_COMPARED = 16;

  /** More named places than one are at odds, however many. */
  private static final int MOST_NAMED = 2;

  /** What follows for an open place of one extent. */
  private record Found(String least, List<Jurisdiction> named) {

    Optional<Jurisdiction> place() {
      return named.isEmpty()
          ? Optional.of(new Jurisdiction.Open(least))
          : Optional.of(named.get(0)).filter(it -> named.size() == 1);
    }
  }

  private final String sheet;
  private final List<PlaceLink> links = new ArrayList<>(0);
  private final Map<Extent, Found> found = new HashMap<>(1);

  private PlaceInference(String sheet) {
    this.sheet = sheet;
  }

  /** The places of a text as far as it is known. */
  static PlaceInference of(String sheet, List<Fact> received) {
    PlaceInference places = new PlaceInference(sheet);
    received.forEach(places::take);
    return places;
  }

  /** Whether a claim on a document can show a place. */
  static boolean isClaim(Extent extent, SubjectWords subject) {
    boolean local = extent == Extent.PROVINCE || extent == Extent.DISTRICT;
    return local && subject.pairs().size() >= LEAST_PAIRS;
  }

  /** What the claims on one number of one day show of the places of their texts. */
  static List<Message> links(FactKey.DatedNumber number, List<Claim> claims) {
    Extent extent = IssuerCodes.extent(number.number().scope());
    List<Message> links = new ArrayList<>(0);
    for (int i = 1; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      for (Claim other : claims.subList(0, Math.min(i, MOST_COMPARED))) {
        if (!other.place().equals(claim.place()) && isLike(claim.subject(), other.subject())) {
          link(extent, claim, other).ifPresent(links::add);
          link(extent, other, claim).ifPresent(links::add);
        }
      }
    }
    return links;
  }

  private static boolean isLike(SubjectWords one, SubjectWords other) {
    return one.likeness(other) >= LEAST_LIKENESS && one.sharedPairs(other) >= LEAST_PAIRS;
  }

  private static Optional<Message> link(Extent extent, Claim open, Claim other) {
    return open.place() instanceof Jurisdiction.Open place
        ? Optional.of(
            new Message(
                new FactKey.Text(place.document()),
                new PlaceLink(extent, other.place(), open.words())))
        : Optional.empty();
  }

  private void take(Fact fact) {
    switch (fact) {
      case PlaceLink link -> {
        links.add(link);
        List<Jurisdiction> named = link.other().isOpen() ? List.of() : List.of(link.other());
        join(link.extent(), new Found(sheet, named));
      }
      case PlaceReach reach -> join(reach.extent(), new Found(reach.least(), reach.named()));
      default -> {}
    }
  }

  private void join(Extent extent, Found more) {
    found.merge(
        extent,
        more,
        (one, other) -> {
          TreeSet<Jurisdiction> named = new TreeSet<>(Comparator.comparing(Jurisdiction::toString));
          named.addAll(one.named);
          named.addAll(other.named);
          return new Found(
              one.least.compareTo(other.least) <= 0 ? one.least : other.least,
              named.stream().limit(MOST_NAMED).toList());
        });
  }

  /** What the texts of the same place are to receive that they did not receive before. */
  List<Message> news(PlaceInference before) {
    List<Message> news = new ArrayList<>(0);
    for (PlaceLink link : links) {
      Optional<Found> now = Optional.ofNullable(found.get(link.extent()));
      boolean isNew = !now.equals(Optional.ofNullable(before.found.get(link.extent())));
      if (isNew && link.other() instanceof Jurisdiction.Open open) {
        Found it = now.orElseThrow();
        news.add(
            new Message(
                new FactKey.Text(open.document()),
                new PlaceReach(link.extent(), it.least, it.named)));
      }
    }
    return news;
  }

  /** The place that an open one turned out to be, or the place itself. */
  Jurisdiction of(Extent extent, Jurisdiction place) {
    return place.isOpen()
        ? Optional.ofNullable(found.get(extent)).flatMap(Found::place).orElse(place)
        : place;
  }

  /** Why an open place was found. */
  Optional<Reason> reason(Extent extent, Jurisdiction place) {
    Jurisdiction now = of(extent, place);
    return place.isOpen() && !now.isOpen()
        ? links.stream()
            .filter(it -> it.extent() == extent)
            .map(PlaceLink::words)
            .min(Comparator.naturalOrder())
            .map(words -> Reason.of(Reason.Kind.PLACE_BY_CITED, now, words))
        : Optional.empty();
  }
}
