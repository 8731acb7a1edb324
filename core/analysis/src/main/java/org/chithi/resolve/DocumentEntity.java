package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chithi.model.DocumentKind;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
import org.chithi.model.PartyTerms;
import org.chithi.resolve.IssuerCodes.Extent;
import org.chithi.resolve.Reason.Kind;
import org.chithi.resolve.RegisteredDocument.Standing;

/** What is gathered of one document while the citations of its series are decided. */
final class DocumentEntity {

  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_NAME = 200;

  final String scope;
  final Jurisdiction place;
  final String type;
  final DocumentKey key;
  final Extent extent;
  final Set<String> rawTypes = new TreeSet<>();
  final Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
  final Set<String> terms = new TreeSet<>();
  final List<CitationSheet> sheets = new ArrayList<>(0);
  final Set<Reason> inferred = new LinkedHashSet<>();
  private final Set<String> conflicts = new LinkedHashSet<>();
  private final Map<String, Integer> forms = new HashMap<>();

  Optional<KnownDocument> known = Optional.empty();
  Optional<PartialDate> date = Optional.empty();
  Optional<String> issuer = Optional.empty();
  List<String> bodies = List.of();
  String title = "";
  SubjectWords subject = SubjectWords.NONE;
  private Optional<Level> level = Optional.empty();
  private boolean cited;

  DocumentEntity(String scope, Jurisdiction place, String type, DocumentKey key) {
    this.scope = plain(scope, LONGEST_CODE);
    this.place =
        place.name().isPresent() ? Jurisdiction.of(plain(place.toString(), LONGEST_NAME)) : place;
    this.type = plain(type, LONGEST_CODE);
    this.key = DocumentKey.of(plain(key.toString(), LONGEST_NAME));
    this.extent = IssuerCodes.extent(scope);
  }

  /** Words that an identity can hold, whatever a scanner made of them. */
  private static String plain(String words, int longest) {
    StringBuilder plain = new StringBuilder(words);
    for (int i = 0; i < words.length(); i++) {
      if ("/@[]".indexOf(words.charAt(i)) >= 0) {
        plain.setCharAt(i, ' ');
      }
    }
    String bare = plain.toString().strip();
    String cut = bare.length() > longest ? bare.substring(0, longest).strip() : bare;
    return cut.isEmpty() ? "-" : cut;
  }

  void takeKnown(KnownDocument row, SymbolParts parts) {
    known = Optional.of(row);
    rawTypes.add(parts.rawType());
    row.kind().ifPresent(kinds::add);
    row.date().ifPresent(this::takeDate);
    row.term().ifPresent(terms::add);
    takeIssuer(row.issuer().or(() -> issuer));
    level = IssuerCodes.level(scope);
    takeTitle(row.subject().orElse(""));
    count(row.number().toString());
  }

  /** A document of the corpus. */
  void takeSheet(CitationSheet sheet, Optional<SymbolParts> parts) {
    Letterhead head = sheet.letterhead();
    sheets.add(sheet);
    parts.ifPresent(it -> rawTypes.add(it.rawType()));
    head.kind().ifPresent(kinds::add);
    sheet.identity().date().ifPresent(this::takeDate);
    if (sheet.identity().isLate()) {
      conflicts.add("date " + sheet.identity().date().orElseThrow() + ": it cites later documents");
    }
    takeIssuer(head.issuer().map(Issuer::name).or(() -> issuer));
    level = head.issuer().flatMap(Issuer::level).or(() -> level).or(() -> IssuerCodes.level(scope));
    head.title().ifPresent(this::takeTitle);
    head.number().filter(it -> it.number().isPresent()).ifPresent(it -> count(it.toString()));
  }

  /** A document of the corpus that prints no number and is cited under its title. */
  void recognise(DocumentEntity unnumbered, CitationSheet sheet) {
    inferred.addAll(unnumbered.inferred);
    inferred.add(byTitle());
    takeSheet(sheet, Optional.empty());
  }

  /** Why a document that prints no number is this one, which is cited under its title. */
  private Reason byTitle() {
    return date.map(day -> Reason.of(Kind.NUMBER_AND_DATE_BY_TITLE, key, day, title))
        .orElseGet(() -> Reason.of(Kind.NUMBER_BY_TITLE, key, title));
  }

