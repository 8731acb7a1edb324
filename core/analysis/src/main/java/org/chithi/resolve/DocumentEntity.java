package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chithi.model.DocumentKind;
import org.chithi.model.Issuer;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
import org.chithi.model.PartyTerms;
import org.chithi.resolve.IssuerCodes.Extent;
import org.chithi.resolve.Reason.Kind;
import org.chithi.resolve.RegisteredDocument.Standing;

/** Gathers what is said of one document, while the facts of its series are taken in. */
final class DocumentEntity {

  private final Optional<SeriesFact.Document> kept;
  private Description description;
  private Optional<KnownDocument> register = Optional.empty();
  private List<CorpusDocument> texts = List.of();
  private Optional<Level> level = Optional.empty();
  private boolean cited;
  private Map<String, Integer> forms = Map.of();
  private Set<String> conflicts = Set.of();
  private Set<Reason> inferred = Set.of();

  /** Whether it differs from what was kept; its collections can be changed if it does. */
  private boolean changed;

  DocumentEntity(DocumentId id) {
    this.kept = Optional.empty();
    this.description = Description.of(id);
  }

  /** A document as it was kept. */
  DocumentEntity(SeriesFact.Document kept) {
    this.kept = Optional.of(kept);
    this.description = kept.description();
    this.register = kept.register();
    this.level = kept.level();
    this.cited = kept.cited();
    this.texts = kept.texts();
  }

  private void change() {
    if (!changed) {
      changed = true;
      texts = new ArrayList<>(texts);
      forms = new HashMap<>(kept.map(SeriesFact.Document::forms).orElse(Map.of()));
      conflicts = new LinkedHashSet<>(kept.map(SeriesFact.Document::conflicts).orElse(List.of()));
      inferred = new LinkedHashSet<>(kept.map(SeriesFact.Document::inferred).orElse(List.of()));
    }
  }

  /**
   * What is kept of it.
   *
   * @param place its place in the series, or that of the document with which it was joined
   */
  SeriesFact.Document kept(int place) {
    return kept.filter(it -> !changed && it.kept() == place)
        .orElseGet(
            () -> {
              change();
              return new SeriesFact.Document(
                  description,
                  register,
                  List.copyOf(texts),
                  level,
                  cited,
                  Map.copyOf(forms),
                  List.copyOf(conflicts),
                  List.copyOf(inferred),
                  place);
            });
  }

  Description description() {
    return description;
  }

  void takeKnown(KnownDocument row, SymbolParts parts) {
    change();
    register = Optional.of(row);
    description = description.asKnown().withCode(parts.rawType()).withKinds(list(row.kind()));
    row.date().ifPresent(this::takeDate);
    row.term().or(parts::term).ifPresent(term -> description = description.withTerm(term));
    takeIssuer(row.issuer());
    level = IssuerCodes.level(description.id().scope());
    row.subject().ifPresent(this::takeTitle);
    count(row.number().toString());
  }

  /** A document of the corpus. */
  void takeText(CorpusDocument text) {
    change();
    texts.add(text);
    description = description.asHeld().withKinds(list(text.kind()));
    text.identity().date().ifPresent(this::takeDate);
    if (text.identity().isLate()) {
      conflicts.add("date " + text.identity().date().orElseThrow() + ": it cites later documents");
    }
    takeIssuer(text.issuer().map(Issuer::name));
    level =
        text.issuer()
            .flatMap(Issuer::level)
            .or(() -> level)
            .or(() -> IssuerCodes.level(description.id().scope()));
    text.title().ifPresent(this::takeTitle);
    text.number().filter(it -> it.number().isPresent()).ifPresent(it -> count(it.toString()));
  }

  /** A document of the corpus that prints the number. */
  void takeOwn(SeriesFact.Own own) {
    own.document()
        .identity()
        .parts()
        .ifPresent(
            parts -> {
              description = description.withCode(parts.rawType());
              parts.term().ifPresent(term -> description = description.withTerm(term));
            });
    takeText(own.document());
    inferred.addAll(own.inferred());
  }

  /** A document of the corpus that prints no number and is cited under its title. */
  void recognise(SeriesFact.Recognised found) {
    change();
    inferred.addAll(found.inferred());
    inferred.add(byTitle());
    takeText(found.text());
  }

  /** Why a document that prints no number is this one, which is cited under its title. */
  private Reason byTitle() {
    DocumentKey key = description.id().key();
    String title = description.topic().title();
    return description
        .date()
        .map(day -> Reason.of(Kind.NUMBER_AND_DATE_BY_TITLE, key, day, title))
        .orElseGet(() -> Reason.of(Kind.NUMBER_BY_TITLE, key, title));
  }

