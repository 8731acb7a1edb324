package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.cite.Citation.Form;
import org.chithi.model.Letterhead;
import org.chithi.model.PartialDate;

/**
 * The decisions about all citations of some sheets, made at once: places, then numbers with a day,
 * then vaguer ones, then documents without number by their titles, then neighbours in lists.
 */
final class Settlement {

  private final KnownShelf shelf;
  private final List<CitationSheet> sheets;
  private final Map<String, Integer> indices = new HashMap<>();
  private final List<GroupReader> readers = new ArrayList<>();
  private final List<List<CitedGroup>> groups = new ArrayList<>();
  private final Places places = new Places();
  private final Map<String, SeriesDesk> desks = new LinkedHashMap<>();
  private final Map<CitedGroup, Decision> decisions = new IdentityHashMap<>();
  private final List<Dossier> own = new ArrayList<>();
  private final List<Dossier> unnumbered = new ArrayList<>();

  private Settlement(KnownShelf shelf, List<CitationSheet> sheets) {
    this.shelf = shelf;
    this.sheets = sheets;
  }

  static Settlement of(KnownShelf shelf, List<CitationSheet> sheets) {
    Settlement settlement = new Settlement(shelf, sheets);
    settlement.readSheets();
    settlement.findPlaces();
    settlement.fileOwn();
    settlement.decideSeries();
    settlement.decideLaws();
    settlement.decideBeside();
    settlement.decidePlenums();
    settlement.recogniseTitles();
    settlement.decideNeighbours();
    return settlement;
  }

  private void readSheets() {
    for (int i = 0; i < sheets.size(); i++) {
      indices.put(sheets.get(i).key(), i);
      GroupReader reader = new GroupReader(i, sheets.get(i));
      readers.add(reader);
      groups.add(reader.read());
    }
  }

  private void findPlaces() {
    for (int i = 0; i < sheets.size(); i++) {
      for (CitedGroup group : groups.get(i)) {
        if (group.hasWholeDate() && group.among.isEmpty()) {
          places.add(
              group.parts,
              group.date.get(),
              new Places.Claim(
                  group.place, group.reach, group.subject, group.forms.iterator().next()));
        }
      }
      claimOwn(sheets.get(i));
    }
    places.settle();
  }

  private void claimOwn(CitationSheet sheet) {
    Letterhead head = sheet.letterhead();
    Optional<SymbolParts> parts = OwnNumber.parts(head);
    if (parts.isPresent() && head.date().isPresent() && head.title().isPresent()) {
      Reach reach = Reach.of(parts.get().scope());
      places.add(
          parts.get(),
          PartialDate.of(head.date().get()),
          new Places.Claim(
              OwnNumber.place(sheet, parts.get().scope()),
              reach,
              SubjectWords.of(head.title().get()),
              head.number().orElseThrow().toString()));
    }
  }

  private void fileOwn() {
    for (CitationSheet sheet : sheets) {
      Optional<SymbolParts> parts = OwnNumber.parts(sheet.letterhead());
      String scope =
          parts.map(SymbolParts::scope).orElseGet(() -> OwnNumber.scope(sheet.letterhead()));
      Reach reach = Reach.of(scope);
      String open = OwnNumber.place(sheet, scope);
      String place = places.of(reach, open);
      Dossier dossier =
          parts.isPresent()
              ? desk(parts.get(), place).addSheet(sheet, parts.get(), place)
              : unnumbered(sheet, scope, place);
      places.reason(reach, open).ifPresent(dossier.inferred::add);
      own.add(dossier);
    }
  }

  private Dossier unnumbered(CitationSheet sheet, String scope, String place) {
    String type = sheet.letterhead().kind().map(SymbolParts::codeOf).orElse("VB");
    Dossier dossier = new Dossier(scope, place, type, "?" + sheet.key());
    dossier.takeSheet(sheet, Optional.empty());
    unnumbered.add(dossier);
    return dossier;
  }

  private void decideSeries() {
    decideSeries(allGroups().filter(Settlement::isInSeries));
  }

  private static boolean isInSeries(CitedGroup group) {
    return !Plenums.isPlenum(group) && !LawNames.isName(group) && group.beside.isEmpty();
  }

  private void decideSeries(Stream<CitedGroup> some) {
    Map<String, List<CitedGroup>> byDesk = new LinkedHashMap<>();
    Map<String, String> placeOf = new HashMap<>();
    some.forEach(
        group -> {
          String place = place(group);
          String key = KnownShelf.key(group.parts, place);
          byDesk.computeIfAbsent(key, unused -> new ArrayList<>()).add(group);
          placeOf.put(key, place);
        });
    byDesk.forEach(
        (key, ofDesk) ->
            desk(ofDesk.get(0).parts, placeOf.get(key))
                .settle(ofDesk, placeOf.get(key), decisions));
  }

