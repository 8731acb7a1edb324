package org.chithi.read;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** A space that is printed is one if it is wider than this: a stamp may stand over spaces. */
  private static final float PRINTED_SPACE = 0.06f;

  /** Lines farther apart than this share of the usual distance are different paragraphs. */
  private static final float PARAGRAPH = 1.45f;

  /** A head or foot of two columns has so many rows at most. */
  private static final int MOST_ROWS = 40;

  /** In points. */
  private static final float NARROWEST_GUTTER = 6;

  /** Lines of more than this share of the widest are full ones. */
  private static final double WIDE = 0.8;

  /** The first line of a paragraph is indented by less, in points. */
  private static final float MOST_INDENTED = 60;

  /** How an item starts, which goes on with no line. */
  private static final Pattern ITEM =
      Pattern.compile("[-+*\u2013\u2022] |\\(?(?:\\d{1,3}|[a-z\u0111]|[IVX]{1,5})[.)/]");

  private static final Pattern TORN = Pattern.compile("[\\p{L}\\p{N}][-\u2013]$");

  /** The letters by the direction they run in; in a table on its side all run upwards. */
  private final Map<Float, List<Glyph>> glyphs = new TreeMap<>();

  /** A letter and where it stands; y grows downwards. */
  private record Glyph(
      String letter, float x, float y, float width, float size, Optional<OldFont> font) {}

  /** A stretch of a line without a wide gap. */
  private record Piece(String words, float start, float end) {}

  /** A line of pieces. */
  private record Row(List<Piece> pieces, float y) {

    String words() {
      return String.join("\t", pieces.stream().map(Piece::words).toList());
    }

    float start() {
      return pieces.get(0).start();
    }

    float end() {
      return pieces.get(pieces.size() - 1).end();
    }

    /** About how wide its first word is, with the space before it. */
    float firstWord() {
      String words = words();
      int end = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
      return (end() - start()) * (end + 1) / words.length();
    }

    /** What stands before the next line of the same paragraph: nothing in a torn {@code 2-KNĐ}. */
    String glue() {
      return TORN.matcher(words()).find() ? "" : " ";
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

    static Margins of(List<Row> rows) {
      float widest = (float) rows.stream().mapToDouble(it -> it.end() - it.start()).max().orElse(0);
      List<Row> wide = rows.stream().filter(it -> it.end() - it.start() > widest * WIDE).toList();
      if (wide.size() < FEWEST) {
        return new Margins(0, Float.MAX_VALUE);
      }
      double[] starts = wide.stream().mapToDouble(Row::start).sorted().toArray();
      double[] ends = wide.stream().mapToDouble(Row::end).sorted().toArray();
      return new Margins((float) starts[starts.length / 10], (float) ends[ends.length / 2]);
    }

    /** Whether a line goes on with the next one: its first word had no room any more. */
    boolean goesOn(Row row, Row next, float usual) {
      return row.pieces().size() == 1
          && next.pieces().size() == 1
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
          .add(new Glyph(letter, x, y, glyph.getWidthDirAdj(), size, font));
    }
  }

  /** The lines of the page; an empty line between paragraphs that stand apart. */
  String text() {
    List<Row> rows = rows();
    StringBuilder text = new StringBuilder();
    int head = columns(rows, 0, text);
    float usual = usualDistance(rows);
    Margins margins = Margins.of(rows);
    for (int i = head; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (i > 0 && row.y() - rows.get(i - 1).y() > usual * PARAGRAPH) {
        text.append('\n');
      }
      boolean foot = PageWords.beginsRecipients(row.words());
      int end = foot ? columns(rows, i, text) : i;
      if (end > i) {
        i = end - 1;
      } else {
        boolean goesOn = i + 1 < rows.size() && margins.goesOn(row, rows.get(i + 1), usual);
        text.append(row.words()).append(goesOn ? row.glue() : "\n");
      }
    }
    return text.toString();
  }

  // --- lines ------------------------------------------------------------------------------------

  /** Of the direction of most letters; what runs in another one is a stamp or a watermark. */
  private List<Row> rows() {
    List<Glyph> sorted =
        glyphs.values().stream()
            .max(Comparator.comparingInt(List::size))
            .map(ArrayList::new)
            .orElseGet(ArrayList::new);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<Row> rows = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    float y = 0;
    for (Glyph glyph : sorted) {
      if (!line.isEmpty()
          && glyph.y() - y > SAME_LINE * Math.min(glyph.size(), line.get(0).size())) {
        addRow(line, rows);
        line.clear();
      }
      y = line.isEmpty() || !glyph.letter().isBlank() ? glyph.y() : y;
      line.add(glyph);
    }
    addRow(line, rows);
    return rows;
  }

  private static void addRow(List<Glyph> line, List<Row> rows) {
    List<Piece> pieces = pieces(line);
    if (!pieces.isEmpty()) {
      rows.add(new Row(pieces, line.get(line.size() - 1).y()));
    }
  }

  /** The letters of a line from left to right, cut at wide gaps; a letter printed twice is one. */
  private static List<Piece> pieces(List<Glyph> line) {
    if (line.isEmpty()) {
      return List.of();
    }
    line.sort(Comparator.comparingDouble(Glyph::x));
    List<Piece> pieces = new ArrayList<>();
    ShownWords words = new ShownWords();
    Glyph last = line.get(0);
    float start = 0;
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
      if (begun && gap > COLUMN_GAP * glyph.size()) {
        pieces.add(piece(words, start, last));
      } else if (begun && gap > (space ? PRINTED_SPACE : WORD_GAP) * glyph.size()) {
        words.addSpace();
      }
      start = words.isEmpty() ? glyph.x() : start;
      words.add(glyph.letter(), glyph.font());
      last = glyph;
      space = false;
    }
    if (!words.isEmpty()) {
      pieces.add(piece(words, start, last));
    }
    return pieces;
  }

  private static Piece piece(ShownWords words, float start, Glyph last) {
    return new Piece(TornSyllables.mended(words.take()), start, last.x() + last.width());
  }

  /** Bold letters are sometimes printed twice, a little apart. */
  private static boolean isTwice(Glyph last, Glyph glyph) {
    return glyph.letter().equals(last.letter())
        && glyph.x() - last.x() < 0.3f * last.width()
        && Math.abs(glyph.y() - last.y()) < 0.2f * last.size();
  }

  private static float usualDistance(List<Row> rows) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      distances.add(rows.get(i).y() - rows.get(i - 1).y());
    }
    distances.sort(Comparator.naturalOrder());
    return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
  }

  // --- columns ----------------------------------------------------------------------------------

  /**
   * Writes two columns that start at a row one after the other: as many rows as leave a gutter
   * free.
   *
   * @return the first row behind them; the row itself if there are no two columns
   */
  private static int columns(List<Row> rows, int first, StringBuilder text) {
    for (int end = Math.min(rows.size(), first + MOST_ROWS); end > first; end--) {
      List<Row> both = rows.subList(first, end);
      float gutter = gutter(both);
      if (gutter > 0) {
        StringBuilder right = new StringBuilder();
        for (Row row : both) {
          append(row.pieces().stream().filter(it -> it.start() < gutter).toList(), text);
          append(row.pieces().stream().filter(it -> it.start() > gutter).toList(), right);
        }
        text.append(right);
        return end;
      }
    }
    return first;
  }

  private static void append(List<Piece> pieces, StringBuilder column) {
    if (!pieces.isEmpty()) {
      column.append(String.join("\t", pieces.stream().map(Piece::words).toList())).append('\n');
    }
  }

  /** The middle of the widest stripe that no piece crosses; 0 if there is none, or a table. */
  private static float gutter(List<Row> rows) {
    if (rows.stream().anyMatch(row -> row.pieces().size() > 2)) {
      return 0;
    }
    List<Piece> pieces =
        rows.stream()
            .flatMap(row -> row.pieces().stream())
            .sorted(Comparator.comparingDouble(Piece::start))
            .toList();
    float covered = pieces.get(0).end();
    float widest = NARROWEST_GUTTER;
    float gutter = 0;
    for (Piece piece : pieces) {
      if (piece.start() - covered > widest) {
        widest = piece.start() - covered;
        gutter = covered + widest / 2;
      }
      covered = Math.max(covered, piece.end());
    }
    return gutter;
  }
}