  /** A cluster of mentions that was decided to mean this document. */
  void take(MentionCluster cluster) {
    change();
    noteConflicts(cluster);
    cited |= !cluster.written().forms().isEmpty();
    description = description.withCode(cluster.parts().rawType());
    cluster.written().forms().forEach(this::count);
    if (!description.isOnlyCited()) {
      return;
    }
    description = description.withKinds(cluster.written().kinds());
    cluster.date().ifPresent(this::takeDate);
    if (description.extent() == Extent.COUNTRY || cluster.isNamed()) {
      cluster.time().term().ifPresent(term -> description = description.withTerm(term));
    }
    if (description.issuer().isEmpty()) {
      description = description.withIssuer(cluster.issuer());
    }
    level = level.or(() -> IssuerCodes.level(description.id().scope()));
    if (!cluster.isNamed()) {
      description = description.withTopic(description.topic().or(cluster.topic()));
    }
  }

  /** Notes where a cluster disagrees with what else is known. */
  private void noteConflicts(MentionCluster cluster) {
    Optional<PartialDate> date = description.date();
    if (cluster.hasWholeDate() && date.isPresent() && !cluster.isOfDayOf(description)) {
      note("date", cluster.date().get(), date.get(), cluster);
    }
    if (!cluster.parts().type().equals(description.id().type())) {
      note("type", cluster.parts().type(), description.id().type(), cluster);
    }
    List<String> terms = description.terms();
    boolean otherTerm =
        description.extent() == Extent.COUNTRY
            && !terms.isEmpty()
            && cluster.time().term().filter(it -> !terms.contains(it)).isPresent();
    if (otherTerm) {
      note("term", cluster.time().term().orElseThrow(), String.join(", ", terms), cluster);
    }
  }

  private void note(String what, Object said, Object own, MentionCluster cluster) {
    conflicts.add(what + " " + said + " for " + own + ": " + cluster.form());
  }

  /** Takes what another record of the same identity holds. */
  void absorb(DocumentEntity other) {
    change();
    other.change();
    Description more = other.description;
    register = register.or(() -> other.register);
    for (String code : more.codes()) {
      description = description.withCode(code);
    }
    description = description.withKinds(more.kinds());
    for (String term : more.terms()) {
      description = description.withTerm(term);
    }
    description = more.known() ? description.asKnown() : description;
    description = more.held() ? description.asHeld() : description;
    texts.addAll(other.texts);
    inferred.addAll(other.inferred);
    conflicts.addAll(other.conflicts);
    other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
    if (description.issuer().isEmpty()) {
      description = description.withIssuer(more.issuer());
    }
    level = level.or(() -> other.level);
    cited |= other.cited;
    takeTopic(more.topic());
  }

  private static List<DocumentKind> list(Optional<DocumentKind> kind) {
    return kind.map(List::of).orElse(List.of());
  }

  private void takeIssuer(Optional<String> name) {
    boolean other = name.isPresent() && !description.issuer().map(Body::name).equals(name);
    if (other) {
      description = description.withIssuer(name.map(Body::of));
    }
  }

  private void takeDate(PartialDate day) {
    Optional<PartialDate> date = description.date();
    boolean wholer = date.isEmpty() || !date.get().isWhole();
    if (wholer && register.flatMap(KnownDocument::date).filter(it -> !it.equals(day)).isEmpty()) {
      description = description.withDate(day);
    }
    if (description.terms().isEmpty() && IssuerCodes.hasPartyTerms(description.id().scope())) {
      for (String term : PartyTerms.of(day)) {
        description = description.withTerm(term);
      }
    }
  }

  private void takeTitle(String words) {
    takeTopic(Topic.of(words));
  }

  private void takeTopic(Topic other) {
    Topic own = description.topic();
    description = description.withTopic(own.title().isEmpty() ? other : own.or(other));
  }

  private void count(String form) {
    forms.merge(form, 1, Integer::sum);
  }

  /** Whether a document of the corpus or a citation has touched it. */
  boolean isUsed() {
    return cited || !texts.isEmpty();
  }

  /** What is known of a document when all rounds are over. */
  static RegisteredDocument registered(SeriesFact.Document document) {
    Description description = document.description();
    Standing standing =
        description.held()
            ? Standing.CORPUS
            : description.known() ? Standing.KNOWN : Standing.CITED;
    List<DocumentKind> kinds = description.kinds();
    String title = description.topic().title();
    return new RegisteredDocument(
        description.id(),
        standing,
        kinds.size() == 1 ? Optional.of(kinds.get(0)) : mainKind(document),
        description.issuer().map(Body::name),
        document.level(),
        description.date(),
        title.isEmpty() ? Optional.empty() : Optional.of(title),
        document.texts().stream().map(CorpusDocument::source).toList(),
        formsByCount(document.forms()),
        document.conflicts(),
        document.inferred());
  }

  private static Optional<DocumentKind> mainKind(SeriesFact.Document document) {
    return document.texts().stream()
        .flatMap(it -> it.kind().stream())
        .findFirst()
        .or(() -> document.register().flatMap(KnownDocument::kind))
        .or(() -> document.description().kinds().stream().findFirst());
  }

  private static List<String> formsByCount(Map<String, Integer> forms) {
    return forms.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingInt(it -> -it.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
