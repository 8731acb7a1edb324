package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Issuer.Evidence;
import org.chithi.model.Level;
import org.chithi.model.Signature;
import org.chithi.text.TermTable;

/**
 * Decides whose document it is: by the title, the enacting sentence, the authority of the
 * signature, and only then by the masthead, which stands over papers of several bodies.
 */
final class IssuerFinder {

  private static final List<TermTable.Row> CODES =
      TermTable.rows(DocumentNumber.class, "issuers.tsv");

  private final HeaderBlock head;
  private final Optional<Signature> signature;

  /**
   * @param head the letterhead
   * @param signature the signature
   */
  IssuerFinder(HeaderBlock head, Optional<Signature> signature) {
    this.head = head;
    this.signature = signature;
  }

  /**
   * The issuer.
   *
   * @param mandate the lines of the mandate in order
   */
  Optional<Issuer> issuer(List<Line> mandate) {
    return head.titleIssuer()
        .map(name -> issuer(name, Evidence.TITLE))
        .or(
            () ->
                enacting(mandate)
                    .filter(name -> !makesKnown() || isOffice(name))
                    .map(name -> issuer(name, Evidence.ENACTING)))
        .or(() -> authority().map(name -> issuer(name, Evidence.SIGNATURE)))
        .or(() -> masthead().map(name -> issuer(name, Evidence.LETTERHEAD)));
  }

  /** An office makes known what others concluded: {@code Đồng chí Bí thư Tỉnh ủy kết luận:}. */
  private boolean makesKnown() {
    return head.kind().filter(DocumentKind.THONG_BAO::equals).isPresent()
        && masthead().filter(IssuerFinder::isOffice).isPresent();
  }

  private static boolean isOffice(String name) {
    Line words = Line.of(name);
    return words.isTerm(words.from(), Term.OFFICE);
  }

  /** The parent body of the masthead; absent where the masthead names but one. */
  Optional<String> superior() {
    return head.masthead().size() < 2
        ? Optional.empty()
        : Optional.of(head.masthead().get(head.masthead().size() - 2));
  }

  private Issuer issuer(String name, Evidence evidence) {
    return new Issuer(name, level(name), evidence);
  }

  private Optional<Level> level(String name) {
    return Bodies.level(name)
        .or(() -> head.number().flatMap(IssuerFinder::level))
        .or(() -> masthead().flatMap(Bodies::level));
  }

  /** The level that the issuer's code in the symbol tells, where all its bodies have the same. */
  private static Optional<Level> level(DocumentNumber number) {
    String[] codes = number.symbol().split("[/-]");
    String issuer = codes.length > 1 ? codes[1] : codes[0];
    List<String> levels =
        CODES.stream()
            .filter(row -> row.cell("code").equals(issuer))
            .map(row -> row.cell("level"))
            .distinct()
            .toList();
    return levels.size() == 1 && !levels.get(0).isEmpty()
        ? Optional.of(Level.valueOf(levels.get(0)))
        : Optional.empty();
  }

  /** The body on a line of capitals, else the one that commands last. */
  private Optional<String> enacting(List<Line> mandate) {
    return inCapitals(mandate).or(() -> inSentence(mandate));
  }

  /** {@code ỦY BAN NHÂN DÂN / TỈNH NINH BÌNH} over the legal basis, perhaps over several lines. */
  private static Optional<String> inCapitals(List<Line> mandate) {
    StringBuilder name = new StringBuilder();
    for (Line line : mandate) {
      boolean capital = line.isCapitals() && line.label().isEmpty();
      boolean opens = capital && Bodies.startsAt(line.key(), 0);
      if (opens && name.isEmpty() || capital && !name.isEmpty()) {
        name.append(name.isEmpty() ? "" : " ").append(line.text());
      } else if (!name.isEmpty()) {
        break;
      }
    }
    return name.isEmpty() ? Optional.empty() : EnactingBody.of(Line.of(name.toString()));
  }

  /** Under a masthead a report of what others did does not count. */
  private Optional<String> inSentence(List<Line> mandate) {
    for (int i = mandate.size() - 1; i >= 0; i--) {
      Line line = mandate.get(i);
      Optional<String> author = line.enactingBody();
      if (author.isPresent() && (head.masthead().isEmpty() || !EnactingBody.isReport(line))) {
        return author;
      }
    }
    return Optional.empty();
  }

  /** {@code T/M BAN THƯỜNG VỤ} names the organ; the masthead names whose organ it is. */
  private Optional<String> authority() {
    Optional<String> name =
        signature
            .flatMap(Signature::authority)
            .map(Line::of)
            .filter(line -> line.isTerm(line.from(), Term.ON_BEHALF))
            .map(IssuerFinder::signedFor)
            .map(Bodies::ordinaryCase);
    return name.map(
        organ ->
            Bodies.isOrganAlone(organ) && !head.masthead().isEmpty()
                ? organ + " " + head.masthead().get(head.masthead().size() - 1)
                : organ);
  }

  /** The body after {@code T/M}, before a {@code K/T} on the same line. */
  private static String signedFor(Line line) {
    int from = line.termEnd(line.from(), Term.ON_BEHALF);
    while (line.tokens().isSign(from, '.')) {
      from++;
    }
    int to = line.find(Term.IN_PLACE);
    return line.part(line.start(from), to > from ? line.start(to) : line.length()).text();
  }

  /** {@code Ban Chấp hành Trung ương} as {@code Trung ương}. */
  private static String withoutCommittee(String parent) {
    Line line = Line.of(parent);
    return line.isTerm(line.from(), Term.COMMITTEE)
        ? parent.substring(line.start(line.find(Term.CENTRAL)))
        : parent;
  }

  /** {@code ĐẢNG ỦY CHÍNH PHỦ / VĂN PHÒNG} is the office of that committee. */
  private Optional<String> masthead() {
    if (head.masthead().isEmpty()) {
      return Optional.empty();
    }
    String own = head.masthead().get(head.masthead().size() - 1);
    return Optional.of(
        superior()
            .filter(parent -> Bodies.isOrganAlone(own))
            .map(parent -> own + " " + withoutCommittee(parent))
            .orElse(own));
  }
}
