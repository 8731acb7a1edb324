package org.chithi.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chithi.cite.Citation;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.Reference;
import org.chithi.cite.Relation;
import org.chithi.model.DocumentKind;
import org.chithi.model.Letterhead;
import org.chithi.model.PartialDate;

/** Puts the mentions of a sheet together that mean one document. */
final class ClusterReader {

  /** Pairs of words of a subject that show which document it is. */
  private static final int LEAST_PAIRS = 3;

  /** How like the subjects of a number and of a plenum are that made one document. */
  private static final double SAME_SUBJECT = 0.7;

  private final CitationSheet sheet;
  private final Optional<LocalDate> latest;
  private final OwnIdentity identity;
  private final String ownTitle;
  private final JurisdictionReader jurisdictions;
  private final NamedDocuments names;
  private final int[] meanings;
  private final Map<Number, SameNumberClusters> byNumber = new HashMap<>();
  private final List<ClusterBuilder> clusters = new ArrayList<>();
  private final ClusterBuilder[] byItem;
  private final String[] subjects;

  /** What a number alone can stand for where the text cites several of it, by item. */
  private final Map<Integer, Set<SymbolParts>> shared = new HashMap<>();

  /** The editions that a bare name can mean, by item. */
  private final Map<Integer, List<ClusterBuilder>> editions = new HashMap<>();

  /** What the clusters share that are compared with each other inside a text. */
  private record Number(String scope, String type, String key, Optional<String> edition) {}

  private ClusterReader(CitationSheet sheet, KnownDocuments known) {
    this.sheet = sheet;
    Letterhead head = sheet.letterhead();
    this.ownTitle =
        head.kind().map(DocumentKind::printedName).orElse("") + ' ' + head.title().orElse("");
    this.latest = OwnIdentity.latest(sheet);
    this.identity = sheet.identity().dated(latest, known);
    this.jurisdictions = new JurisdictionReader(sheet);
    this.names = new NamedDocuments(sheet);
    this.meanings = meanings();
    this.byItem = new ClusterBuilder[sheet.items().size()];
    this.subjects = new String[sheet.items().size()];
  }

  private int[] meanings() {
    Annexes annexes = new Annexes(sheet.items());
    return IntStream.range(0, sheet.items().size())
        .map(
            item -> {
              int issuing = annexes.issuing(item).orElse(item);
              return isOfAnother(item, issuing) ? item : issuing;
            })
        .toArray();
  }

  /** Whether a name is known as that of a rule of another body than the one said to issue it. */
  private boolean isOfAnother(int item, int issuing) {
    CitationSheet.Item named = sheet.items().get(item);
    return item != issuing
        && named
            .citation()
            .reference()
            .kind()
            .flatMap(kind -> UsualName.beginning(kind.name(), named.words()))
            .map(UsualName::scope)
            .filter(scope -> !scope.equals(NamedDocuments.NOBODY))
            .filter(
                scope ->
                    parts(sheet.items().get(issuing).citation())
                        .filter(it -> !it.scope().equals(scope))
                        .isPresent())
            .isPresent();
  }

  /** The mentions of a sheet, put together. */
  static CitingText read(CitationSheet sheet, KnownDocuments known) {
    ClusterReader reader = new ClusterReader(sheet, known);
    reader.shareSubjects();
    reader.addAll();
    reader.linkNeighbours();
    return reader.text();
  }

