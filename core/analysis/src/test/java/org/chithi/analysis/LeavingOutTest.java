package org.chithi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chithi.model.PartialDate;
import org.chithi.resolve.Candidate;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.DocumentKey;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;
import org.junit.jupiter.api.Test;

/**
 * A document that is left out takes with it what it says of others, a day, a number, and nothing
 * else: citations elsewhere still mean what they meant, and those that meant two documents do not
 * become one, except where the one left out was meant.
 */
class LeavingOutTest {

  private static final int LEAST_CORPORA = 20;

  @Test
  void noOtherDecisionTurnsToAnotherDocument() {
    List<List<CitationSheet>> corpora =
        ResolutionCases.sheets().stream().filter(sheets -> sheets.size() > 1).toList();
    assertThat(corpora).hasSizeGreaterThan(LEAST_CORPORA);
    assertThat(corpora.stream().flatMap(sheets -> turned(sheets).stream())).isEmpty();
  }

  private static List<String> turned(List<CitationSheet> sheets) {
    Registry all = registry(sheets);
    List<String> turned = new ArrayList<>();
    for (CitationSheet left : sheets) {
      DocumentId target = all.document(left).id();
      List<CitationSheet> others = sheets.stream().filter(it -> it != left).toList();
      Registry without = registry(others);
      Map<String, String> before = new HashMap<>();
      for (CitationSheet sheet : others) {
        for (int i = 0; i < sheet.items().size(); i++) {
          Resolution one = all.resolutions(sheet).get(i);
          Resolution other = without.resolutions(sheet).get(i);
          boolean dated = citesDay(sheet.items().get(i));
          boolean kept =
              ids(one).anyMatch(target::equals)
                  || isSame(one, other, dated)
                      && before
                          .computeIfAbsent(shown(other), unused -> shown(one))
                          .equals(shown(one));
          if (!kept) {
            turned.add(sheet.items().get(i).words() + ": " + shown(one) + ", now " + shown(other));
          }
        }
      }
    }
    return turned;
  }

  private static Registry registry(List<CitationSheet> sheets) {
    Registry registry = Registry.standard();
    sheets.forEach(registry::add);
    return registry;
  }

  private static Stream<DocumentId> ids(Resolution resolution) {
    return resolution instanceof Resolution.Ambiguous open
        ? open.candidates().stream().map(Candidate::id)
        : resolution.target().stream();
  }

  private static String shown(Resolution resolution) {
    return (resolution instanceof Resolution.Ambiguous ? "one of " : "") + ids(resolution).toList();
  }

  private static boolean citesDay(CitationSheet.Item item) {
    return item.citation().reference().date().filter(PartialDate::isWhole).isPresent();
  }

  /**
   * Whether two decisions mean one document: what another text adds is a day, a place, or the
   * number of a law. Of two days of one document that is but cited most texts decide.
   */
  private static boolean isSame(Resolution one, Resolution other, boolean dated) {
    boolean open = other.target().filter(id -> id.edition().isEmpty()).isPresent();
    boolean kinds =
        open || one instanceof Resolution.Ambiguous == other instanceof Resolution.Ambiguous;
    boolean cited = one instanceof Resolution.Unknown && other instanceof Resolution.Unknown;
    boolean nobody = ids(one).findAny().isEmpty() && ids(other).findAny().isEmpty();
    return kinds
        && (nobody
            || ids(one).anyMatch(id -> ids(other).anyMatch(it -> isSame(id, it, dated && cited))));
  }

  private static boolean isSame(DocumentId one, DocumentId other, boolean anyDay) {
    boolean places =
        one.jurisdiction().equals(other.jurisdiction()) || one.isPlaceOpen() || other.isPlaceOpen();
    boolean numbers =
        one.key() instanceof DocumentKey.Name
            || other.key() instanceof DocumentKey.Name
            || one.number().equals(other.number());
    String day = one.edition().orElse("");
    String otherDay = other.edition().orElse("");
    return places
        && numbers
        && one.scope().equals(other.scope())
        && one.type().equals(other.type())
        && (anyDay || day.startsWith(otherDay) || otherDay.startsWith(day));
  }
}
