package org.chithi.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chithi.read.UnreadableSourceException.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes the structured output of a parser as lines: a paragraph each; a row of a table as cells
 * parted by tabs, but cells of several paragraphs one below the other, as the two columns of a
 * letterhead are read, unless they are those of a list of short records. A note stands after the
 * paragraph that calls it.
 */
final class TextLayout extends DefaultHandler {

  /** A text of more units is no document: the Bible has four million letters. */
  static final int MOST_UNITS = 100_000_000;

  private static final int MOST_NESTED = 1_000;

  /** A form of more units is no search box; ASP.NET puts the whole page into one. */
  private static final int LONGEST_FORM = 1_000;

  /** What Word 97's output writes before a note, all of which stand after the text. */
  private static final String NOTE_SIGN = "\uFFFD";

  /** A line cannot start so: a note was called here. */
  private static final String NO_START = ",.;:)!?”";

  /** Where Word's output calls a note. */
  private static final Pattern CALL = Pattern.compile("\\[(?:foot|end)noteRef:\\d{1,4}\\]");

  /** What {@link DocPrint} put in the place of words. */
  private static final Pattern NO_WORD = Pattern.compile("\u200B\uFFFD{1,100000}");

  private static final int FEWEST_CELLS = 3;
  private static final int LONGEST_CELL = 120;

  private static final Pattern NUMBER_OR_DATE =
      Pattern.compile("\\d{1,4}[.)]?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");

  private final StringBuilder text = new StringBuilder();
  private StringBuilder line = new StringBuilder();

  /** The line that waits while a note is read. */
  private StringBuilder outer = line;

  private final List<String> note = new ArrayList<>();

  /** Notes that are read, until the line that calls them is written. */
  private final List<String> notes = new ArrayList<>();

  private final Deque<List<List<String>>> rows = new ArrayDeque<>();
  private final Deque<List<String>> cells = new ArrayDeque<>();
  private final Deque<NumberedList> lists = new ArrayDeque<>();
  private final Deque<Optional<OldFont>> fonts = new ArrayDeque<>();

  /** The number of the item that has begun, until its first letter comes. */
  private String label = "";

  private final ShownLines shown;
  private final boolean countsItems;
  private boolean inBody;
  private int depth;
  private int foreign;
  private int raised;
  private int formStart = -1;
  private int surroundings;
  private int noteDepth;
  private int calls;
  private int notesRead;
  private int footnotes;

  /**
   * An empty layout.
   *
   * @param shown the lines that are seen in other letters than they are written
   * @param countsItems whether the numbers of items must be counted, as they are not written
   */
  TextLayout(ShownLines shown, boolean countsItems) {
    this.shown = shown;
    this.countsItems = countsItems;
  }

  /** A limit is reached; no more is read. */
  static final class LimitException extends SAXException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    LimitException(Reason reason) {
      super(reason.words());
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  /** The number of footnotes that are left out, as no paragraph is known to call them. */
  int footnotes() {
    return footnotes;
  }

  /** The number of menus, forms and the like around the document of a page, which are left out. */
  int surroundings() {
    return surroundings;
  }