  /**
   * Names of laws by the numbers that stand beside them elsewhere, then those left by themselves.
   */
  private void decideLaws() {
    LawNames names = new LawNames();
    allGroups()
        .filter(decisions::containsKey)
        .forEach(it -> decisions.get(it).chosen().ifPresent(law -> names.add(it, law)));
    List<CitedGroup> left = new ArrayList<>();
    allGroups()
        .filter(LawNames::isName)
        .forEach(
            group ->
                names
                    .decide(group)
                    .ifPresentOrElse(
                        it -> decisions.put(group, SeriesDesk.take(group, it)),
                        () -> left.add(group)));
    decideSeries(left.stream());
  }

  private Stream<CitedGroup> allGroups() {
    return groups.stream().flatMap(List::stream);
  }

  /** The place of a group; one of several former provinces if a document of that day shows it. */
  private String place(CitedGroup group) {
    if (group.among.isEmpty()) {
      return places.of(group.reach, group.place);
    }
    List<String> fitting =
        group.among.stream()
            .filter(
                name ->
                    desk(group.parts, name).dossiers().stream()
                        .filter(group::isOfDayOf)
                        .map(dossier -> new Fit(group, dossier))
                        .anyMatch(fit -> fit.isDecided() && fit.score() > 0))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : group.place;
  }

  /** All are decided before any is taken, so that none counts for another. */
  private void decideBeside() {
    List<CitedGroup> beside = allGroups().filter(it -> !it.beside.isEmpty()).toList();
    for (CitedGroup group : beside) {
      List<Fit> fits = desk(group.parts, place(group)).fits(group);
      decisions.put(group, Beside.decide(group, fits, decisions));
    }
    beside.forEach(group -> SeriesDesk.take(group, decisions.get(group)));
  }

  private void decidePlenums() {
    allGroups()
        .filter(Plenums::isPlenum)
        .forEach(
            group ->
                decisions.put(
                    group,
                    Plenums.decide(group, parts -> desk(parts, "").dossiers())
                        .map(it -> SeriesDesk.take(group, it))
                        .orElseGet(() -> alone(group))));
  }

  private Decision alone(CitedGroup group) {
    SeriesDesk desk = desk(group.parts, group.place);
    Map<CitedGroup, Decision> one = new IdentityHashMap<>();
    desk.settle(List.of(group), group.place, one);
    return one.get(group);
  }

  private void recogniseTitles() {
    TitleMatches titles = new TitleMatches();
    unnumbered.forEach(titles::add);
    List<Dossier> cited =
        desks.values().stream()
            .flatMap(desk -> desk.dossiers().stream())
            .filter(it -> it.isCited() && Character.isDigit(it.number.charAt(0)))
            .toList();
    Map<Dossier, Dossier> matches = titles.among(cited);
    for (int i = 0; i < own.size(); i++) {
      Dossier found = matches.get(own.get(i));
      if (found != null) {
        found.recognise(own.get(i), sheets.get(i));
        unnumbered.remove(own.get(i));
        own.set(i, found);
      }
    }
  }

  /** Of several that fit, the one of the day of a neighbour in the list. */
  private void decideNeighbours() {
    for (int i = 0; i < groups.size(); i++) {
      for (CitedGroup group : groups.get(i)) {
        Decision open = decisions.get(group);
        if (open.chosen().isEmpty() && group.neighbour.isPresent()) {
          readers
              .get(i)
              .groupOf(group.neighbour.getAsInt())
              .flatMap(next -> decisions.get(next).chosen())
              .flatMap(open::companionOf)
              .ifPresent(
                  decision -> {
                    decision.chosen().orElseThrow().take(group);
                    decisions.put(group, decision);
                  });
        }
      }
    }
  }

  private SeriesDesk desk(SymbolParts parts, String place) {
    return desks.computeIfAbsent(
        KnownShelf.key(parts, place),
        key -> {
          SeriesDesk desk = new SeriesDesk();
          shelf.of(key).forEach(known -> desk.addKnown(known, shelf.parts(known)));
          return desk;
        });
  }

  /** The dossiers that a document of the corpus or a citation has touched. */
  List<Dossier> dossiers() {
    List<Dossier> all = new ArrayList<>(unnumbered);
    for (SeriesDesk desk : desks.values()) {
      desk.dossiers().stream()
          .filter(it -> !it.groups.isEmpty() || !it.sheets.isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  /** The dossier of a document of the corpus. */
  Dossier own(CitationSheet sheet) {
    return own.get(indices.get(sheet.key()));
  }

  /** The decisions about the citations of a sheet, one each. */
  List<Resolution> resolutions(CitationSheet sheet) {
    int index = indices.get(sheet.key());
    List<Resolution> resolutions = new ArrayList<>();
    for (int i = 0; i < sheet.items().size(); i++) {
      boolean self = sheet.items().get(i).citation().form() == Form.SELF;
      Optional<CitedGroup> group = readers.get(index).groupOf(i);
      resolutions.add(
          self
              ? new Resolution.Self(own.get(index).id())
              : group
                  .map(it -> Verdict.of(decisions.get(it), own.get(index)))
                  .orElseGet(Verdict::nameless));
    }
    return resolutions;
  }
}
