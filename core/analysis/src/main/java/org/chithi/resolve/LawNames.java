package org.chithi.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.cite.Reference;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.resolve.NameFact.Bearer;
import org.chithi.text.Folding;

/**
 * The numbers of laws whose names some text writes beside them: {@code Luật Đất đai số
 * 31/2024/QH15} says which law is {@code Luật Đất đai năm 2024}. A name without a year means any
 * edition and finds none.
 */
final class LawNames {

  private static final Set<String> TYPES =
      Set.of(SymbolCodes.codeOf(DocumentKind.LUAT), SymbolCodes.codeOf(DocumentKind.PHAP_LENH));

  /** A name and the number after it, {@code Luật Đất đai số 31/2024/QH15}. */
  private static final Pattern NUMBERED = Pattern.compile("(.*?) \\d{1,3}/.{4}");

  private LawNames() {}

  /** The name that stands beside the number of a law, {@code Luật Đất đai số 31/2024/QH15}. */
  static Optional<SymbolParts> beside(CitationSheet.Item mention) {
    Reference reference = mention.citation().reference();
    Optional<DocumentKind> law =
        reference.kind().filter(it -> it == DocumentKind.LUAT || it == DocumentKind.PHAP_LENH);
    if (law.isEmpty() || reference.number().isEmpty()) {
      return Optional.empty();
    }
    Matcher numbered = NUMBERED.matcher(Folding.key(mention.words()));
    return Optional.of(numbered)
        .filter(Matcher::lookingAt)
        .map(it -> MentionJoints.withoutOpener(it.group(1)))
        .filter(name -> name.indexOf(' ') > 0)
        .map(name -> NamedDocuments.of(law.get(), name));
  }

  /** The names of a law that stand beside its number in a cluster. */
  static List<FactKey> keys(MentionCluster cluster) {
    return cluster.date().stream()
        .flatMap(day -> cluster.written().lawNames().stream().map(name -> key(name, day)))
        .toList();
  }

  /** Whether the documents of a series are laws or ordinances. */
  static boolean isOf(SeriesKey series) {
    return TYPES.contains(series.family());
  }

  /** The name of a law; empty if its year is unknown. */
  static Optional<FactKey> key(Description law) {
    return law.date().map(day -> key(law.topic().title(), day));
  }

  /** The name by which a cluster cites a law; empty if it cites none, or names no year. */
  static Optional<FactKey> key(MentionCluster cluster) {
    return cluster
        .date()
        .filter(day -> cluster.parts().isLawName())
        .map(day -> key(cluster.parts().key().toString(), day));
  }

  private static FactKey key(String name, PartialDate day) {
    return new FactKey.LawName(DocumentKey.folded(name), day.year());
  }

  /** Decides a cluster that names a law by those that bear the name; empty if none fits. */
  static Optional<Decision> decide(MentionCluster cluster, List<Bearer> laws) {
    return CandidateSelector.choose(
        cluster,
        laws.stream()
            .map(it -> CandidateScore.of(cluster, it.document(), it.description()))
            .toList());
  }
}
