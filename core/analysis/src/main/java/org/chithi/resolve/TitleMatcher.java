package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chithi.model.PartialDate;
import org.chithi.resolve.NameFact.Titled;
import org.chithi.resolve.NameFact.Unnumbered;
import org.chithi.resolve.ResolutionRounds.Message;

/**
 * Recognises documents that print no number by the title under which others cite them with number
 * and day. A title counts if it names a numbered document and its years, or is long; one document
 * and one number must score each other alone.
 */
final class TitleMatcher {

  private static final double LEAST_LIKENESS = 0.8;
  private static final int LONG_TITLE = 7;
  private static final int MOST_OF_ONE_WORD = 64;

  private final Map<String, List<Unnumbered>> byFeature = new HashMap<>();

  private TitleMatcher() {}

  /** A document without a number and the cited one it is. */
  private record Match(Unnumbered document, Titled cited) {}

  /** Whether a title under which a document is cited can be recognised. */
  static boolean isTitled(Description cited) {
    SubjectWords words = cited.subject();
    return cited.isOnlyCited()
        && cited.isNumbered()
        && cited.date().isPresent()
        && (words.pairs().size() >= LONG_TITLE || words.hasSymbol());
  }

  /** Of one body and type those that are recognised, each fitting the other alone. */
  static List<Message> recognised(List<Fact> received) {
    TitleMatcher matcher = new TitleMatcher();
    ResolutionRounds.some(received, Unnumbered.class).forEach(matcher::add);
    List<Message> out = new ArrayList<>(0);
    for (Match match : matcher.among(ResolutionRounds.some(received, Titled.class))) {
      Unnumbered document = match.document;
      DocumentRef cited = match.cited.document();
      out.add(
          new Message(
              cited.series(),
              new SeriesFact.Recognised(cited.index(), document.text(), document.inferred())));
      out.add(new Message(document.document().series(), new SeriesFact.Gone()));
      out.add(
          new Message(
              new FactKey.Text(document.sheet()),
              new TextFact.Owned(cited, match.cited.description().id())));
    }
    return out;
  }

  private void add(Unnumbered unnumbered) {
    for (String feature : features(unnumbered.description().subject())) {
      byFeature.computeIfAbsent(feature, unused -> new ArrayList<>()).add(unnumbered);
    }
  }

  private static Set<String> features(SubjectWords subject) {
    Set<String> features = new HashSet<>(subject.figures());
    features.addAll(subject.pairs());
    return features;
  }

  private List<Match> among(List<Titled> cited) {
    Map<DocumentRef, List<Match>> byDocument = new LinkedHashMap<>();
    Map<DocumentRef, Integer> byCited = new HashMap<>();
    for (Titled titled : cited) {
      for (Unnumbered document : candidates(titled)) {
        if (isSame(titled.description(), document)) {
          byDocument
              .computeIfAbsent(document.document(), unused -> new ArrayList<>(1))
              .add(new Match(document, titled));
          byCited.merge(titled.document(), 1, Integer::sum);
        }
      }
    }
    return byDocument.values().stream()
        .filter(it -> it.size() == 1 && byCited.getOrDefault(it.get(0).cited().document(), 0) == 1)
        .map(it -> it.get(0))
        .toList();
  }

  private Collection<Unnumbered> candidates(Titled cited) {
    Map<DocumentRef, Unnumbered> candidates = new LinkedHashMap<>();
    for (String feature : features(cited.description().subject())) {
      List<Unnumbered> having = byFeature.getOrDefault(feature, List.of());
      if (having.size() <= MOST_OF_ONE_WORD) {
        having.forEach(it -> candidates.put(it.document(), it));
      }
    }
    return candidates.values();
  }

  private static boolean isSame(Description cited, Unnumbered document) {
    PartialDate day = cited.date().orElseThrow();
    return document.description().date().filter(it -> !day.agrees(it)).isEmpty()
        && document.text().latest().filter(it -> it.isAfter(day.last())).isEmpty()
        && isTitle(cited.subject(), document.description().subject());
  }

  private static boolean isTitle(SubjectWords cited, SubjectWords title) {
    boolean like = cited.likeness(title) >= LEAST_LIKENESS;
    boolean bySymbol =
        cited.sharesSymbol(title)
            && cited.sharesFigures(title)
            && (like || cited.figures().size() >= 2);
    return bySymbol || like && cited.sharedPairs(title) >= LONG_TITLE;
  }
}
