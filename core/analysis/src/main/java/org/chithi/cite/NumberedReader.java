package org.chithi.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Defect;
import org.chithi.cite.Citation.Form;
import org.chithi.model.DocumentKind;

/**
 * Reads citations by number: one ({@code Quyết định số 217-QĐ/TW ngày 12/12/2013}) or a list that
 * writes the type or the symbol once ({@code các Kết luận 57, 58 và 59-KL/TW}).
 */
final class NumberedReader {

  private static final int MOST_MEMBERS = 12;

  /** How far "số" may stand behind the type word: {@code văn bản giải trình số 750/BQL}. */
  private static final int LONGEST_FILLER = 50;

  private final CitationTerms terms;
  private final CitedText text;
  private final NumberReader numbers;
  private final AttributeReader attributes;

  NumberedReader(CitationTerms terms, CitedText text) {
    this.terms = terms;
    this.text = text;
    this.numbers = new NumberReader(terms, text);
    this.attributes = new AttributeReader(text);
  }

  /**
   * The citations that start with a type word; none if no number follows it.
   *
   * @param start where the type word starts
   * @param behind where it ends
   */
  List<Mention> read(int start, int behind, DocumentKind kind) {
    Optional<Mention> first =
        readAfterWord(start, behind, kind).or(() -> readAfterFiller(start, behind, kind));
    return first.map(this::withMembers).orElse(List.of());
  }

  /** A citation that starts with its number, without a type word. */
  Optional<Mention> readBare(int place) {
    return numbers
        .read(place, false)
        .map(
            printed -> {
              Mention mention = new Mention(Form.NUMBERED, place, printed.end());
              mention.take(printed);
              mention.kind = kindOfCode(printed);
              attributes.read(mention);
              return mention;
            });
  }

  /** A number with its symbol behind the name of a law: {@code Luật Đất đai số 31/2024/QH15}. */
  boolean readNumberOfLaw(Mention mention) {
    int place = behindNumberWord(text.skipGap(mention.end));
    Optional<PrintedNumber> printed = place < 0 ? Optional.empty() : numbers.read(place, true);
    printed.ifPresent(mention::take);
    return printed.isPresent();
  }

  /** Whether "số" stands behind a type word and no number could be read there. */
  boolean isUnread(int behind) {
    int place = behindNumberWord(text.skipGap(behind));
    if (place < 0 || place >= text.length()) {
      return false;
    }
    String word = text.text().substring(place, Math.min(text.length(), place + LONGEST_FILLER / 2));
    String first = word.split("[\\s,;:)]", 2)[0];
    return first.length() > 1
        && !first.equals(first.toLowerCase(Locale.ROOT))
        && first.matches(".*[-/\\d].*");
  }

  /** The place behind "số" and a colon; -1 if "số" does not stand here. */
  private int behindNumberWord(int place) {
    boolean announced =
        text.key().startsWith("số", place) || text.hasWord(place, "cố") && text.isCapital(place);
    if (!announced || Character.isLetter(text.at(place + 2))) {
      return -1;
    }
    int next = text.skipGap(place + 2);
    return text.at(next) == ':' || text.at(next) == '.' ? text.skipGap(next + 1) : next;
  }

  private Optional<Mention> readAfterWord(int start, int behind, DocumentKind kind) {
    int direct = text.skipGap(behind);
    int numbered = behindNumberWord(direct);
    int place = numbered < 0 ? direct : numbered;
    Optional<PrintedNumber> printed = numbers.read(place, true);
    if (printed.isEmpty() && numbered >= 0) {
      printed = numbers.readBlank(place);
    }
    boolean sameLine = numbered >= 0 || text.at(behind) != '\n';
    printed = printed.or(() -> sameLine ? numbers.readAlone(place) : Optional.empty());
    Optional<Mention> mention = printed.map(found -> mention(start, found, kind));
    if (numbered >= 0 && Character.isDigit(text.at(direct + 2))) {
      mention.ifPresent(glued -> glued.defects.add(Defect.GLUED));
    }
    return mention;
  }

  /**
   * {@code Báo cáo thẩm định số 62/BC-BQL}, {@code Chương trình kiểm tra, giám sát số 02-CTr/ĐU}: a
   * few small words before "số", none of them a type word.
   */
  private Optional<Mention> readAfterFiller(int start, int behind, DocumentKind kind) {
    int limit = Math.min(text.length(), behind + LONGEST_FILLER);
    int place = text.skipGap(behind);
    while (place < limit && Character.isLowerCase(text.at(place))) {
      if (text.hasWord(place, "số")) {
        int number = behindNumberWord(place);
        return numbers.read(number, true).map(found -> mention(start, found, kind));
      }
      if (terms.wordAt(text, place).isPresent()) {
        break;
      }
      int end = text.wordEnd(place);
      place = text.isCapital(start) ? text.skipComma(end) : text.skipGap(end);
    }
    return Optional.empty();
  }

