package org.chithi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chithi.cite.Citation;
import org.chithi.model.Block;
import org.chithi.model.Division;
import org.chithi.model.Section;
import org.chithi.text.Span;

/**
 * What stands where in a section: the divisions of the outline and the citations.
 *
 * @param places the divisions that share a part with the section, outer ones first
 * @param citations the citations in it
 */
record SectionContents(List<Place> places, List<Cited> citations) {

  /** A division of the outline: {@code II.3.a}. */
  record Place(Span span, String path) {}

  /** A citation as the index takes it. */
  record Cited(Span span, Citation citation) {}

  /** Copies the lists. */
  SectionContents {
    places = List.copyOf(places);
    citations = List.copyOf(citations);
  }

  static SectionContents of(IndexedDocument document, Section section) {
    List<Place> places = new ArrayList<>();
    gather(document.directive().body(), section.span(), places);
    List<Cited> citations = new ArrayList<>();
    for (Citation citation : document.citations().all()) {
      if (citation.span().overlaps(section.span())) {
        citations.add(new Cited(citation.span(), citation));
      }
    }
    return new SectionContents(places, citations);
  }

  private static void gather(List<Block> blocks, Span section, List<Place> places) {
    for (Block block : blocks) {
      if (block instanceof Division division && division.span().overlaps(section)) {
        places.add(new Place(division.span(), division.path().toString()));
        gather(division.children(), section, places);
      }
    }
  }

  List<String> paths() {
    return places.stream().map(Place::path).distinct().toList();
  }

  /** A line each, cells parted by tabs; {@link Read} reads them again. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    places.forEach(it -> lines.add(line("D", it.span(), it.path())));
    for (Cited cited : citations) {
      CitedNumber.of(cited.citation())
          .ifPresent(
              number ->
                  lines.add(
                      line("C", cited.span(), number + "\t" + cited.citation().relation().name())));
    }
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private static String line(String type, Span span, String words) {
    return type + "\t" + span.start() + "\t" + span.end() + "\t" + words;
  }

  /**
   * The marks as the index gives them back.
   *
   * @param places the divisions
   * @param citations the citations by number
   */
  record Read(List<Place> places, List<SearchHit.CitedHere> citations) {

    static Read parse(String stored) {
      List<Place> places = new ArrayList<>();
      List<SearchHit.CitedHere> citations = new ArrayList<>();
      for (String line : stored.split("\n")) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 4) {
          continue;
        }
        Span span = new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
        if (cells[0].equals("D")) {
          places.add(new Place(span, cells[3]));
        } else {
          citations.add(new SearchHit.CitedHere(span, cells[3], cells[4]));
        }
      }
      return new Read(places, citations);
    }

    /** The innermost division around a place. */
    Optional<String> pathAt(int offset) {
      Optional<String> path = Optional.empty();
      for (Place place : places) {
        if (place.span().start() <= offset && offset < place.span().end()) {
          path = Optional.of(place.path());
        }
      }
      return path;
    }
  }
}
