package org.chithi.resolve;

import java.util.List;
import java.util.Optional;

/**
 * What was decided of a group of mentions.
 *
 * @param chosen the document; empty if several fit
 * @param fit why; empty for a document that nothing but this group tells of
 * @param open those that fit where none was chosen, best first
 * @param rejected those that do not fit
 */
record Decision(Optional<Dossier> chosen, Optional<Fit> fit, List<Fit> open, List<Fit> rejected) {

  static Decision of(Fit fit, List<Fit> rejected) {
    return new Decision(Optional.of(fit.dossier), Optional.of(fit), List.of(), rejected);
  }

  static Decision alone(Dossier dossier, List<Fit> rejected) {
    return new Decision(Optional.of(dossier), Optional.empty(), List.of(), rejected);
  }

  static Decision open(List<Fit> open, List<Fit> rejected) {
    return new Decision(Optional.empty(), Optional.empty(), open, rejected);
  }

  /** The one of those that fit that is of the day of a neighbour; empty if not exactly one is. */
  Optional<Decision> companionOf(Dossier neighbour) {
    List<Fit> sameDay =
        open.stream()
            .filter(fit -> neighbour.date.isPresent() && neighbour.date.equals(fit.dossier.date))
            .toList();
    if (sameDay.size() != 1) {
      return Optional.empty();
    }
    sameDay.get(0).companion(neighbour);
    return Optional.of(of(sameDay.get(0), rejected));
  }
}
