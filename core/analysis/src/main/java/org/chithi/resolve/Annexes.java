package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.chithi.cite.Citation;
import org.chithi.cite.Relation;
import org.chithi.model.DocumentKind;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * The numbered document under which a named one was issued, and whose number it has: {@code Quyết
 * định số 12/QĐ-BNN ban hành [Quy chế kiểm dịch]}, {@code [Quy chế kiểm dịch] ban hành kèm theo
 * Quyết định số 12/QĐ-BNN}.
 */
final class Annexes {

  private static final PhraseTable<String> BEFORE = phrases("before");
  private static final PhraseTable<String> AFTER = phrases("after");

  /** What issues others. */
  private static final Set<DocumentKind> ISSUING =
      EnumSet.of(DocumentKind.QUYET_DINH, DocumentKind.NGHI_QUYET);

  /** What has a long name, which is cut where it is written again. */
  private static final Set<DocumentKind> CUT =
      EnumSet.of(DocumentKind.DIEU_LE, DocumentKind.QUY_CHE);

  /** What has a number of its own, whatever it stands beside. */
  private static final Set<DocumentKind> ISSUED_ALONE =
      EnumSet.of(
          DocumentKind.HIEN_PHAP,
          DocumentKind.LUAT,
          DocumentKind.PHAP_LENH,
          DocumentKind.NGHI_DINH,
          DocumentKind.THONG_TU,
          DocumentKind.NGHI_QUYET,
          DocumentKind.QUYET_DINH,
          DocumentKind.CHI_THI,
          DocumentKind.KET_LUAN,
          DocumentKind.BAO_CAO,
          DocumentKind.TO_TRINH);

  private final List<CitationSheet.Item> items;

  /** The mention of the issuing document by the name that is said to be issued. */
  private final TreeMap<String, Integer> byName = new TreeMap<>();

  Annexes(List<CitationSheet.Item> items) {
    this.items = items;
    for (int i = 0; i < items.size(); i++) {
      OptionalInt issuing = direct(i);
      if (issuing.isPresent()) {
        byName.putIfAbsent(key(items.get(i)), issuing.getAsInt());
      }
    }
    items.stream().filter(Annexes::isOwn).map(Annexes::key).forEach(byName::remove);
  }

  /** Whether the text itself issues what is named. */
  private static boolean isOwn(CitationSheet.Item item) {
    return item.relation() == Relation.ISSUES && item.citation().withinTitleOf().isEmpty();
  }

  private static String key(CitationSheet.Item item) {
    return Folding.key(item.words());
  }

  /**
   * The mention of the document that issues what a mention names; empty if the text says of none.
   */
  OptionalInt issuing(int item) {
    OptionalInt direct = direct(item);
    boolean named = items.get(item).citation().form() == Citation.Form.NAMED;
    return direct.isPresent() || !named ? direct : byName(items.get(item));
  }

  /** By the name under which one was issued; a cut one by the only name that begins with it. */
  private OptionalInt byName(CitationSheet.Item named) {
    String key = key(named);
    Integer issuing = byName.get(key);
    if (issuing != null) {
      return OptionalInt.of(issuing);
    }
    boolean cut =
        key.indexOf(' ', key.indexOf(' ') + 1) > 0
            && named.citation().reference().kind().filter(CUT::contains).isPresent();
    List<Integer> longer =
        cut
            ? byName.subMap(key + ' ', key + ' ' + Character.MAX_VALUE).values().stream()
                .distinct()
                .toList()
            : List.of();
    return longer.size() == 1 ? OptionalInt.of(longer.get(0)) : OptionalInt.empty();
  }

  private OptionalInt direct(int item) {
    Citation citation = items.get(item).citation();
    boolean mayBe =
        citation.form() == Citation.Form.NAMED
            && citation.reference().kind().filter(it -> !ISSUED_ALONE.contains(it)).isPresent();
    if (!mayBe) {
      return OptionalInt.empty();
    }
    return citation.withinTitleOf().isPresent()
        ? fromTitle(citation.withinTitleOf().getAsInt(), item)
        : attached(item);
  }

  /** By the title in which it stands: of several decisions in a list each issues one, in order. */
  private OptionalInt fromTitle(int titled, int item) {
    CitationSheet.Item title = items.get(titled);
    List<Integer> issued = new ArrayList<>(2);
    for (int i = titled + 1; i < items.size(); i++) {
      CitationSheet.Item other = items.get(i);
      boolean inTitle = other.citation().withinTitleOf().equals(OptionalInt.of(titled));
      if (!inTitle && other.citation().withinTitleOf().isEmpty()) {
        break;
      }
      if (inTitle && (other.relation() == Relation.ISSUES || opens(title.subject(), other))) {
        issued.add(i);
      }
    }
    List<Integer> members = new ArrayList<>(List.of(titled));
    for (int i = titled - 1; i >= 0 && items.get(i).joined() && isNumbered(i); i--) {
      members.add(i);
    }
    Collections.reverse(members);
    int place = issued.indexOf(item);
    boolean each = members.size() == 1 || members.size() == issued.size();
    return place >= 0 && each && isIssuing(titled)
        ? OptionalInt.of(members.get(members.size() == 1 ? 0 : place))
        : OptionalInt.empty();
  }

  /** Whether a subject opens with a mention, after words such as {@code về việc phê duyệt}. */
  private static boolean opens(String subject, CitationSheet.Item mention) {
    String key = Folding.key(subject);
    int start = 0;
    while (start < key.length()) {
      Optional<Match<String>> word = BEFORE.at(key, start);
      if (word.isPresent()) {
        start = word.get().end();
      } else if (Character.isLetterOrDigit(key.charAt(start))) {
        break;
      } else {
        start++;
      }
    }
    return key.startsWith(key(mention), start);
  }

  /** By the words after it. */
  private OptionalInt attached(int item) {
    if (item + 1 >= items.size() || !isIssuing(item + 1)) {
      return OptionalInt.empty();
    }
    String sentence = items.get(item).sentence();
    int start = sentence.indexOf(items.get(item).words());
    int from = start + items.get(item).words().length();
    int to = start < 0 ? -1 : sentence.indexOf(items.get(item + 1).words(), from);
    if (to < 0) {
      return OptionalInt.empty();
    }
    String between = Folding.key(sentence.substring(from, to)).replaceAll("[^\\p{L} ]", "").strip();
    return AFTER.at(between, 0).filter(it -> it.end() == between.length()).isPresent()
        ? OptionalInt.of(item + 1)
        : OptionalInt.empty();
  }

  private boolean isIssuing(int item) {
    return isNumbered(item)
        && items.get(item).citation().reference().kind().filter(ISSUING::contains).isPresent();
  }

  private boolean isNumbered(int item) {
    return items.get(item).citation().reference().number().isPresent();
  }

  private static PhraseTable<String> phrases(String where) {
    PhraseTable<String> phrases = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(Annexes.class, "annex-words.tsv")) {
      if (row.cell("where").equals(where)) {
        phrases.put(row.cell("words"), where);
      }
    }
    return phrases;
  }
}
