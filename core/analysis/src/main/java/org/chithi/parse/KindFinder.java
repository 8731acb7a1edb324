package org.chithi.parse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.model.DocumentKind;

/**
 * Decides what a document is where no line of its head says so: by the form of its head, by its
 * symbol ({@code CV/TU}), by what it issues, at last by how it speaks of itself ({@code Kết luận
 * này}).
 */
final class KindFinder {

  /** The enacting sentence of a text without a head stands among so many first lines. */
  private static final int FIRST_LINES = 10;

  private KindFinder() {}

  static Optional<DocumentKind> kind(HeaderBlock head, List<Line> lines) {
    return head.kind()
        .or(() -> ofLetter(head))
        .or(() -> head.number().flatMap(HeadForms::kind))
        .or(() -> ofEnactment(lines))
        .or(() -> ofSelfMention(lines));
  }

  /** {@code Ủy ban nhân dân xã ban hành Kế hoạch trồng rừng như sau:} among the first lines. */
  private static Optional<DocumentKind> ofEnactment(List<Line> lines) {
    return lines.stream()
        .limit(FIRST_LINES)
        .filter(line -> Letters.last(line) == ':' && line.enactingBody().isPresent())
        .flatMap(line -> issued(line).stream())
        .findFirst();
  }

  private static Optional<DocumentKind> issued(Line line) {
    for (int i = line.to() - 1; i > line.from(); i--) {
      int kind = line.termEnd(i, Term.ISSUES);
      if (kind > i && line.kindEnd(kind) > kind && line.tokens().isCapital(kind)) {
        return line.kind(kind);
      }
    }
    return Optional.empty();
  }

  /** A letter has addressees or a subject and no kind. */
  private static Optional<DocumentKind> ofLetter(HeaderBlock head) {
    boolean letter = !head.addressees().isEmpty() || head.title().isPresent();
    return letter ? Optional.of(DocumentKind.CONG_VAN) : Optional.empty();
  }

  private static Optional<DocumentKind> ofSelfMention(List<Line> lines) {
    Map<DocumentKind, Integer> counts = new EnumMap<>(DocumentKind.class);
    for (Line line : lines) {
      for (int i = line.find(Term.THIS); i < line.to(); i++) {
        if (line.isTerm(i, Term.THIS)) {
          line.kindBefore(i).ifPresent(kind -> counts.merge(kind, 1, Integer::sum));
        }
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