  /** A cluster of mentions that was decided to mean this document. */
  void take(MentionCluster cluster) {
    noteConflicts(cluster);
    cited = true;
    rawTypes.add(cluster.parts.rawType());
    cluster.forms.forEach(this::count);
    if (!isOnlyCited()) {
      return;
    }
    kinds.addAll(cluster.kinds);
    cluster.date.ifPresent(this::takeDate);
    if (extent == Extent.COUNTRY || cluster.isNamed()) {
      cluster.term.ifPresent(terms::add);
    }
    if (issuer.isEmpty()) {
      takeIssuer(cluster.issuer);
    }
    level = level.or(() -> IssuerCodes.level(scope));
    if (!cluster.isNamed() && cluster.subject.size() > subject.size()) {
      takeTitle(cluster.title);
    }
  }

  /** Notes where a cluster disagrees with what else is known. */
  private void noteConflicts(MentionCluster cluster) {
    if (cluster.hasWholeDate() && date.isPresent() && !cluster.isOfDayOf(this)) {
      note("date", cluster.date.get(), date.get(), cluster);
    }
    if (!cluster.parts.type().equals(type)) {
      note("type", cluster.parts.type(), type, cluster);
    }
    boolean otherTerm =
        extent == Extent.COUNTRY
            && !terms.isEmpty()
            && cluster.term.filter(it -> !terms.contains(it)).isPresent();
    if (otherTerm) {
      note("term", cluster.term.orElseThrow(), String.join(", ", terms), cluster);
    }
  }

  private void note(String what, Object said, Object own, MentionCluster cluster) {
    conflicts.add(what + " " + said + " for " + own + ": " + cluster.form());
  }

  /** Takes what another record of the same identity holds. */
  void absorb(DocumentEntity other) {
    known = known.or(() -> other.known);
    rawTypes.addAll(other.rawTypes);
    kinds.addAll(other.kinds);
    terms.addAll(other.terms);
    sheets.addAll(other.sheets);
    inferred.addAll(other.inferred);
    conflicts.addAll(other.conflicts);
    other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
    if (issuer.isEmpty()) {
      takeIssuer(other.issuer);
    }
    level = level.or(() -> other.level);
    cited |= other.cited;
    if (!other.title.isEmpty()) {
      takeTitle(other.title);
    }
  }

  private void takeIssuer(Optional<String> name) {
    if (!name.equals(issuer)) {
      issuer = name;
      bodies = name.map(MentionJoints::parted).orElse(List.of());
    }
  }

  private void takeDate(PartialDate day) {
    boolean wholer = date.isEmpty() || !date.get().isWhole();
    if (wholer && known.flatMap(KnownDocument::date).filter(it -> !it.equals(day)).isEmpty()) {
      date = Optional.of(day);
    }
    if (extent == Extent.COUNTRY && terms.isEmpty()) {
      terms.addAll(PartyTerms.of(day));
    }
  }

  private void takeTitle(String words) {
    SubjectWords said = SubjectWords.of(words);
    if (title.isEmpty() || said.size() > subject.size()) {
      title = words;
      subject = said;
    }
  }

  private void count(String form) {
    forms.merge(form, 1, Integer::sum);
  }

  /** Whether nothing but citations has it. */
  boolean isOnlyCited() {
    return known.isEmpty() && sheets.isEmpty();
  }

  /** Whether a document of the corpus or a citation has touched it. */
  boolean isUsed() {
    return cited || !sheets.isEmpty();
  }

  boolean isNumbered() {
    return key instanceof DocumentKey.Number;
  }

  /** The date as far as it is known, else the only term; absent where neither is. */
  Optional<String> edition() {
    return date.map(PartialDate::toString)
        .or(() -> terms.size() == 1 ? terms.stream().findFirst() : Optional.empty());
  }

  DocumentId id() {
    return new DocumentId(scope, place, type, key, edition());
  }

  RegisteredDocument registered() {
    Standing standing =
        !sheets.isEmpty() ? Standing.CORPUS : known.isPresent() ? Standing.KNOWN : Standing.CITED;
    return new RegisteredDocument(
        id(),
        standing,
        kinds.size() == 1 ? kinds.stream().findFirst() : mainKind(),
        issuer,
        level,
        date,
        title.isEmpty() ? Optional.empty() : Optional.of(title),
        sheets.stream().map(it -> it.name().orElse(it.key())).toList(),
        formsByCount(),
        List.copyOf(conflicts),
        List.copyOf(inferred));
  }

  private Optional<DocumentKind> mainKind() {
    return sheets.stream()
        .flatMap(it -> it.letterhead().kind().stream())
        .findFirst()
        .or(() -> known.flatMap(KnownDocument::kind))
        .or(() -> kinds.stream().findFirst());
  }

  private List<String> formsByCount() {
    return forms.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingInt(it -> -it.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
