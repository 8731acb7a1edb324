package org.chithi.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Form;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.text.Folding;

/** Puts the mentions of a sheet together that mean one document. */
final class GroupReader {

  private final int index;
  private final CitationSheet sheet;
  private final Whereabouts whereabouts;
  private final Map<String, SameNumber> byNumber = new HashMap<>();
  private final List<CitedGroup> groups = new ArrayList<>();
  private final CitedGroup[] byItem;

  /** The subject of each mention, its own or that of the list it stands in. */
  private final String[] subjects;

  GroupReader(int index, CitationSheet sheet) {
    this.index = index;
    this.sheet = sheet;
    this.whereabouts = new Whereabouts(sheet);
    this.byItem = new CitedGroup[sheet.items().size()];
    this.subjects = subjects();
  }

  /** The groups of the sheet, in the order of their first mentions with all they need to say. */
  List<CitedGroup> read() {
    List<CitationSheet.Item> items = sheet.items();
    addAll(items, true);
    addAll(items, false);
    for (int i = 0; i < items.size(); i++) {
      if (byItem[i] != null && next(i).isPresent() && byItem[next(i).getAsInt()] != null) {
        byItem[i].neighbour = next(i);
        CitedGroup member = byItem[next(i).getAsInt()];
        member.neighbour = member.neighbour.isPresent() ? member.neighbour : OptionalInt.of(i);
      }
    }
    return groups;
  }

  /** The group of a mention; empty if its words do not say whose the document is. */
  Optional<CitedGroup> groupOf(int item) {
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
    Whereabouts.Where where = whereabouts.of(parts.get().scope(), reach, reference);
    SameNumber same = byNumber.computeIfAbsent(key(parts.get()), unused -> new SameNumber());
    SubjectWords subject = SubjectWords.of(mention.subject());
    SameNumber.Place place = same.find(where, reach, reference, subject, whereabouts);
    CitedGroup group = place.group().orElse(null);
    if (group == null) {
      group =
          new CitedGroup(
              index, parts.get(), reach, where.place(), where.among(), sheet.letterhead().date());
      group.date = parts.get().year().map(year -> PartialDate.ofYear(Integer.parseInt(year)));
      group.beside = group.isNamed() ? List.of() : place.beside();
      same.add(group);
      groups.add(group);
    }
    group.take(item, mention, subjects[item]);
    byItem[item] = group;
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
   * The own subject of each mention, or that of the last member of the list it stands in; what is
   * said of an article of it, {@code Điều 17 Luật A về ...}, is none. From the last mention to the
   * first, so that each asks only the one after it.
   */
  private String[] subjects() {
    String[] subjects = new String[sheet.items().size()];
    for (int i = subjects.length - 1; i >= 0; i--) {
      String own = sheet.items().get(i).subject();
      if (sheet.items().get(i).citation().pinpoint().isPresent()) {
        subjects[i] = "";
      } else if (own.isEmpty() && next(i).isPresent()) {
        subjects[i] = subjects[next(i).getAsInt()];
      } else {
        subjects[i] = own;
      }
    }
    return subjects;
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