  /** The lines written. */
  String text() {
    endLine();
    putNotes();
    return text.toString();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws LimitException {
    if (++depth > MOST_NESTED) {
      throw new LimitException(Reason.TOO_DEEP);
    }
    inBody |= name.equals("body");
    if (foreign > 0 || Elements.isForeign(name, attributes)) {
      surroundings += foreign == 0 && Elements.isSurrounding(name) ? 1 : 0;
      foreign++;
      return;
    }
    if (noteDepth == 0 && Elements.isNote(attributes)) {
      startNote();
    } else if (Elements.isBlock(name)) {
      endLine();
    }
    switch (name) {
      case "form" -> startForm();
      case "tr" -> rows.push(new ArrayList<>());
      case "td", "th" -> cells.push(new ArrayList<>());
      case "ol", "ul" -> lists.push(NumberedList.of(name, attributes));
      case "li" -> label = countsItems && !lists.isEmpty() ? lists.peek().nextLabel() : "";
      case "sup" -> raised++;
      case "br" -> line.append('\n');
      case "font", "span" -> fonts.push(OldFont.of(attributes).or(this::font));
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    depth--;
    if (foreign > 0) {
      foreign--;
      return;
    }
    if (Elements.isBlock(name)) {
      endLine();
    }
    switch (name) {
      case "sup" -> raised--;
      case "td", "th" -> endCell();
      case "ol", "ul" -> lists.poll();
      case "font", "span" -> fonts.poll();
      case "tr" -> endRow();
      case "form" -> endForm();
      default -> {}
    }
    if (depth < noteDepth) {
      endNote();
    }
  }

  private void startNote() {
    noteDepth = depth;
    outer = line;
    line = new StringBuilder();
  }

  /** Only notes inside of a line begin with their marks. */
  private void endNote() {
    String words = String.join(" ", note).strip();
    boolean inside = !outer.isEmpty();
    String mark = NoteMarks.first(words);
    int start = inside ? mark.length() : 0;
    notesRead++;
    mark = start > 0 ? mark : NoteMarks.raised(Integer.toString(notesRead));
    notes.add(mark + " " + words.substring(start).strip());
    note.clear();
    noteDepth = 0;
    line = inside ? outer.append(mark) : outer;
    if (!inside && cells.isEmpty()) {
      putNotes();
    }
  }

  private void putNotes() {
    notes.forEach(it -> text.append(it).append('\n'));
    notes.clear();
  }

  @Override
  public void characters(char[] units, int start, int length) throws LimitException {
    if (inBody && foreign == 0) {
      String read = new String(units, start, length);
      String words = raised > 0 ? NoteMarks.raised(read) : read;
      if (!label.isEmpty() && !words.isBlank()) {
        line.append(label);
        label = "";
      }
      line.append(font().map(old -> old.shown(words)).orElse(words));
      if (line.length() + text.length() > MOST_UNITS) {
        throw new LimitException(Reason.TOO_MUCH_TEXT);
      }
    }
  }

  private Optional<OldFont> font() {
    return fonts.isEmpty() ? Optional.empty() : fonts.peek();
  }

  private void endLine() {
    if (noteDepth > 0) {
      note.add(line.toString().strip());
      line.setLength(0);
      return;
    }
    StringBuilder one = new StringBuilder();
    String read = NO_WORD.matcher(line).replaceAll("");
    for (String part : CALL.matcher(read).replaceAll(call -> nextMark()).split("\n")) {
      String words = part.strip();
      if (!words.isEmpty() && NO_START.indexOf(words.charAt(0)) < 0) {
        putUnlessBlank(one.toString());
        one.setLength(0);
      }
      one.append(words);
    }
    putUnlessBlank(one.toString());
    line.setLength(0);
  }

  private String nextMark() {
    calls++;
    return NoteMarks.raised(Integer.toString(calls));
  }

  private void putUnlessBlank(String words) {
    if (words.startsWith(NOTE_SIGN)) {
      footnotes++;
    } else if (!words.isEmpty()) {
      put(words);
    }
  }

  private void put(String read) {
    String one = shown.shown(read);
    if (cells.isEmpty()) {
      text.append(one).append('\n');
      putNotes();
    } else {
      cells.peek().add(one);
    }
  }

  private void startForm() {
    endLine();
    formStart = cells.isEmpty() ? text.length() : -1;
  }

  /** Leaves out the words of a small form. */
  private void endForm() {
    endLine();
    int length = text.length() - formStart;
    if (formStart >= 0 && cells.isEmpty() && length > 0 && length <= LONGEST_FORM) {
      text.setLength(formStart);
      surroundings++;
    }
    formStart = -1;
  }

  private void endCell() {
    if (!cells.isEmpty()) {
      List<String> cell = cells.pop();
      if (!rows.isEmpty()) {
        rows.peek().add(cell);
      }
    }
  }

  private void endRow() {
    if (rows.isEmpty()) {
      return;
    }
    List<List<String>> row = rows.pop();
    if (row.stream().allMatch(cell -> cell.size() <= 1) || isRecord(row)) {
      List<String> words =
          row.stream().filter(cell -> !cell.isEmpty()).map(cell -> String.join(" ", cell)).toList();
      if (!words.isEmpty()) {
        put(String.join("\t", words));
      }
    } else {
      row.forEach(cell -> cell.forEach(this::put));
    }
  }

  /** Three short cells or more, of which one is a number or a date, are one row however set. */
  private static boolean isRecord(List<List<String>> row) {
    List<String> cells =
        row.stream().filter(cell -> !cell.isEmpty()).map(cell -> String.join(" ", cell)).toList();
    return cells.size() >= FEWEST_CELLS
        && cells.stream().allMatch(it -> it.length() <= LONGEST_CELL)
        && cells.stream().anyMatch(it -> NUMBER_OR_DATE.matcher(it).matches());
  }
}
