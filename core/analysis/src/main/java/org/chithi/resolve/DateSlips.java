package org.chithi.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.cite.Citation;
import org.chithi.model.Notice;

/**
 * Reports the citations that print another day than the document has that they mean.
 *
 * @since 0.1.0
 */
public final class DateSlips {

  private DateSlips() {}

  /**
   * One notice for each such citation.
   *
   * @param resolutions which documents the citations mean, one each; empty if nobody was asked
   */
  public static List<Notice> of(List<Citation> citations, List<Resolution> resolutions) {
    List<Notice> notices = new ArrayList<>();
    for (int i = 0; i < resolutions.size(); i++) {
      Citation citation = citations.get(i);
      if (citation.reference().date().isPresent()) {
        slip(resolutions.get(i))
            .map(
                slip ->
                    new Notice(
                        Notice.Code.DATE_DIFFERS, "The document meant is " + slip, citation.span()))
            .ifPresent(notices::add);
      }
    }
    return notices;
  }

  private static Optional<String> slip(Resolution resolution) {
    return resolution.target().isEmpty()
        ? Optional.empty()
        : resolution.evidence().stream()
            .map(Evidence::reason)
            .filter(reason -> reason.kind() == Reason.Kind.DATE_SLIP)
            .map(reason -> "of " + reason.parts().get(1) + ", not " + reason.parts().get(0) + ".")
            .findFirst();
  }
}
