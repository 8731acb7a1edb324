package org.chithi.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * Provinces and cities under the centre: by their names, in the names of bodies and over time. The
 * Bắc Ninh of 2026 was Bắc Giang and Bắc Ninh until 30/6/2025.
 *
 * @since 0.1.0
 */
public final class Provinces {

  /** A province of which another was formed, and its last day. */
  private record Former(String name, LocalDate last) {}

  private static final Map<String, List<Former>> FORMER = formerByName();
  private static final PhraseTable<String> NAMES = names();

  /** What is under the centre by each name: {@code Lào Cai} is no city there. */
  private static final Map<String, Set<String>> TYPES = types();

  /** The words before the name of a province, each with the unit that it alone can be. */
  private static final PhraseTable<String> CUES = cues();

  private Provinces() {}

  /** The province with a name, {@code TP. Hồ Chí Minh} too; empty if it is none. */
  public static Optional<String> named(String name) {
    String key = Folding.key(name.strip());
    return NAMES
        .at(key, Units.afterProvinceWord(key, 0))
        .filter(match -> match.end() == key.length())
        .map(Match::phrase);
  }

  /** The province whose name starts at a place of a key. */
  public static Optional<Match<String>> at(String key, int start) {
    return NAMES.at(key, start);
  }

  /**
   * The one province that the names of some bodies name, {@code Ban Thường vụ Tỉnh ủy Quảng Ninh};
   * empty if they name none or several.
   */
  public static Optional<String> ofBodies(String names) {
    String key = Folding.key(names);
    Set<String> found = new HashSet<>();
    for (Match<String> cue : CUES.in(key, 0, key.length())) {
      int name = afterLevel(key, cue.end() + 1);
      if (name < names.length() && Character.isUpperCase(names.charAt(name))) {
        NAMES
            .at(key, name)
            .map(Match::phrase)
            .filter(it -> isUnit(cue.meaning(), it))
            .ifPresent(found::add);
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /**
   * Where the name of a place starts that a level may go before: {@code Thành ủy Thành phố Hồ Chí
   * Minh}.
   */
  public static int afterLevel(String key, int start) {
    return Units.afterProvinceWord(key, start);
  }

  /**
   * The provinces that a document of one day can mean by its own name when it speaks of a day
   * before the province was formed anew; its own name alone in all other cases.
   */
  public static Set<String> meantBy(String name, LocalDate citing, PartialDate cited) {
    Set<String> former = new TreeSet<>();
    for (Former part : FORMER.getOrDefault(name, List.of())) {
      if (citing.isAfter(part.last) && !cited.isAfter(part.last)) {
        former.add(part.name);
      }
    }
    return former.isEmpty() ? Set.of(name) : former;
  }

  private static Map<String, List<Former>> formerByName() {
    return TermTable.rows(Provinces.class, "provinces.tsv").stream()
        .filter(row -> !row.cell("succeeded_by").isEmpty() && !row.cell("valid_to").isEmpty())
        .collect(
            Collectors.groupingBy(
                row -> row.cell("succeeded_by"),
                Collectors.mapping(
                    row -> new Former(row.cell("name"), LocalDate.parse(row.cell("valid_to"))),
                    Collectors.toUnmodifiableList())));
  }

  private static PhraseTable<String> names() {
    return TermTable.phrases(Provinces.class, "provinces.tsv", "name");
  }

  private static PhraseTable<String> cues() {
    PhraseTable<String> cues = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(Provinces.class, "place-cues.tsv")) {
      if (row.cell("level").equals("province") && row.cell("where").equals("head")) {
        cues.put(row.cell("words"), row.cell("unit"));
      }
    }
    return cues;
  }

  private static Map<String, Set<String>> types() {
    return TermTable.rows(Provinces.class, "provinces.tsv").stream()
        .collect(
            Collectors.groupingBy(
                row -> row.cell("name"),
                Collectors.mapping(row -> row.cell("type"), Collectors.toUnmodifiableSet())));
  }

  /** Whether a province of a name has been such a unit, {@code thành phố}. */
  public static boolean isUnit(String type, String name) {
    return type.isEmpty() || TYPES.getOrDefault(name, Set.of()).contains(type);
  }
}