  private Mention mention(int start, PrintedNumber printed, DocumentKind kind) {
    Mention mention = new Mention(Form.NUMBERED, start, printed.end());
    mention.take(printed);
    mention.kind = Optional.of(kind);
    if (!printed.codes().isEmpty()) {
      compareTypes(mention, printed, kind);
    }
    attributes.read(mention);
    return mention;
  }

  private void compareTypes(Mention mention, PrintedNumber printed, DocumentKind kind) {
    String code = printed.codes().get(0);
    Set<DocumentKind> named = terms.kinds(code, printed.isParty());
    if (named.isEmpty() || kind == DocumentKind.KHAC || printed.codes().size() < 2) {
      return;
    }
    boolean twins = isDecision(kind) && named.stream().anyMatch(NumberedReader::isDecision);
    if (!named.contains(kind) && !twins) {
      mention.defects.add(
          terms.isMisread(code, kind, printed.isParty()) ? Defect.OCR : Defect.TYPE_CONFLICT);
    }
  }

  /** Quyết định and quy định share the code QĐ and one series of numbers. */
  private static boolean isDecision(DocumentKind kind) {
    return kind == DocumentKind.QUYET_DINH || kind == DocumentKind.QUY_DINH;
  }

  private Optional<DocumentKind> kindOfCode(PrintedNumber printed) {
    String code = printed.codes().get(0);
    if (!terms.isTypeCode(code)) {
      boolean letter = printed.codes().size() > 1;
      return letter ? Optional.of(DocumentKind.CONG_VAN) : Optional.empty();
    }
    Set<DocumentKind> kinds = terms.kinds(code, printed.isParty());
    return kinds.size() == 1 || printed.isParty() && !kinds.contains(DocumentKind.QUY_DINH)
        ? kinds.stream().findFirst()
        : Optional.empty();
  }

  private List<Mention> withMembers(Mention first) {
    List<Mention> members = new ArrayList<>(List.of(first));
    while (members.size() < MOST_MEMBERS) {
      Mention last = members.get(members.size() - 1);
      Optional<Mention> next = member(last, last.symbol.isEmpty());
      if (next.isEmpty()) {
        break;
      }
      members.add(next.get());
    }
    Mention last = members.get(members.size() - 1);
    if (last.symbol.isEmpty()) {
      boolean announced =
          members.stream().skip(1).allMatch(it -> text.wordBefore(it.start).equals("số"));
      return announced || isPlural(first) ? members : List.of(first);
    }
    members.stream().filter(member -> member.symbol.isEmpty()).forEach(it -> share(it, last));
    return members;
  }

  private static void share(Mention member, Mention last) {
    member.symbol = last.symbol;
    member.issuerCode = last.issuerCode;
    member.inherited.add(Attribute.SYMBOL);
    if (last.defects.contains(Defect.SEPARATORS_SWAPPED)) {
      member.defects.add(Defect.SEPARATORS_SWAPPED);
    }
  }

  private boolean isPlural(Mention first) {
    return Set.of("các", "những", "hai", "ba", "bốn").contains(text.wordBefore(first.start));
  }

  /** The next member: a number behind a comma, "và" or "&", with "số" before it or not. */
  private Optional<Mention> member(Mention before, boolean mayBeAlone) {
    int place = behindConnector(before.end);
    if (place < 0) {
      return Optional.empty();
    }
    int numbered = behindNumberWord(place);
    int start = numbered < 0 ? place : numbered;
    Optional<PrintedNumber> printed = numbers.read(start, false);
    if (printed.isEmpty() && mayBeAlone) {
      printed = numbers.readAlone(start);
    }
    return printed.map(
        found -> {
          Mention mention = new Mention(Form.NUMBERED, start, found.end());
          mention.take(found);
          mention.kind = before.kind;
          mention.inherited.add(Attribute.TYPE);
          attributes.read(mention);
          return mention;
        });
  }

  private int behindConnector(int end) {
    int place = text.skipComma(end);
    boolean comma = place > end && text.text().substring(end, place).contains(",");
    if (text.at(place) == '&') {
      return text.skipGap(place + 1);
    }
    for (String and : List.of("và", "hoặc", "hay")) {
      if (text.hasWord(place, and)) {
        return text.skipGap(place + and.length());
      }
    }
    return comma ? place : -1;
  }
}
