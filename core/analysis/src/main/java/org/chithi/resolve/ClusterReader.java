package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chithi.cite.Citation;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.Reference;

/** Puts the mentions of a sheet together that mean one document. */
final class ClusterReader {

  private final CitationSheet sheet;
  private final JurisdictionReader jurisdictions;
  private final NamedDocuments names;
  private final Map<Number, SameNumberClusters> byNumber = new HashMap<>();
  private final List<MentionCluster> clusters = new ArrayList<>();
  private final MentionCluster[] byItem;
  private final String[] subjects;

  /** What the clusters share that are compared with each other inside a text. */
  private record Number(String scope, String type, DocumentKey key, Optional<String> year) {}

  /**
   * The clusters of one sheet.
   *
   * @param all in the order of their first mentions with all they need to say
   * @param byItem the cluster of each mention; empty if its words do not say whose the document is
   */
  record Clusters(List<MentionCluster> all, List<Optional<MentionCluster>> byItem) {}

  private ClusterReader(CitationSheet sheet) {
    this.sheet = sheet;
    this.jurisdictions = new JurisdictionReader(sheet);
    this.names = new NamedDocuments(sheet);
    this.byItem = new MentionCluster[sheet.items().size()];
    this.subjects = new String[sheet.items().size()];
  }

  /** The clusters of a sheet. */
  static Clusters read(CitationSheet sheet) {
    ClusterReader reader = new ClusterReader(sheet);
    reader.shareSubjects();
    reader.addAll(true);
    reader.addAll(false);
    reader.linkNeighbours();
    return new Clusters(
        List.copyOf(reader.clusters),
        Arrays.stream(reader.byItem).map(Optional::ofNullable).toList());
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
        MentionCluster member = byItem[next.getAsInt()];
        member.neighbour = member.neighbour.isPresent() ? member.neighbour : OptionalInt.of(i);
      }
    }
  }

  /** Mentions with a date or a term first: the others join them. */
  private void addAll(boolean dated) {
    for (int i = 0; i < byItem.length; i++) {
      Citation citation = sheet.items().get(i).citation();
      Reference reference = citation.reference();
      boolean hasTime = reference.date().isPresent() || reference.term().isPresent();
      if (hasTime == dated && citation.form() != Form.SELF) {
        int item = i;
        parts(i).ifPresent(parts -> add(item, parts));
      }
    }
  }

  private void add(int item, SymbolParts parts) {
    CitationSheet.Item mention = sheet.items().get(item);
    Reference reference = mention.citation().reference();
    JurisdictionReader.Found where = jurisdictions.of(parts.scope(), reference);
    SameNumberClusters same =
        byNumber.computeIfAbsent(
            new Number(parts.scope(), parts.type(), parts.key(), parts.year()),
            unused -> new SameNumberClusters(jurisdictions));
    SameNumberClusters.Place place =
        same.find(
            where,
            IssuerCodes.extent(parts.scope()),
            reference,
            SubjectWords.of(mention.subject()));
    MentionCluster cluster =
        place
            .cluster()
            .orElseGet(
                () ->
                    new MentionCluster(
                        parts, where, sheet.letterhead().date(), place.alternatives()));
    cluster.take(mention, subjects[item]);
    if (place.cluster().isEmpty()) {
      same.add(cluster);
      clusters.add(cluster);
    }
    byItem[item] = cluster;
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
          .map(it -> SymbolParts.of(reference.number().get(), it, reference.kind()));
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
