package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chithi.model.PartialDate;

/**
 * The documents of one number in one series of one place, {@code 217-QĐ/TW}: one a term. Mentions
 * with a day are told first, then those with a term or year, then those with neither, so that the
 * order in which texts arrive changes nothing.
 */
final class SeriesDesk {

  private static final double LEAD = 1.5;

  /** Kinds that are cited under each other's code: a notice of a conclusion. */
  private static final Set<String> MIXED = Set.of("TB", "KL");

  /** A number is given once a term: there are never as many of one. */
  private static final int MOST_COMPARED = 64;

  private final List<Dossier> dossiers = new ArrayList<>();
  private final Map<PartialDate, List<Dossier>> byDay = new HashMap<>();

  /** The series in which a document is looked up; types that are mixed up share one. */
  static String family(String type) {
    return MIXED.contains(type) ? "TB~KL" : type;
  }

  List<Dossier> dossiers() {
    return dossiers;
  }

  void addKnown(KnownDocument known, SymbolParts parts) {
    Dossier dossier = Dossier.of(known, parts);
    for (Dossier same : dossiers) {
      if (same.id().equals(dossier.id())) {
        same.takeKnown(known, parts);
        return;
      }
    }
    keep(dossier);
  }

  /** A document of the corpus that prints its number. */
  Dossier addSheet(CitationSheet sheet, SymbolParts parts, String place) {
    Optional<PartialDate> date = sheet.letterhead().date().map(PartialDate::of);
    for (Dossier known : dossiers) {
      boolean sameDay = date.isPresent() && date.equals(known.date);
      boolean undated = date.isEmpty() && dossiers.size() == 1 && !known.sheets.isEmpty();
      if (known.type.equals(parts.type()) && (sameDay || undated)) {
        known.takeSheet(sheet, Optional.of(parts));
        return known;
      }
    }
    Dossier dossier = new Dossier(parts.scope(), place, parts.type(), parts.number());
    dossier.takeSheet(sheet, Optional.of(parts));
    keep(dossier);
    return dossier;
  }

  private void keep(Dossier dossier) {
    dossiers.add(dossier);
    dossier.date.ifPresent(
        day -> byDay.computeIfAbsent(day, unused -> new ArrayList<>()).add(dossier));
  }

  /** Decides all groups of this number and place. */
  void settle(List<CitedGroup> groups, String place, Map<CitedGroup, Decision> decisions) {
    String name = usualName(groups);
    List<CitedGroup> inOrder = inOrder(groups);
    List<CitedGroup> vague = new ArrayList<>();
    for (CitedGroup group : inOrder) {
      if (vagueness(group) < 2) {
        decisions.put(group, decide(group, place, name));
      } else {
        vague.add(group);
      }
    }
    List<CitedGroup> alone = new ArrayList<>();
    for (CitedGroup group : vague) {
      Optional<Decision> decision = group.isNamed() ? Optional.empty() : choose(group, fits(group));
      decision.ifPresentOrElse(it -> decisions.put(group, take(group, it)), () -> alone.add(group));
    }
    Optional<Dossier> open = Optional.empty();
    for (CitedGroup group : alone) {
      if (open.isPresent()) {
        open.get().take(group);
      }
      Dossier dossier = open.orElseGet(() -> dossier(group, place, name));
      open = Optional.of(dossier);
      decisions.put(group, Decision.alone(dossier, rejected(fits(group, dossier))));
    }
  }

  /** A name as most texts write it, one that is not all in capitals before others. */
  private static String usualName(List<CitedGroup> groups) {
    Map<String, Integer> names = new TreeMap<>();
    groups.forEach(group -> names.merge(group.parts.number(), 1, Integer::sum));
    return Collections.max(
        names.keySet(),
        Comparator.<String, Boolean>comparing(it -> !it.equals(it.toUpperCase(Locale.ROOT)))
            .thenComparing(names::get));
  }

  /** The most precise first; of several days the one that most texts write, then the first. */
  private static List<CitedGroup> inOrder(List<CitedGroup> groups) {
    Map<Optional<PartialDate>, Integer> days = new HashMap<>();
    groups.forEach(group -> days.merge(group.date, 1, Integer::sum));
    List<CitedGroup> inOrder = new ArrayList<>(groups);
    inOrder.sort(
        Comparator.comparingInt(SeriesDesk::vagueness)
            .thenComparing(group -> -days.get(group.date))
            .thenComparing(group -> group.date.map(PartialDate::toString).orElse(""))
            .thenComparing(group -> -group.subject.size())
            .thenComparing(group -> group.title)
            .thenComparing(group -> group.issuer.orElse("")));
    return inOrder;
  }

