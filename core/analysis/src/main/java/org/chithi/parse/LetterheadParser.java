package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Notice;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;

/**
 * Reads the letterhead line by line from its first line to the first line of the body. Each line is
 * tried for the fixed forms (number, date, mark, addressees); what is left is a body of the
 * masthead before the kind and title behind it. So the parts may come in any order.
 */
final class LetterheadParser {

  private static final int LONGEST_LINE = 200;
  private static final int TALLEST_NAME = 4;

  private final List<Line> lines;
  private final Notices notices;
  private final TitleReader title = new TitleReader();
  private final List<String> masthead = new ArrayList<>();
  private final List<String> addressees = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private Optional<DocumentKind> kind = Optional.empty();
  private Optional<DocumentNumber> number = Optional.empty();
  private Optional<HeadForms.DateLine> dateLine = Optional.empty();

  private LetterheadParser(List<Line> lines, Notices notices) {
    this.lines = lines;
    this.notices = notices;
  }

  /** The letterhead of a text; an empty one at the first line if it has none. */
  static Head parse(List<Line> lines, Notices notices) {
    int start = LetterheadFinder.find(lines);
    if (start == lines.size()) {
      return CaptionHead.read(lines)
          .orElseGet(() -> new LetterheadParser(lines, notices).head(0, 0));
    }
    LetterheadParser parser = new LetterheadParser(lines, notices);
    return parser.head(start, parser.read(start));
  }

  private Head head(int start, int end) {
    return new Head(
        start,
        end,
        kind,
        number,
        title.issuer(),
        Bodies.ofMasthead(masthead),
        dateLine.flatMap(HeadForms.DateLine::place),
        dateLine.flatMap(HeadForms.DateLine::date),
        title.title(),
        addressees,
        marks);
  }

