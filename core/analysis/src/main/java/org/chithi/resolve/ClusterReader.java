package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chithi.cite.Citation;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.CitationTerms;
import org.chithi.cite.Reference;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.text.Folding;

/** Puts the mentions of a sheet together that mean one document. */
final class ClusterReader {

  private final int index;
  private final CitationSheet sheet;
  private final JurisdictionReader whereabouts;
  private final Map<String, ClusterChoice> byNumber = new HashMap<>();
  private final List<MentionCluster> clusters = new ArrayList<>();
  private final MentionCluster[] byItem;

  ClusterReader(int index, CitationSheet sheet) {
    this.index = index;
    this.sheet = sheet;
    this.whereabouts = new JurisdictionReader(sheet);
    this.byItem = new MentionCluster[sheet.items().size()];
  }

  /** The clusters of the sheet, in the order of their first mentions with all they need to say. */
  List<MentionCluster> read() {
    List<CitationSheet.Item> items = sheet.items();
    addAll(items, true);
    addAll(items, false);
    for (int i = 0; i < items.size(); i++) {
      if (byItem[i] != null && next(i).isPresent() && byItem[next(i).getAsInt()] != null) {
        byItem[i].neighbour = next(i);
        MentionCluster member = byItem[next(i).getAsInt()];
        member.neighbour = member.neighbour.isPresent() ? member.neighbour : OptionalInt.of(i);
      }
    }
    return clusters;
  }

  /** The cluster of a mention; empty if its words do not say whose the document is. */
  Optional<MentionCluster> clusterOf(int item) {
    return Optional.ofNullable(byItem[item]);
  }

  /** Mentions with a date or a term first: the others join them. */
  private void addAll(List<CitationSheet.Item> items, boolean dated) {
    for (int i = 0; i < items.size(); i++) {
      Reference reference = items.get(i).citation().reference();
      boolean tells = reference.date().isPresent() || reference.term().isPresent();
      if (tells == dated && items.get(i).citation().form() != Form.SELF) {
        add(i, items.get(i));
      }
    }
  }

  private void add(int item, CitationSheet.Item mention) {
    Optional<SymbolParts> parts = parts(item, mention);
    if (parts.isEmpty()) {
      return;
    }
    Reference reference = mention.citation().reference();
    Reach reach = Reach.of(parts.get().scope());
    JurisdictionReader.Where where = whereabouts.of(parts.get().scope(), reach, reference);
    ClusterChoice same = byNumber.computeIfAbsent(key(parts.get()), unused -> new ClusterChoice());
    SubjectWords subject = SubjectWords.of(mention.subject());
    ClusterChoice.Place place = same.find(where, reach, reference, subject, whereabouts);
    MentionCluster cluster = place.cluster().orElse(null);
    if (cluster == null) {
      cluster =
          new MentionCluster(
              index, parts.get(), reach, where.place(), where.among(), sheet.letterhead().date());
      cluster.date = parts.get().year().map(year -> PartialDate.ofYear(Integer.parseInt(year)));
      cluster.beside = cluster.isNamed() ? List.of() : place.beside();
      same.add(cluster);
      clusters.add(cluster);
    }
    cluster.take(item, mention, subject(item));
    byItem[item] = cluster;
  }

  private static String key(SymbolParts parts) {
    return parts.scope()
        + '/'
        + parts.type()
        + '/'
        + parts.number()
        + '/'
        + parts.year().orElse("");
  }

  /**
   * Its own subject, or that of the last member of the list it stands in; what is said of an
   * article of it, {@code Điều 17 Luật A về ...}, is none.
   */
  private String subject(int item) {
    if (sheet.items().get(item).citation().pinpoint().isPresent()) {
      return "";
    }
    String own = sheet.items().get(item).subject();
    return own.isEmpty() ? next(item).stream().mapToObj(this::subject).findFirst().orElse("") : own;
  }

  /** The next member of the list in which a mention stands. */
  private OptionalInt next(int item) {
    if (item + 1 >= sheet.items().size()) {
      return OptionalInt.empty();
    }
    Citation one = sheet.items().get(item).citation();
    Citation other = sheet.items().get(item + 1).citation();
    boolean joined =
        sheet.items().get(item).joined()
            && one.subject().isEmpty()
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

  private Optional<SymbolParts> parts(int item, CitationSheet.Item mention) {
    Reference reference = mention.citation().reference();
    if (reference.number().isPresent() && reference.symbol().isPresent()) {
      SymbolParts written = SymbolParts.of(reference.number().get(), reference.symbol().get());
      return Optional.of(
          CitationTerms.isIssuerCode(written.scope())
              ? reference.kind().map(written::withKind).orElse(written)
              : byIssuer(written, reference));
    }
    if (reference.number().isPresent()) {
      return reference.kind().flatMap(kind -> bareNumber(kind, reference));
    }
    return mention.citation().form() == Form.NAMED
        ? new NameParts(sheet).of(item)
        : Optional.empty();
  }

  /** {@code Quyết định số 86/QĐ-Tg của Thủ tướng Chính phủ}: a code unknown is a slip for TTg. */
  private static SymbolParts byIssuer(SymbolParts written, Reference reference) {
    return reference
        .issuer()
        .flatMap(Scopes::ofIssuer)
        .filter(code -> isSlip(written.scope(), code))
        .map(written::withScope)
        .orElse(written);
  }

  /** Whether one code has the first and last letter of another, and no more letters. */
  private static boolean isSlip(String written, String code) {
    String one = Folding.bare(written);
    String other = Folding.bare(code);
    return !one.isEmpty()
        && one.length() <= other.length()
        && one.charAt(0) == other.charAt(0)
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  /** {@code Kết luận 178 ngày ... của Bộ Chính trị}: the scope comes from the issuer. */
  private static Optional<SymbolParts> bareNumber(DocumentKind kind, Reference reference) {
    return reference
        .issuer()
        .flatMap(Scopes::ofIssuer)
        .map(
            scope ->
                SymbolParts.of(reference.number().get(), SymbolParts.codeOf(kind) + "/" + scope));
  }
}
