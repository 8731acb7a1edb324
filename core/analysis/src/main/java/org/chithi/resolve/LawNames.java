package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.cite.Reference;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.text.Folding;

/**
 * The numbers of laws whose names some text writes beside them: {@code Luật Đất đai số
 * 31/2024/QH15} says which law is {@code Luật Đất đai năm 2024}. A name without a year means any
 * edition and finds none.
 */
final class LawNames {

  private static final int LONGEST_NUMBER = 3;
  private static final int LEAST_SYMBOL = 4;

  private record Edition(String name, int year) {}

  private final Map<Edition, List<DocumentEntity>> laws = new HashMap<>();

  /** The name that stands beside the number of a law, {@code Luật Đất đai số 31/2024/QH15}. */
  static Optional<SymbolParts> beside(CitationSheet.Item mention) {
    Reference reference = mention.citation().reference();
    Optional<DocumentKind> law =
        reference.kind().filter(it -> it == DocumentKind.LUAT || it == DocumentKind.PHAP_LENH);
    if (law.isEmpty() || reference.number().isEmpty()) {
      return Optional.empty();
    }
    String name = nameBeforeNumber(Folding.key(mention.words()));
    return name.isEmpty() ? Optional.empty() : Optional.of(NamedDocuments.of(law.get(), name));
  }

  /** Takes the names that stand beside a number. */
  void add(MentionCluster cluster, DocumentEntity law) {
    cluster.date.ifPresent(day -> cluster.lawNames.forEach(name -> add(name, day, law)));
  }

  /** Takes the name of a law of the register. */
  void addKnown(DocumentEntity law) {
    law.date.ifPresent(day -> add(Folding.key(law.title), day, law));
  }

  private void add(String name, PartialDate day, DocumentEntity law) {
    List<DocumentEntity> same =
        laws.computeIfAbsent(new Edition(name, day.year()), unused -> new ArrayList<>(1));
    if (!same.contains(law)) {
      same.add(law);
    }
  }

  /** The words before a number such as {@code 31/2024}; empty if there are none. */
  private static String nameBeforeNumber(String key) {
    for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
      int end = i + 1;
      while (end < key.length() && Character.isDigit(key.charAt(end))) {
        end++;
      }
      boolean number =
          end > i + 1
              && end - i - 1 <= LONGEST_NUMBER
              && end + LEAST_SYMBOL < key.length()
              && key.charAt(end) == '/';
      if (number) {
        String name = MentionJoints.withoutOpener(key.substring(0, i));
        return name.indexOf(' ') > 0 ? name : "";
      }
    }
    return "";
  }

  /** Decides a cluster that names a law by those found so far; empty if none bears the name. */
  Optional<Decision> decide(MentionCluster cluster) {
    return cluster
        .date
        .map(PartialDate::year)
        .map(year -> new Edition(Folding.key(cluster.parts.key().toString()), year))
        .map(edition -> laws.getOrDefault(edition, List.of()))
        .flatMap(
            same ->
                CandidateSelector.choose(
                    cluster, same.stream().map(it -> CandidateScore.of(cluster, it)).toList()));
  }
}