  private CitingText text() {
    Map<ClusterBuilder, Integer> indexes = new IdentityHashMap<>();
    Set<ClusterBuilder> alternatives = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ClusterBuilder cluster : clusters) {
      indexes.put(cluster, indexes.size());
      alternatives.addAll(cluster.alternatives);
    }
    Function<ClusterBuilder, Integer> index =
        cluster -> Objects.requireNonNull(indexes.get(cluster), "a cluster of the text");
    List<Integer> byMention = new ArrayList<>(byItem.length);
    for (int i = 0; i < byItem.length; i++) {
      byMention.add(
          byItem[i] != null ? index.apply(byItem[i]) : isSelf(i) ? CitingText.SELF : without(i));
    }
    return new CitingText(
        CorpusDocument.of(sheet, identity, latest),
        clusters.stream()
            .map(
                it ->
                    it.build(
                        index.apply(it),
                        it.alternatives.stream().map(index).toList(),
                        alternatives.contains(it)))
            .toList(),
        List.copyOf(byMention),
        several(index));
  }

  private int without(int item) {
    if (editions.containsKey(item)) {
      return CitingText.EDITIONS;
    }
    return sheet.items().get(item).citation().reference().issuer().isPresent()
        ? CitingText.UNNAMED
        : CitingText.NONE;
  }

  /** {@code Chỉ thị 03} after directives of that number by two bodies means one of them. */
  private Map<Integer, List<Integer>> several(Function<ClusterBuilder, Integer> index) {
    Map<Integer, List<Integer>> several = new HashMap<>();
    editions.forEach((item, meant) -> several.put(item, meant.stream().map(index).toList()));
    Map<SymbolParts, List<ClusterBuilder>> byParts = new HashMap<>();
    clusters.forEach(it -> byParts.computeIfAbsent(it.parts, unused -> new ArrayList<>(1)).add(it));
    shared.forEach(
        (item, parts) -> {
          Reference reference = sheet.items().get(item).citation().reference();
          several.put(
              item,
              parts.stream()
                  .flatMap(it -> byParts.getOrDefault(it, List.of()).stream())
                  .filter(it -> it.agrees(reference))
                  .map(index)
                  .sorted()
                  .toList());
        });
    return Map.copyOf(several);
  }

  /**
   * The subject of each mention: its own, or that of the last member of the list it stands in; what
   * is said of an article of it, {@code Điều 17 Luật A về ...}, is none.
   */
  private void shareSubjects() {
    for (int i = subjects.length - 1; i >= 0; i--) {
      CitationSheet.Item item = sheet.items().get(i);
      OptionalInt next = next(i);
      if (item.citation().pinpoint().isPresent()) {
        subjects[i] = "";
      } else if (item.subject().isEmpty() && next.isPresent()) {
        subjects[i] = subjects[next.getAsInt()];
      } else {
        subjects[i] = item.subject();
      }
    }
  }

  private void linkNeighbours() {
    for (int i = 0; i < byItem.length; i++) {
      OptionalInt next = next(i);
      if (byItem[i] != null && next.isPresent() && byItem[next.getAsInt()] != null) {
        byItem[i].neighbour = next;
        ClusterBuilder member = byItem[next.getAsInt()];
        member.neighbour = member.neighbour.isPresent() ? member.neighbour : OptionalInt.of(i);
      }
    }
  }

  /** A number under its type word. */
  private record TypedNumber(DocumentKind kind, String number) {

    static Optional<TypedNumber> of(Reference reference) {
      return reference
          .kind()
          .flatMap(kind -> reference.number().map(number -> new TypedNumber(kind, number)));
    }

    /** {@code Nghị định 178} is short for {@code Nghị định số 178/2024/NĐ-CP}. */
    Set<TypedNumber> forms() {
      int slash = number.indexOf('/');
      return slash < 0
          ? Set.of(this)
          : Set.of(this, new TypedNumber(kind, number.substring(0, slash)));
    }
  }

  /** What is said most clearly comes first; the others join it. */
  private enum Turn {
    NUMBER_IN_TIME,
    NAME_IN_TIME,
    NUMBER,
    NAME;

    static Turn of(SymbolParts parts, Reference reference) {
      boolean timed = reference.date().isPresent() || reference.term().isPresent();
      return parts.isNamed() ? timed ? NAME_IN_TIME : NAME : timed ? NUMBER_IN_TIME : NUMBER;
    }
  }

  private void addAll() {
    List<Optional<SymbolParts>> parts = new ArrayList<>(byItem.length);
    for (int i = 0; i < byItem.length; i++) {
      parts.add(isSelf(i) ? Optional.empty() : parts(i));
    }
    addShort(parts);
    List<Optional<SymbolParts>> whole = NamedDocuments.withWholeNames(parts);
    for (Turn turn : Turn.values()) {
      for (int i = 0; i < byItem.length; i++) {
        int item = i;
        whole.get(i).ifPresent(it -> add(item, it, turn));
      }
    }
    for (int i = 0; i < byItem.length; i++) {
      addBySubject(i);
    }
  }

  /** {@code Nghị định của Chính phủ quy định ...} is the one with a number and that subject. */
  private void addBySubject(int item) {
    CitationSheet.Item mention = sheet.items().get(item);
    Reference said = mention.citation().reference();
    Optional<String> scope = said.issuer().flatMap(IssuerCodes::ofIssuer);
    SubjectWords subject = SubjectWords.of(subjects[item]);
    boolean mayBe =
        byItem[item] == null
            && !editions.containsKey(item)
            && mention.citation().form() == Form.NAMED
            && scope.isPresent();
    if (!mayBe) {
      return;
    }
    bySubject(scope.get(), said, subject, Finding.LIKE)
        .ifPresent(
            like -> {
              like.take(mention, said, subjects[item]);
              byItem[item] = like;
            });
  }

  /** The only numbered document of a body, of a type, with a subject. */
  private Optional<ClusterBuilder> bySubject(
      String scope, Reference said, SubjectWords subject, double least) {
    List<ClusterBuilder> like =
        subject.pairs().size() < LEAST_PAIRS
            ? List.of()
            : clusters.stream()
                .filter(it -> !it.isNamed() && said.kind().filter(it.kinds::contains).isPresent())
                .filter(it -> it.parts.scope().equals(scope) && it.agrees(said))
                .filter(it -> it.topic.words().likeness(subject) >= least)
                .limit(2)
                .toList();
    return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
  }

  /** The mention that says which document a mention means: itself, or that of what issues it. */
  private Citation meaning(int item) {
    return sheet.items().get(meanings[item]).citation();
  }

  private boolean isSelf(int item) {
    return meaning(item).form() == Form.SELF || isOwnTitle(sheet.items().get(item));
  }

  /** {@code Phụ lục kèm theo Kế hoạch phát triển chợ} in the plan with that title. */
  private boolean isOwnTitle(CitationSheet.Item mention) {
    Reference said = mention.citation().reference();
    boolean bare =
        mention.citation().form() == Form.NAMED
            && said.kind().isPresent()
            && said.kind().equals(sheet.letterhead().kind())
            && said.issuer().isEmpty()
            && mention.relation() != Relation.BASED_ON
            && mention.citation().withinTitleOf().isEmpty();
    return bare && OwnIdentity.isCut(mention.words(), ownTitle);
  }

  /** {@code Chỉ thị 03} is the only directive of that number in its text. */
  private void addShort(List<Optional<SymbolParts>> parts) {
    Map<TypedNumber, Set<SymbolParts>> full = new HashMap<>();
    for (int i = 0; i < byItem.length; i++) {
      Optional<TypedNumber> number = TypedNumber.of(sheet.items().get(i).citation().reference());
      if (number.isPresent() && parts.get(i).isPresent()) {
        for (TypedNumber form : number.get().forms()) {
          full.computeIfAbsent(form, unused -> new HashSet<>(1)).add(parts.get(i).get());
        }
      }
    }
    for (int i = 0; i < byItem.length; i++) {
      Citation citation = sheet.items().get(i).citation();
      if (parts.get(i).isEmpty() && !isSelf(i)) {
        Set<SymbolParts> same =
            TypedNumber.of(citation.reference())
                .map(it -> full.getOrDefault(it, Set.of()))
                .orElse(Set.of());
        parts.set(i, same.size() == 1 ? same.stream().findFirst() : Optional.empty());
        if (same.size() > 1) {
          shared.put(i, same);
        }
      }
    }
  }

  private void add(int item, SymbolParts parts, Turn turn) {
    Reference said = meanings[item] == item ? names.reference(item) : meaning(item).reference();
    if (Turn.of(parts, inItsYear(parts, said)) == turn) {
      place(item, parts, said);
    }
  }

  private ClusterBuilder place(int item, SymbolParts parts, Reference said) {
    CitationSheet.Item mention = sheet.items().get(item);
    Reference reference = inItsYear(parts, said);
    JurisdictionReader.Found where =
        jurisdictions.of(parts, said, subjects[item], mention.sentence());
    SameNumberClusters same = clusters(parts, reference);
    SameNumberClusters.Place place =
        same.find(
            where,
            IssuerCodes.extent(parts.scope()),
            reference,
            parts.isLawName() ? SubjectWords.NONE : SubjectWords.of(mention.subject()));
    List<Editions.Edition> meant = editions(item, parts, reference, place);
    if (meant.size() == 1) {
      ClusterBuilder dated =
          place(item, meant.get(0).parts(parts).orElseThrow(), dated(said, meant.get(0).date()));
      if (reference.date().isPresent()) {
        same.addOnce(dated);
      }
      return dated;
    }
    if (meant.size() > 1) {
      List<ClusterBuilder> any = meant.stream().map(it -> unmentioned(it, parts, said)).toList();
      editions.put(item, any);
      return any.get(0);
    }
    Optional<ClusterBuilder> numbered =
        parts.plenum().isPresent() && place.cluster().isEmpty()
            ? bySubject(parts.scope(), said, SubjectWords.of(subjects[item]), SAME_SUBJECT)
            : Optional.empty();
    if (numbered.isPresent()) {
      numbered.get().take(mention, reference, subjects[item]);
      byItem[item] = numbered.get();
      return numbered.get();
    }
    ClusterBuilder cluster =
        place
            .cluster()
            .orElseGet(
                () -> new ClusterBuilder(parts, where, identity.day(), place.alternatives()));
    cluster.take(mention, reference, subjects[item]);
    if (place.cluster().isEmpty()) {
      same.add(cluster);
      clusters.add(cluster);
    }
    LawNames.beside(mention)
        .ifPresent(
            name -> {
              cluster.lawNames.add(name.key().toString());
              clusters(name, reference).addOnce(cluster);
            });
    NamedDocuments.ofTitle(said, subjects[item])
        .ifPresent(name -> clusters(name, reference).addOnce(cluster));
    byItem[item] = cluster;
    return cluster;
  }

  /**
   * The editions that a bare name can mean at the date of the text, or of the document in whose
   * title it stands; none where the text itself says it.
   */
  private List<Editions.Edition> editions(
      int item, SymbolParts parts, Reference reference, SameNumberClusters.Place place) {
    boolean central =
        reference.issuer().isEmpty()
            || parts.isLawName()
            || parts.scope().equals(UsualName.of("PLENUM").scope());
    boolean mayBe = parts.isNamed() && reference.term().isEmpty() && central;
    if (!mayBe || !place.alternatives().isEmpty()) {
      return List.of();
    }
    if (reference.date().isPresent()) {
      return place.cluster().isPresent()
          ? List.of()
          : Editions.dated(parts, reference.date().get()).stream().toList();
    }
    CitationSheet.Item mention = sheet.items().get(item);
    OptionalInt title = mention.citation().withinTitleOf();
    Optional<PartialDate> at =
        title.isPresent()
            ? date(sheet.items().get(title.getAsInt()).citation())
            : identity.date().filter(unused -> !identity.isLate());
    boolean printed =
        !NamedDocuments.isNew(mention)
            && place
                .cluster()
                .flatMap(cluster -> cluster.date)
                .filter(day -> title.isEmpty() || at.filter(it -> day.isAfter(it.last())).isEmpty())
                .isPresent();
    if (printed || NamedDocuments.isRevision(mention)) {
      return List.of();
    }
    boolean amending =
        title.stream()
            .mapToObj(sheet.items()::get)
            .anyMatch(
                it -> it.citation().reference().kind().equals(Optional.of(DocumentKind.LUAT)));
    boolean detailed = amending || mention.relation() == Relation.GUIDES;
    List<Editions.Edition> meant =
        at.map(day -> Editions.meant(parts, day, detailed))
            .orElseGet(
                () -> latest.stream().flatMap(day -> Editions.since(parts, day).stream()).toList());
    boolean sure = meant.stream().allMatch(edition -> edition.parts(parts).isPresent());
    return sure ? meant : List.of();
  }

  /** An edition that a mention can mean, perhaps not mentioned otherwise. */
  private ClusterBuilder unmentioned(
      Editions.Edition edition, SymbolParts name, Reference reference) {
    SymbolParts parts = edition.parts(name).orElseThrow();
    Reference dated = dated(reference, edition.date());
    JurisdictionReader.Found where = jurisdictions.of(parts, reference, "", "");
    SameNumberClusters same = clusters(parts, dated);
    return same.find(where, IssuerCodes.extent(parts.scope()), dated, SubjectWords.NONE)
        .cluster()
        .orElseGet(
            () -> {
              ClusterBuilder cluster = new ClusterBuilder(parts, where, identity.day(), List.of());
              cluster.date = dated.date();
              same.add(cluster);
              clusters.add(cluster);
              return cluster;
            });
  }

  /** The date of a mention, or the year in its number. */
  static Optional<PartialDate> date(Citation citation) {
    Reference reference = citation.reference();
    return parts(citation).map(it -> inItsYear(it, reference)).orElse(reference).date();
  }

  private SameNumberClusters clusters(SymbolParts parts, Reference reference) {
    return byNumber.computeIfAbsent(
        new Number(parts.scope(), parts.type(), parts.key().folded(), edition(parts, reference)),
        unused -> new SameNumberClusters(jurisdictions));
  }

  /**
   * What parts the mentions of one number or name: the year or term in a number, the term of a
   * Statute, for which its bare name does not stand.
   */
  private static Optional<String> edition(SymbolParts parts, Reference reference) {
    return parts.isStatute()
        ? reference.term()
        : parts.isNamed() ? Optional.empty() : parts.year().or(parts::term);
  }

  /** The year of a number governs: {@code 88/2024/NĐ-CP} is of no day of 2025. */
  private static Reference inItsYear(SymbolParts parts, Reference reference) {
    Optional<PartialDate> year = parts.year().flatMap(PartialDate::parse);
    boolean agrees = year.isEmpty() || reference.date().filter(year.get()::agrees).isPresent();
    return agrees ? reference : dated(reference, year.get());
  }

  private static Reference dated(Reference reference, PartialDate date) {
    return new Reference(
        reference.kind(),
        reference.number(),
        reference.symbol(),
        Optional.of(date),
        reference.issuer(),
        reference.term());
  }

  /** The next member of the list in which a mention stands. */
  private OptionalInt next(int item) {
    if (item + 1 >= sheet.items().size() || !sheet.items().get(item).joined()) {
      return OptionalInt.empty();
    }
    Citation one = sheet.items().get(item).citation();
    Citation other = sheet.items().get(item + 1).citation();
    boolean joined =
        one.subject().isEmpty()
            && one.form() == other.form()
            && one.reference().symbol().equals(other.reference().symbol())
            && other.withinTitleOf().equals(one.withinTitleOf())
            && !isSameNumber(one.reference(), other.reference())
            && !isByAnother(one, other);
    return joined ? OptionalInt.of(item + 1) : OptionalInt.empty();
  }

  private static boolean isSameNumber(Reference one, Reference other) {
    return one.number().isPresent() && one.number().equals(other.number());
  }

  /**
   * {@code A của Ban Chấp hành Trung ương, gắn với B của Bộ Chính trị về ...}: the title is B's.
   */
  private static boolean isByAnother(Citation one, Citation other) {
    return !one.inherited().contains(Attribute.ISSUER)
        && one.reference().issuer().isPresent()
        && other.reference().issuer().isPresent()
        && !one.reference().issuer().equals(other.reference().issuer());
  }

  private Optional<SymbolParts> parts(int item) {
    Citation citation = meaning(item);
    return parts(citation)
        .or(
            () ->
                citation.form() == Form.NAMED
                    ? names.of(item)
                    : NamedDocuments.unnumbered(citation.reference(), subjects[item]))
        .or(() -> numberName(item));
  }

  /** {@code Đề án 06}: a number that has become a name, in texts that can mean it. */
  private Optional<SymbolParts> numberName(int item) {
    CitationSheet.Item mention = sheet.items().get(item);
    Reference reference = mention.citation().reference();
    SameNumberClusters.Place nowhere = new SameNumberClusters.Place(Optional.empty(), List.of());
    return reference
        .kind()
        .filter(unused -> reference.number().isPresent() && reference.symbol().isEmpty())
        .flatMap(
            kind ->
                UsualName.fixed(kind.name(), mention.words())
                    .map(
                        it ->
                            SymbolParts.named(
                                it.scope(), kind.name(), it.words(), Optional.empty())))
        .filter(name -> !editions(item, name, reference, nowhere).isEmpty());
  }

  /** The parts of a mention with a number. */
  private static Optional<SymbolParts> parts(Citation citation) {
    Reference reference = citation.reference();
    return reference
        .number()
        .flatMap(
            number ->
                symbol(reference)
                    .map(
                        it ->
                            SymbolParts.of(
                                number,
                                it,
                                reference.kind(),
                                reference.issuer().flatMap(IssuerCodes::ofIssuer))));
  }

  /** {@code Kết luận 178 ngày ... của Bộ Chính trị}: without a symbol the issuer gives it. */
  private static Optional<String> symbol(Reference reference) {
    return reference
        .symbol()
        .or(
            () ->
                reference
                    .issuer()
                    .flatMap(IssuerCodes::ofIssuer)
                    .flatMap(
                        scope ->
                            reference.kind().map(kind -> SymbolCodes.codeOf(kind) + "/" + scope)));
  }
}