  private List<Fit> fits(CitedGroup group, Dossier but) {
    return fits(group).stream().filter(fit -> fit.dossier != but).toList();
  }

  private static int vagueness(CitedGroup group) {
    return group.hasWholeDate() ? 0 : group.date.isPresent() || group.term.isPresent() ? 1 : 2;
  }

  private Decision decide(CitedGroup group, String place, String name) {
    List<Fit> fits = fits(group);
    return choose(group, fits)
        .map(decision -> take(group, decision))
        .orElseGet(
            () -> {
              Dossier dossier = dossier(group, place, name);
              return Decision.alone(dossier, rejected(fits));
            });
  }

  static Decision take(CitedGroup group, Decision decision) {
    decision.chosen().ifPresent(dossier -> note(group, dossier));
    decision.chosen().ifPresent(dossier -> dossier.take(group));
    return decision;
  }

  /** Notes where a mention disagrees with what else is known. */
  private static void note(CitedGroup group, Dossier dossier) {
    if (group.hasWholeDate()
        && dossier.date.filter(own -> !own.agrees(group.date.get())).isPresent()) {
      dossier.conflicts.add(
          "date " + group.date.get() + " for " + dossier.date.get() + ": " + form(group));
    }
    if (!group.parts.type().equals(dossier.type)) {
      dossier.conflicts.add(
          "type " + group.parts.type() + " for " + dossier.type + ": " + form(group));
    }
    if (group.term.filter(it -> !dossier.terms.isEmpty() && !dossier.terms.contains(it)).isPresent()
        && group.reach == Reach.COUNTRY) {
      dossier.conflicts.add(
          "term "
              + group.term.get()
              + " for "
              + String.join(", ", dossier.terms)
              + ": "
              + form(group));
    }
  }

  private static String form(CitedGroup group) {
    return group.forms.stream().findFirst().orElse("");
  }

  /** Those of the same day and no more than so many others, that many texts take no longer each. */
  List<Fit> fits(CitedGroup group) {
    List<Dossier> compared = new ArrayList<>();
    if (group.hasWholeDate()) {
      compared.addAll(byDay.getOrDefault(group.date.get(), List.of()));
    }
    for (Dossier other : dossiers.subList(0, Math.min(dossiers.size(), MOST_COMPARED))) {
      if (other.type.equals(group.parts.type()) && !isSameDay(other, group)) {
        compared.add(other);
      }
    }
    return compared.stream().map(it -> new Fit(group, it)).toList();
  }

  private static boolean isSameDay(Dossier dossier, CitedGroup group) {
    return group.hasWholeDate() && group.date.equals(dossier.date);
  }

  /** The best of the fits if it leads clearly; empty if none fits. */
  static Optional<Decision> choose(CitedGroup group, List<Fit> fits) {
    List<Fit> fitting =
        fits.stream().filter(fit -> !fit.isRejected()).sorted(SeriesDesk::bestFirst).toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    List<Fit> rejected = rejected(fits);
    List<Fit> decided = fitting.stream().filter(Fit::isDecided).toList();
    if (!decided.isEmpty()) {
      boolean leads =
          decided.size() == 1 || decided.get(0).score() - decided.get(1).score() >= LEAD;
      return Optional.of(
          leads ? Decision.of(decided.get(0), rejected) : Decision.open(decided, rejected));
    }
    if (group.hasWholeDate()) {
      return Optional.empty();
    }
    boolean sole = fitting.size() == 1 && fitting.get(0).isSupported();
    return Optional.of(
        sole ? Decision.of(fitting.get(0), rejected) : Decision.open(fitting, rejected));
  }

  static int bestFirst(Fit one, Fit other) {
    int byScore = Double.compare(other.score(), one.score());
    return byScore != 0 ? byScore : byDate(one, other);
  }

  private static int byDate(Fit one, Fit other) {
    return other.dossier.id().edition().orElse("").compareTo(one.dossier.id().edition().orElse(""));
  }

  private static List<Fit> rejected(List<Fit> fits) {
    return fits.stream().filter(Fit::isRejected).toList();
  }

  private Dossier dossier(CitedGroup group, String place, String name) {
    SymbolParts parts = group.parts;
    Dossier dossier = new Dossier(parts.scope(), place, parts.type(), name);
    dossier.take(group);
    keep(dossier);
    return dossier;
  }
}
