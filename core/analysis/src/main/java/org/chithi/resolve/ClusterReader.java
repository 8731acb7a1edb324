package org.chithi.resolve;

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
import org.chithi.cite.Citation;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.Reference;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.text.Folding;

/** Puts the mentions of a sheet together that mean one document. */
final class ClusterReader {

  private final CitationSheet sheet;
  private final JurisdictionReader jurisdictions;
  private final NamedDocuments names;
  private final Map<Number, SameNumberClusters> byNumber = new HashMap<>();
  private final List<ClusterBuilder> clusters = new ArrayList<>();
  private final ClusterBuilder[] byItem;
  private final String[] subjects;

  /** What a number alone can stand for where the text cites several of it, by item. */
  private final Map<Integer, Set<SymbolParts>> shared = new HashMap<>();

  /** What the clusters share that are compared with each other inside a text. */
  private record Number(String scope, String type, String key, Optional<String> edition) {}

  private ClusterReader(CitationSheet sheet) {
    this.sheet = sheet;
    this.jurisdictions = new JurisdictionReader(sheet);
    this.names = new NamedDocuments(sheet);
    this.byItem = new ClusterBuilder[sheet.items().size()];
    this.subjects = new String[sheet.items().size()];
  }

  /** The mentions of a sheet, put together. */
  static CitingText read(CitationSheet sheet) {
    ClusterReader reader = new ClusterReader(sheet);
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
      boolean self = sheet.items().get(i).citation().form() == Form.SELF;
      byMention.add(
          byItem[i] != null ? index.apply(byItem[i]) : self ? CitingText.SELF : CitingText.NONE);
    }
    return new CitingText(
        OwnDocument.of(sheet),
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

  /** {@code Chỉ thị 03} after directives of that number by two bodies means one of them. */
  private Map<Integer, List<Integer>> several(Function<ClusterBuilder, Integer> index) {
    Map<Integer, List<Integer>> several = new HashMap<>();
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
      boolean self = sheet.items().get(i).citation().form() == Form.SELF;
      parts.add(self ? Optional.empty() : parts(i));
    }
    addShort(parts);
    List<Optional<SymbolParts>> whole = NamedDocuments.withWholeNames(parts);
    for (Turn turn : Turn.values()) {
      for (int i = 0; i < byItem.length; i++) {
        int item = i;
        whole.get(i).ifPresent(it -> add(item, it, turn));
      }
    }
  }

  /** {@code Chỉ thị 03} is the only directive of that number in its text. */
  private void addShort(List<Optional<SymbolParts>> parts) {
    Map<TypedNumber, Set<SymbolParts>> full = new HashMap<>();
    for (int i = 0; i < byItem.length; i++) {
      Optional<TypedNumber> number = TypedNumber.of(sheet.items().get(i).citation().reference());
      if (number.isPresent() && parts.get(i).isPresent()) {
        full.computeIfAbsent(number.get(), unused -> new HashSet<>(1)).add(parts.get(i).get());
      }
    }
    for (int i = 0; i < byItem.length; i++) {
      Citation citation = sheet.items().get(i).citation();
      if (parts.get(i).isEmpty() && citation.form() != Form.SELF) {
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
    CitationSheet.Item mention = sheet.items().get(item);
    Reference reference = inItsYear(parts, mention.citation().reference());
    if (Turn.of(parts, reference) != turn) {
      return;
    }
    JurisdictionReader.Found where =
        jurisdictions.of(parts.scope(), mention.citation().reference());
    SameNumberClusters same = clusters(parts, reference);
    SameNumberClusters.Place place =
        same.find(
            where,
            IssuerCodes.extent(parts.scope()),
            reference,
            parts.isLawName() ? SubjectWords.NONE : SubjectWords.of(mention.subject()));
    ClusterBuilder cluster =
        place
            .cluster()
            .orElseGet(
                () ->
                    new ClusterBuilder(parts, where, sheet.identity().day(), place.alternatives()));
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
    NamedDocuments.ofTitle(mention.citation().reference(), subjects[item])
        .ifPresent(name -> clusters(name, reference).addOnce(cluster));
    byItem[item] = cluster;
  }

  private SameNumberClusters clusters(SymbolParts parts, Reference reference) {
    return byNumber.computeIfAbsent(
        new Number(
            parts.scope(),
            parts.type(),
            Folding.key(parts.key().toString()),
            edition(parts, reference)),
        unused -> new SameNumberClusters(jurisdictions));
  }

  /**
   * What parts the mentions of one number or name: the year in a number, and the term of a Statute,
   * for which its bare name does not stand.
   */
  private static Optional<String> edition(SymbolParts parts, Reference reference) {
    return parts.isStatute() ? reference.term() : parts.isNamed() ? Optional.empty() : parts.year();
  }

  /** The year of a number governs: {@code 88/2024/NĐ-CP} is of no day of 2025. */
  private static Reference inItsYear(SymbolParts parts, Reference reference) {
    Optional<PartialDate> year = parts.year().flatMap(PartialDate::parse);
    boolean agrees = year.isEmpty() || reference.date().filter(year.get()::agrees).isPresent();
    return agrees
        ? reference
        : new Reference(
            reference.kind(),
            reference.number(),
            reference.symbol(),
            year,
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
    Citation citation = sheet.items().get(item).citation();
    Reference reference = citation.reference();
    if (reference.number().isPresent()) {
      return symbol(reference)
          .map(
              it ->
                  SymbolParts.of(
                      reference.number().get(),
                      it,
                      reference.kind(),
                      reference.issuer().flatMap(IssuerCodes::ofIssuer)));
    }
    return citation.form() == Form.NAMED ? names.of(item) : Optional.empty();
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
