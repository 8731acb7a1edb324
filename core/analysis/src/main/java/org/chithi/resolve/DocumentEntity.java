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
import org.chithi.resolve.Reason.Kind;
import org.chithi.resolve.RegisteredDocument.Standing;

/** What is gathered of one document while a register settles. */
final class DocumentEntity {

  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_NAME = 200;

  final String scope;
  final String place;
  final String number;
  final Set<String> rawTypes = new TreeSet<>();
  final Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
  final Set<String> terms = new TreeSet<>();
  final List<CitationSheet> sheets = new ArrayList<>();
  final List<MentionCluster> clusters = new ArrayList<>();
  final Set<String> conflicts = new LinkedHashSet<>();
  final Set<Reason> inferred = new LinkedHashSet<>();
  private final Map<String, Integer> forms = new HashMap<>();

  String type;
  Optional<KnownDocument> known = Optional.empty();
  Optional<PartialDate> date = Optional.empty();
  Optional<String> issuer = Optional.empty();
  Optional<Level> level = Optional.empty();
  String title = "";
  SubjectWords subject = SubjectWords.NONE;

  DocumentEntity(String scope, String place, String type, String number) {
    this.scope = plain(scope, LONGEST_CODE);
    this.place = place.isEmpty() ? place : plain(place, LONGEST_NAME);
    this.type = plain(type, LONGEST_CODE);
    this.number = plain(number, LONGEST_NAME);
  }

  /** Words that an identity can hold, whatever a scanner made of them. */
  private static String plain(String words, int longest) {
    String plain = words.replaceAll("[/@\\[\\]]", " ").strip();
    String cut = plain.length() > longest ? plain.substring(0, longest).strip() : plain;
    return cut.isEmpty() ? "-" : cut;
  }

  static DocumentEntity of(KnownDocument known, SymbolParts parts) {
    DocumentEntity entity =
        new DocumentEntity(parts.scope(), known.place().orElse(""), parts.type(), parts.number());
    entity.takeKnown(known, parts);
    return entity;
  }

  void takeKnown(KnownDocument row, SymbolParts parts) {
    known = Optional.of(row);
    rawTypes.add(parts.rawType());
    row.kind().ifPresent(kinds::add);
    row.date().ifPresent(this::takeDate);
    row.term().ifPresent(terms::add);
    issuer = row.issuer().or(() -> issuer);
    level = Scopes.levelOf(scope);
    takeTitle(row.subject().orElse(""));
    count(row.number().toString());
  }

  /** A document of the corpus with a number of its own. */
  void takeSheet(CitationSheet sheet, Optional<SymbolParts> parts) {
    Letterhead head = sheet.letterhead();
    sheets.add(sheet);
    parts.ifPresent(it -> rawTypes.add(it.rawType()));
    head.kind().ifPresent(kinds::add);
    head.date().map(PartialDate::of).ifPresent(this::takeDate);
    issuer = head.issuer().map(Issuer::name).or(() -> issuer);
    level = head.issuer().flatMap(Issuer::level).or(() -> level).or(() -> Scopes.levelOf(scope));
    head.title().ifPresent(this::takeTitle);
    head.number().filter(it -> it.number().isPresent()).ifPresent(it -> count(it.toString()));
  }

  /** A document of the corpus that prints no number and is cited under its title. */
  void recognise(DocumentEntity unnumbered, CitationSheet sheet) {
    inferred.addAll(unnumbered.inferred);
    inferred.add(byTitle());
    takeSheet(sheet, Optional.empty());
  }

  /** A cluster of mentions that was told to mean this document. */
  void take(MentionCluster cluster) {
    clusters.add(cluster);
    rawTypes.add(cluster.parts.rawType());
    cluster.forms.forEach(this::count);
    if (!isCited()) {
      return;
    }
    kinds.addAll(cluster.kinds);
    cluster.date.ifPresent(this::takeDate);
    cluster
        .term
        .filter(it -> cluster.reach == Reach.COUNTRY || cluster.isNamed())
        .ifPresent(terms::add);
    issuer = issuer.or(() -> cluster.issuer);
    level = level.or(() -> Scopes.levelOf(scope));
    if (!cluster.isNamed() && cluster.subject.size() > subject.size()) {
      takeTitle(cluster.title);
    }
  }

  /** Why a document that prints no number is this one, which is cited under its title. */
  private Reason byTitle() {
    return date.map(day -> Reason.of(Kind.NUMBER_AND_DATE_BY_TITLE, number, day, title))
        .orElseGet(() -> Reason.of(Kind.NUMBER_BY_TITLE, number, title));
  }

  private void takeDate(PartialDate day) {
    boolean wholer = date.isEmpty() || !date.filter(PartialDate::isWhole).isPresent();
    if (wholer && known.flatMap(KnownDocument::date).filter(it -> !it.equals(day)).isEmpty()) {
      date = Optional.of(day);
    }
    if (Reach.of(scope) == Reach.COUNTRY && terms.isEmpty()) {
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

  /** Whether nothing but citations tells of it. */
  boolean isCited() {
    return known.isEmpty() && sheets.isEmpty();
  }

  DocumentId id() {
    Optional<String> where = place.isEmpty() ? Optional.empty() : Optional.of(place);
    Optional<String> edition = date.map(PartialDate::toString);
    if (edition.isEmpty() && terms.size() == 1) {
      edition = Optional.of(terms.iterator().next());
    }
    return new DocumentId(scope, where, type, number, edition);
  }

  RegisteredDocument registered() {
    Standing standing =
        !sheets.isEmpty() ? Standing.CORPUS : known.isPresent() ? Standing.KNOWN : Standing.CITED;
    return new RegisteredDocument(
        id(),
        standing,
        kinds.stream().findFirst().filter(it -> kinds.size() == 1).or(this::mainKind),
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
        .map(it -> it.letterhead().kind())
        .flatMap(Optional::stream)
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