  private int read(int start) {
    int i = start;
    while (i < lines.size()) {
      int next = readLine(i);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /** Takes the line, and those that go with it; the same place if the body starts here. */
  private int readLine(int i) {
    Line line = lines.get(i);
    if (line.isOrnament()) {
      title.end(kind.isPresent());
      return i + 1;
    }
    if (LetterheadFinder.isAddressLine(line) || LetterheadFinder.isWireLine(lines, i)) {
      return readAddressees(i);
    }
    if (!addressees.isEmpty()) {
      return i;
    }
    if (kind.isEmpty() && LetterheadFinder.isKindLine(line)) {
      readKind(line);
      return i + 1;
    }
    int torn = title.isOpen() && kind.isPresent() ? 0 : HeadForms.tornTitle(lines, i);
    if (torn > 0) {
      return i + torn;
    }
    int fixed = readFixed(i);
    if (fixed > i) {
      return fixed;
    }
    return readWords(i) ? i + 1 : i;
  }

  // --- kind and title ---------------------------------------------------------------------------

  private void readKind(Line line) {
    PhraseTable.Match<DocumentKind> match = HeadForms.kind(line.key()).orElseThrow();
    kind = Optional.of(match.meaning());
    String rest = line.text().substring(match.end()).strip();
    if (Folding.key(rest).startsWith("số") && number.isEmpty()) {
      Optional<HeadForms.NumberLine> own = HeadForms.number(rest);
      number = own.flatMap(HeadForms.NumberLine::number);
      rest = own.map(found -> rest(line, match.end(), found.end())).orElse(rest);
    }
    title.start(match.meaning(), rest);
  }

  private static String rest(Line line, int from, int to) {
    String words = line.text().substring(from).strip().substring(to).strip();
    return HeadForms.date(words)
        .filter(day -> day.start() == 0)
        .map(day -> words.substring(day.end()).strip())
        .orElse(words);
  }

  /** Words that are no fixed form: a body of the masthead, or the title; false if neither. */
  private boolean readWords(int i) {
    Line line = lines.get(i);
    if (Letters.isPlaceHolder(line.text()) && title.title().isEmpty()) {
      return true;
    }
    if (kind.isPresent() || title.isOpen()) {
      return title.take(line, enacts(i));
    }
    if (!line.isCapitals() || line.label().isPresent() || line.text().length() > 120) {
      return masthead.isEmpty() && number.isEmpty() && dateLine.isEmpty()
          ? false
          : takeSubject(line);
    }
    addToMasthead(line.text());
    return true;
  }

  /** The body over the legal basis: the one of the masthead, or a name on a line of its own. */
  private boolean enacts(int i) {
    StringBuilder name = new StringBuilder();
    int end = i;
    while (end < Math.min(lines.size(), i + TALLEST_NAME) && lines.get(end).isCapitals()) {
      name.append(name.isEmpty() ? "" : " ").append(lines.get(end).key());
      end++;
    }
    boolean basisFollows = end < lines.size() && lines.get(end).is(LineKind.BASIS);
    boolean ofMasthead = name.toString().equals(Folding.key(String.join(" ", masthead)));
    return basisFollows && (ofMasthead || end == i + 1 && Bodies.opensName(lines.get(i).key()));
  }

  private void addToMasthead(String words) {
    for (String cell : words.split("\t")) {
      if (!cell.isBlank() && !Letters.isOrnament(cell.strip())) {
        masthead.add(cell.strip());
      }
    }
  }

  /** The abstract of a công văn without V/v: {@code về việc xin ý kiến}. */
  private boolean takeSubject(Line line) {
    if (number.isPresent() && line.key().startsWith("về việc") && line.text().length() <= 300) {
      title.startSubject(line.text());
      return true;
    }
    return false;
  }

  // --- fixed forms ------------------------------------------------------------------------------

  private int readFixed(int i) {
    Line line = lines.get(i);
    boolean inTitle = title.isOpen() && kind.isPresent();
    String text = line.text();
    if (line.key().startsWith("v/v")) {
      return readSubject(i);
    }
    if (text.startsWith("* ") || text.startsWith("*\t")) {
      text = text.substring(2);
    } else if (text.length() > LONGEST_LINE || line.label().isPresent()) {
      return i;
    }
    String words = inTitle ? text : HeadForms.withoutTitles(text);
    boolean found = words.length() < text.length();
    words = readMarks(words);
    int numberLines = number.isEmpty() ? readNumber(i, words) : 0;
    boolean numberHere = numberLines > 0;
    String behindNumber = numberHere ? wordsBehindNumber(words) : words;
    boolean mayBeDate = !inTitle || numberHere || PlaceAndDate.fills(behindNumber);
    int dateLines = mayBeDate ? readDate(i, withoutOrnament(behindNumber)) : 0;
    boolean any = found || numberHere || dateLines > 0 || words.isEmpty();
    if (any && !numberHere && dateLines == 0) {
      addToMasthead(words);
    }
    return any ? i + Math.max(1, Math.max(numberLines, dateLines)) : i;
  }

  private String readMarks(String words) {
    if (words.isEmpty() || words.length() > 60) {
      return words;
    }
    List<String> rest = new ArrayList<>();
    for (String cell : words.split("\t")) {
      HeadForms.mark(cell).ifPresentOrElse(marks::add, () -> rest.add(cell));
    }
    return String.join("\t", rest);
  }

  /** The number, which a narrow cell may part from its "Số"; the lines it takes. */
  private int readNumber(int i, String words) {
    Optional<HeadForms.NumberLine> form =
        HeadForms.number(words).filter(found -> isOwnNumber(words, found.start()));
    if (form.isEmpty()) {
      return 0;
    }
    Line line = lines.get(i);
    number = form.get().number();
    boolean below = number.isEmpty() && i + 1 < lines.size();
    if (below) {
      number = DocumentNumber.parse(lines.get(i + 1).text());
    }
    if (number.isEmpty()) {
      notices.add(
          Notice.Code.NUMBER_UNREAD,
          line.span(),
          "The line of the number was not understood: \"" + Notices.quote(line.text()) + "\".");
    } else if (number.get().number().isEmpty()) {
      notices.add(
          Notice.Code.NUMBER_BLANK, line.span(), "The number of the document is left blank.");
    }
    String before = words.substring(0, form.get().start()).strip();
    if (!before.isEmpty() && !Letters.isOrnament(before) && kind.isEmpty()) {
      masthead.add(before);
    }
    return below && number.isPresent() ? 2 : 1;
  }

  /** Whether "số" opens the line, or stands behind a body; in a title it is that of another. */
  private boolean isOwnNumber(String words, int start) {
    boolean opens = start < 4 || words.charAt(start - 1) == '\t';
    return opens
        || !title.isOpen()
            && Letters.isCapitals(words.substring(0, start))
            && HeadForms.kindBefore(Folding.key(words), start - 1).isEmpty();
  }

  private static String wordsBehindNumber(String words) {
    return HeadForms.number(words).map(form -> words.substring(form.end())).orElse("");
  }

  private static String withoutOrnament(String words) {
    int start = 0;
    while (start < words.length() && "-_*= \t".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    return words.substring(start);
  }

  /** Place and date; the number of lines they take. */
  private int readDate(int i, String words) {
    if (dateLine.isPresent()) {
      return 0;
    }
    PlaceAndDate found = PlaceAndDate.read(lines, i, words);
    dateLine = found.form();
    if (dateLine.isPresent() && dateLine.get().date().isEmpty()) {
      notices.add(
          Notice.Code.DATE_BLANK,
          lines.get(i).span(),
          "Day, month or year is left blank, or there is no such day.");
    }
    return found.lines();
  }

  /** {@code V/v xin ý kiến}, with the lines that go on with it. */
  private int readSubject(int i) {
    Line line = lines.get(i);
    int tab = line.text().indexOf('\t');
    title.startSubject(tab < 0 ? line.text() : line.text().substring(0, tab));
    if (tab >= 0) {
      readDate(i, line.text().substring(tab + 1));
    }
    return i + 1;
  }

  // --- Kính gửi ---------------------------------------------------------------------------------

  private int readAddressees(int first) {
    title.end(true);
    AddresseeReader reader = new AddresseeReader(lines, first);
    addressees.addAll(reader.items());
    return reader.end();
  }
}
