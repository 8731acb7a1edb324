package org.chithi.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;
import org.chithi.text.TornSyllables;

/** The letters of one page, made into lines. */
final class PdfPage {

  /** Letters belong to one line if their feet differ by less than this share of their height. */
  private static final float SAME_LINE = 0.4f;

  /** Shares of the font size: a gap between words, and one between two columns. */
  private static final float WORD_GAP = 0.18f;

  private static final float COLUMN_GAP = 1.9f;

  /** Two columns of a head or foot may come as near to each other as this. */
  private static final float NARROW_GAP = 0.7f;

  /** A space that is printed is one if it is wider than this: a stamp may stand over spaces. */
  private static final float PRINTED_SPACE = 0.06f;

  /** Lines farther apart than this share of the usual distance are different paragraphs. */
  private static final float PARAGRAPH = 1.45f;

  /** Lines of more than this share of the widest are full ones. */
  private static final double WIDE = 0.8;

  /** The first line of a paragraph is indented by less, in points. */
  private static final float MOST_INDENTED = 60;

  /** How an item starts, which goes on with no line. */
  private static final Pattern ITEM =
      Pattern.compile("[-+*\u2013\u2022] |\\(?(?:\\d{1,3}|[a-z\u0111]|[IVX]{1,5})[.)/]");

  /** How the last line of a paragraph ends. */
  private static final Pattern END =
      Pattern.compile("[.;?!/][\u201D\"\u2070-\u2079\u00B9\u00B2\u00B3 \\s]*$");

  /** Note marks are smaller than this share of the letters beside them, and stand higher. */
  private static final float SMALL = 0.8f;

  private static final float LOW = 0.1f;
  private static final float HIGH = 0.7f;

  private static final String SOFT_HYPHEN = "\u00AD";

  /** The letters by the direction they run in; in a table on its side all run upwards. */
  private final Map<Float, List<Glyph>> glyphs = new TreeMap<>();

  /** Notes that are called in a paragraph which has not ended yet, of this page or of the last. */
  private final List<PdfNotes.Note> called;

  /** A page without letters; notes called on the page before stand after its first paragraph. */
  PdfPage(List<PdfNotes.Note> called) {
    this.called = new ArrayList<>(called);
  }

  /** A letter and where it stands; y grows downwards. */
  private record Glyph(
      String letter, float x, float y, float width, float size, Optional<OldFont> font) {

    /** Whether it is smaller than a letter of its line, and stands a little above its foot. */
    boolean isRaised(Glyph base) {
      float above = base.y - y;
      return size < SMALL * base.size && above > LOW * base.size && above < HIGH * base.size;
    }
  }

  /**
   * Where the full lines of a page start and end.
   *
   * @param left where those start that are not indented
   * @param right where they end
   */
  private record Margins(float left, float right) {

    /** Of fewer wide lines no margin can be told; then no line goes on. */
    private static final int FEWEST = 5;

    /** Lines start and end at a margin if they miss it by less, in points. */
    private static final float TOLERANCE = 6;

    static Margins of(List<PdfRow> rows) {
      float widest = (float) rows.stream().mapToDouble(it -> it.end() - it.start()).max().orElse(0);
      List<PdfRow> wide =
          rows.stream().filter(it -> it.end() - it.start() > widest * WIDE).toList();
      if (wide.size() < FEWEST) {
        return new Margins(0, Float.MAX_VALUE);
      }
      double[] starts = wide.stream().mapToDouble(PdfRow::start).sorted().toArray();
      double[] ends = wide.stream().mapToDouble(PdfRow::end).sorted().toArray();
      return new Margins((float) starts[starts.length / 10], (float) ends[ends.length / 2]);
    }

    /** Whether a line goes on with the next one: its first word had no room any more. */
    boolean goesOn(PdfRow row, PdfRow next, float usual) {
      return row.isWhole()
          && next.isWhole()
          && row.end() + next.firstWord() >= right
          && next.start() <= left + TOLERANCE
          && row.start() <= next.start() + MOST_INDENTED
          && next.y() - row.y() <= usual * PARAGRAPH
          && !ITEM.matcher(next.words()).lookingAt();
    }
  }

  /** A letter, and its font if that is an old one. */
  void add(TextPosition glyph, Optional<OldFont> font) {
    String letter = font.isPresent() ? PdfFonts.letter(glyph) : glyph.getUnicode();
    if (letter != null && !letter.isEmpty()) {
      float size = Math.max(1f, Math.max(glyph.getFontSizeInPt(), glyph.getHeightDir()));
      float x = glyph.getXDirAdj();
      float y = glyph.getYDirAdj();
      glyphs
          .computeIfAbsent(glyph.getDir(), unused -> new ArrayList<>())
          .add(new Glyph(printed(letter), x, y, glyph.getWidthDirAdj(), size, font));
    }
  }

  /** A hyphen that may be left out elsewhere is one on a page. */
  private static String printed(String letter) {
    return letter.equals(SOFT_HYPHEN) ? "-" : letter;
  }

  /** Notes that no paragraph of the page could be followed by, as the last goes on. */
  List<PdfNotes.Note> called() {
    return List.copyOf(called);
  }

