package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Notice;
import org.chithi.text.Folding;

/**
 * Reads the letterhead line by line from its first line to the first line of the body. Each line is
 * tried for the fixed forms (number, date, mark, addressees); what is left is a body of the
 * masthead before the kind and title after it. So the parts may come in any order.
 */
final class LetterheadParser {

  private static final int LONGEST_LINE = 200;
  private static final int TALLEST_NAME = 4;

  /** Signs before {@code Số} that do not keep it from opening its cell. */
  private static final int LONGEST_SIGN = 4;

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

  /** The letterhead of a page; an empty one at the first line if it has none. */
  static HeaderBlock parse(PageFrame page, Notices notices) {
    LetterheadParser parser = new LetterheadParser(page.document(), notices);
    int start = page.letterhead();
    return start == page.document().size()
        ? parser.head(0, 0)
        : parser.head(start, parser.read(start));
  }

  private HeaderBlock head(int start, int end) {
    return new HeaderBlock(
        start,
        end,
        kind,
        number,
        title.issuer(),
        Bodies.ofMasthead(masthead),
        dateLine.flatMap(HeadForms.DateLine::place),
        dateLine.flatMap(HeadForms.DateLine::date).or(title::adopted),
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
    kind = line.kind(line.from());
    Line rest = line.part(line.end(line.kindEnd(line.from()) - 1));
    if (rest.isTerm(rest.from(), Term.NUMBER) && number.isEmpty()) {
      Optional<HeadForms.NumberLine> own = HeadForms.number(rest);
      number = own.flatMap(HeadForms.NumberLine::number);
      rest = own.map(HeadForms.NumberLine::end).map(rest::part).map(this::afterDate).orElse(rest);
    }
    title.start(rest);
  }

  private Line afterDate(Line words) {
    return HeadForms.date(words)
        .filter(day -> day.start() == 0)
        .map(day -> words.part(day.end()))
        .orElse(words);
  }

  /** Words that are no fixed form: a body of the masthead, or the title; false if neither. */
  private boolean readWords(int i) {
    Line line = lines.get(i);
    if (Letters.isPlaceHolder(line.text()) && title.title().isEmpty()) {
      return true;
    }
    if (kind.isPresent() || title.isOpen()) {
      Optional<Line> words = beforeEnacting(i);
      return words.isPresent() ? title.take(words.get(), false) : title.take(line, enacts(i));
    }
    if (!line.isCapitals() || line.label().isPresent() || line.length() > 120) {
      return masthead.isEmpty() && number.isEmpty() && dateLine.isEmpty()
          ? false
          : takeSubject(line);
    }
    addToMasthead(line.cells());
    return true;
  }

  /** The body over the legal basis: the one of the masthead, or a name on a line of its own. */
  private boolean enacts(int i) {
    StringBuilder name = new StringBuilder();
    int end = i;
    while (end < Math.min(lines.size(), i + TALLEST_NAME) && lines.get(end).isCapitals()) {
      boolean term = end > i && lines.get(end).isTerm(lines.get(end).from(), Term.TERM_NUMBER);
      name.append(name.isEmpty() || term ? "" : " ").append(term ? "" : lines.get(end).key());
      end++;
    }
    boolean basisFollows = isOverBasis(end);
    boolean ofMasthead = name.toString().equals(Folding.key(String.join(" ", masthead)));
    return basisFollows && (ofMasthead || end == i + 1 && Bodies.opensName(lines.get(i).key()));
  }

  /**
   * The last words of the title on the line of the body that enacts: {@code ... THAM QUAN BẢO TÀNG
   * CHÍNH PHỦ} over the legal basis; empty if there is no such body on the line.
   */
  private Optional<Line> beforeEnacting(int i) {
    Line line = lines.get(i);
    if (!isOverBasis(i + 1) || !line.isCapitals()) {
      return Optional.empty();
    }
    List<Line> cells = line.cells();
    int last = cells.size() - 1;
    if (last > 0 && cells.get(last).opensBody(cells.get(last).from())) {
      return Optional.of(Line.of(cells.get(0).to(cells.get(last - 1)).text()));
    }
    String name = " " + Folding.key(String.join(" ", masthead));
    int start = line.length() - name.length();
    boolean office = start > 0 && line.part(0, start).isOnly(Term.POSITION);
    boolean ends = start > 0 && !office && name.length() > 1 && line.key().endsWith(name);
    return ends && !line.isTerm(line.tokenAt(start + 1) - 1, Term.OF)
        ? Optional.of(Line.of(line.text().substring(0, start)))
        : Optional.empty();
  }

  private boolean isOverBasis(int i) {
    return i < lines.size() && lines.get(i).is(LineKind.BASIS);
  }

  private void addToMasthead(List<Line> cells) {
    cells.stream()
        .map(Line::text)
        .filter(words -> !Letters.isOrnament(words) && !Line.of(words).isOnly(Term.BLANK_BODY))
        .forEach(masthead::add);
  }

  /** The abstract of a công văn without V/v: {@code về việc xin ý kiến}. */
  private boolean takeSubject(Line line) {
    if (number.isPresent() && line.is(LineKind.MATTER) && line.length() <= 300) {
      title.startSubject(line.text());
      return true;
    }
    return false;
  }

  // --- fixed forms ------------------------------------------------------------------------------

  private int readFixed(int i) {
    Line line = lines.get(i);
    boolean inTitle = title.isOpen() && kind.isPresent();
    if (line.is(LineKind.SUBJECT)) {
      return readSubject(i);
    }
    boolean starred = line.text().startsWith("* ") || line.text().startsWith("*\t");
    if (!starred && (line.length() > LONGEST_LINE || line.label().isPresent())) {
      return i;
    }
    List<Line> printed = (starred ? line.part(2) : line).cells();
    List<Line> cells = inTitle ? printed : HeadForms.withoutTitle(starred ? line.part(2) : line);
    boolean found = !cells.equals(printed);
    cells = readMarks(cells);
    Optional<NumberCell> numberCell = number.isEmpty() ? numberCell(cells) : Optional.empty();
    int numberLines = numberCell.map(cell -> readNumber(i, cell)).orElse(0);
    List<Line> rest = numberCell.map(NumberCell::rest).map(this::readMatter).orElse(cells);
    boolean mayBeDate = !inTitle || numberLines > 0 || PlaceAndDate.fills(rest);
    int dateLines = mayBeDate ? readDate(i, rest) : 0;
    boolean any = found || numberLines > 0 || dateLines > 0 || cells.isEmpty();
    if (any && numberLines == 0 && dateLines == 0) {
      addToMasthead(cells);
    }
    return any ? i + Math.max(1, Math.max(numberLines, dateLines)) : i;
  }

  /** {@code Số 12-CV/TU về việc xin ý kiến}: the abstract that goes on after the number. */
  private List<Line> readMatter(List<Line> cells) {
    boolean matter = !cells.isEmpty() && cells.get(0).is(LineKind.MATTER);
    if (!matter || kind.isPresent() || title.isOpen()) {
      return cells;
    }
    title.startSubject(cells.get(0).text());
    return cells.subList(1, cells.size());
  }

  private List<Line> readMarks(List<Line> cells) {
    List<Line> rest = new ArrayList<>();
    for (Line cell : cells) {
      HeadForms.mark(cell).ifPresentOrElse(marks::add, () -> rest.add(cell));
    }
    return rest;
  }

  /**
   * The cell that holds the own number.
   *
   * @param form the number
   * @param before the words before it
   * @param rest the words after it, in this cell and the next ones
   */
  private record NumberCell(HeadForms.NumberLine form, Line before, List<Line> rest) {}

  private Optional<NumberCell> numberCell(List<Line> cells) {
    for (int i = 0; i < cells.size(); i++) {
      boolean parted = i + 1 < cells.size() && HeadForms.isNumberSign(cells.get(i));
      Line cell = parted ? cells.get(i).to(cells.get(i + 1)) : cells.get(i);
      Optional<HeadForms.NumberLine> form = HeadForms.number(cell);
      if (form.isPresent()) {
        int start = form.get().start();
        if (!isOwnNumber(cell, start)) {
          return Optional.empty();
        }
        List<Line> rest = new ArrayList<>(cell.part(form.get().end()).cells());
        rest.addAll(cells.subList(parted ? i + 2 : i + 1, cells.size()));
        return Optional.of(new NumberCell(form.get(), cell.part(0, start), rest));
      }
    }
    return Optional.empty();
  }

  /** The number, which a narrow cell may part from its {@code Số}; the lines it takes. */
  private int readNumber(int i, NumberCell cell) {
    Line line = lines.get(i);
    number = cell.form().number();
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
    String before = cell.before().text();
    if (!before.isEmpty() && !Letters.isOrnament(before) && kind.isEmpty()) {
      masthead.add(before);
    }
    return below && number.isPresent() ? 2 : 1;
  }

  /**
   * Whether {@code số} opens the cell, or stands after a body; in a title it is that of another.
   */
  private boolean isOwnNumber(Line cell, int start) {
    return start < LONGEST_SIGN
        || !title.isOpen()
            && Letters.isCapitals(cell.subSequence(0, start))
            && cell.kindBefore(cell.tokenAt(start)).isEmpty();
  }

  private static Line withoutOrnament(Line cell) {
    int start = 0;
    while (start < cell.length() && "-_*= ".indexOf(cell.charAt(start)) >= 0) {
      start++;
    }
    return start == 0 ? cell : cell.part(start);
  }

  /** Place and date; the number of lines they take. */
  private int readDate(int i, List<Line> cells) {
    if (dateLine.isPresent()) {
      return 0;
    }
    List<Line> words = cells.stream().map(LetterheadParser::withoutOrnament).toList();
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
    List<Line> cells = line.cells();
    title.startSubject(cells.get(0).text());
    if (cells.size() > 1) {
      readDate(i, cells.subList(1, cells.size()));
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
