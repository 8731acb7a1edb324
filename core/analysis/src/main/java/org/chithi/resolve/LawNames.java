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

  private final Map<String, List<DocumentEntity>> laws = new HashMap<>();

  /** Whether a cluster names a law, but no number. */
  static boolean isName(MentionCluster cluster) {
    return cluster.isNamed() && cluster.parts.scope().equals(PARLIAMENT);
  }

  /** Takes the names that stand beside a number. */
  void add(MentionCluster cluster, DocumentEntity law) {
    if (cluster.isNamed() || year(cluster).isEmpty()) {
      return;
    }
    for (String form : cluster.forms) {
      Matcher named = NAMED_NUMBER.matcher(Folding.key(form));
      if (named.matches()) {
        List<DocumentEntity> same =
            laws.computeIfAbsent(
                key(named.group("name"), year(cluster).get()), unused -> new ArrayList<>());
        if (!same.contains(law)) {
          same.add(law);
        }
      }
    }
  }

  /** Decides a cluster that names a law by those told so far; empty if none bears the name. */
  Optional<Decision> decide(MentionCluster cluster) {
    return year(cluster)
        .map(year -> laws.getOrDefault(key(cluster.parts.number(), year), List.of()))
        .flatMap(
            same ->
                CandidateSelector.choose(
                    cluster, same.stream().map(law -> new CandidateScore(cluster, law)).toList()));
  }

  private static String key(String name, int year) {
    return Folding.key(name) + " " + year;
  }

  private static Optional<Integer> year(MentionCluster cluster) {
    return cluster.date.map(PartialDate::year);
  }
}