  /**
   * The lines of the page; an empty line between paragraphs that stand apart, and the notes after
   * the paragraph that calls them.
   */
  String text() {
    List<PdfRow> all = rows();
    PdfNotes notes = PdfNotes.of(all);
    List<PdfRow> rows = PdfTable.joined(all.subList(0, notes.start()));
    StringBuilder text = new StringBuilder();
    float usual = usualDistance(rows);
    Margins margins = Margins.of(rows);
    Deque<PdfColumns> columns = PdfColumns.of(rows);
    for (int i = 0; i < rows.size(); i++) {
      PdfRow row = rows.get(i);
      if (i > 0 && row.y() - rows.get(i - 1).y() > usual * PARAGRAPH) {
        text.append('\n');
      }
      String words = row.words();
      boolean goesOn = false;
      if (!columns.isEmpty() && columns.peek().first() == i) {
        i = columns.peek().end() - 1;
        words = columns.poll().text(rows);
        text.append(words);
      } else {
        goesOn = i + 1 < rows.size() && margins.goesOn(row, rows.get(i + 1), usual);
        text.append(words).append(goesOn ? PdfRow.glue(words) : "\n");
      }
      call(notes.notes(), words);
      if (!goesOn && END.matcher(words).find()) {
        text.append(notesCalled());
      }
    }
    return text.toString();
  }

  private void call(List<PdfNotes.Note> notes, String words) {
    notes.stream()
        .filter(it -> !called.contains(it) && words.contains(it.mark()))
        .forEach(called::add);
  }

  /** The notes that wait for the end of a paragraph, which has come. */
  String notesCalled() {
    StringBuilder lines = new StringBuilder();
    called.forEach(it -> lines.append('\n').append(it.line()).append("\n\n"));
    called.clear();
    return lines.toString();
  }

  // --- lines ------------------------------------------------------------------------------------

  /** Of the direction of most letters; what runs in another one is a stamp or a watermark. */
  private List<PdfRow> rows() {
    List<Glyph> sorted =
        glyphs.values().stream()
            .max(Comparator.comparingInt(List::size))
            .map(ArrayList::new)
            .orElseGet(ArrayList::new);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    float y = 0;
    for (Glyph glyph : sorted) {
      if (!line.isEmpty()
          && glyph.y() - y > SAME_LINE * Math.min(glyph.size(), line.get(0).size())) {
        lines.add(line);
        line = new ArrayList<>();
      }
      y = line.isEmpty() || !glyph.letter().isBlank() ? glyph.y() : y;
      line.add(glyph);
    }
    lines.add(line);
    return rows(lines);
  }

  /** The rows of lines; those that are only note marks belong to the line under them. */
  private static List<PdfRow> rows(List<List<Glyph>> lines) {
    List<PdfRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Glyph> line = lines.get(i).stream().filter(it -> !it.letter().isBlank()).toList();
      if (line.isEmpty()) {
        continue;
      }
      Glyph base = line.stream().max(Comparator.comparingDouble(Glyph::size)).orElseThrow();
      if (i + 1 < lines.size() && areMarks(line, lines.get(i + 1))) {
        lines.get(i + 1).addAll(line);
      } else {
        rows.add(new PdfRow(pieces(lines.get(i), base), base.y(), base.size()));
      }
    }
    return rows;
  }

  /** Whether all letters of a line are raised over those of the next, the first one right after. */
  private static boolean areMarks(List<Glyph> line, List<Glyph> under) {
    Glyph first = line.stream().min(Comparator.comparingDouble(Glyph::x)).orElseThrow();
    return under.stream()
        .filter(it -> !it.letter().isBlank() && Math.abs(first.x - it.x - it.width) < it.size / 2)
        .anyMatch(base -> line.stream().allMatch(it -> it.isRaised(base)));
  }

  /** The letters of a line from left to right, cut at wide gaps; a letter printed twice is one. */
  private static List<PdfRow.Piece> pieces(List<Glyph> line, Glyph tallest) {
    line.sort(Comparator.comparingDouble(Glyph::x));
    List<PdfRow.Piece> pieces = new ArrayList<>();
    ShownWords words = new ShownWords();
    Glyph last = line.get(0);
    Glyph foot = tallest;
    float start = 0;
    boolean apart = false;
    boolean space = false;
    for (Glyph glyph : line) {
      if (glyph.letter().isBlank()) {
        space = true;
        continue;
      }
      boolean begun = !words.isEmpty();
      if (begun && isTwice(last, glyph)) {
        continue;
      }
      float gap = glyph.x() - last.x() - last.width();
      if (begun && gap > NARROW_GAP * glyph.size()) {
        pieces.add(piece(words, start, last, apart));
        apart = gap > COLUMN_GAP * glyph.size();
      } else if (begun && gap > (space ? PRINTED_SPACE : WORD_GAP) * glyph.size()) {
        words.addSpace();
      }
      start = words.isEmpty() ? glyph.x() : start;
      boolean raised = glyph.isRaised(words.isEmpty() ? tallest : foot);
      words.add(raised ? NoteMarks.raised(glyph.letter()) : glyph.letter(), glyph.font());
      foot = raised ? foot : glyph;
      last = glyph;
      space = false;
    }
    if (!words.isEmpty()) {
      pieces.add(piece(words, start, last, apart));
    }
    return pieces;
  }

  private static PdfRow.Piece piece(ShownWords words, float start, Glyph last, boolean apart) {
    float end = last.x() + last.width();
    return new PdfRow.Piece(TornSyllables.mended(words.take()), start, end, apart);
  }

  /** Bold letters are sometimes printed twice, a little apart. */
  private static boolean isTwice(Glyph last, Glyph glyph) {
    return glyph.letter().equals(last.letter())
        && glyph.x() - last.x() < 0.3f * last.width()
        && Math.abs(glyph.y() - last.y()) < 0.2f * last.size();
  }

  private static float usualDistance(List<PdfRow> rows) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      distances.add(rows.get(i).y() - rows.get(i - 1).y());
    }
    distances.sort(Comparator.naturalOrder());
    return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
  }
}
