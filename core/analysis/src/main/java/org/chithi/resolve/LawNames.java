package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.model.PartialDate;
import org.chithi.text.Folding;

/**
 * The numbers of laws whose names some text writes beside them: {@code Luật Đất đai số
 * 31/2024/QH15} tells which law is {@code Luật Đất đai năm 2024}. A name with no year means any
 * edition and is told by none.
 */
final class LawNames {

  private static final String PARLIAMENT = "QH";
  private static final Pattern NAMED_NUMBER =
      Pattern.compile("(?<name>(?:bộ luật|luật|pháp lệnh) .{2,200}?),? (?:số:? ?)?\\d{1,3}/.{4,}");

  private final Map<String, List<Dossier>> laws = new HashMap<>();

  /** Whether a group names a law, but no number. */
  static boolean isName(CitedGroup group) {
    return group.isNamed() && group.parts.scope().equals(PARLIAMENT);
  }

  /** Takes the names that stand beside a number. */
  void add(CitedGroup group, Dossier law) {
    if (group.isNamed() || year(group).isEmpty()) {
      return;
    }
    for (String form : group.forms) {
      Matcher named = NAMED_NUMBER.matcher(Folding.key(form));
      if (named.matches()) {
        List<Dossier> same =
            laws.computeIfAbsent(
                key(named.group("name"), year(group).get()), unused -> new ArrayList<>());
        if (!same.contains(law)) {
          same.add(law);
        }
      }
    }
  }

  /** Decides a group that names a law by those told so far; empty if none bears the name. */
  Optional<Decision> decide(CitedGroup group) {
    return year(group)
        .map(year -> laws.getOrDefault(key(group.parts.number(), year), List.of()))
        .flatMap(
            same ->
                SeriesDesk.choose(group, same.stream().map(law -> new Fit(group, law)).toList()));
  }

  private static String key(String name, int year) {
    return Folding.key(name) + " " + year;
  }

  private static Optional<Integer> year(CitedGroup group) {
    return group.date.map(PartialDate::year);
  }
}
