package org.chithi.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;
import org.chithi.text.TornSyllables;

/** The letters of one page, made into lines. */
final class PdfPage {

  /** Letters belong to one line if their feet differ by less than this share of their height. */
  private static final float SAME_LINE = 0.6f;

  /** Shares of the font size: a gap between words, and one between two columns. */
  private static final float WORD_GAP = 0.18f;

  private static final float COLUMN_GAP = 1.9f;

  /** A space that is printed is one if it is wider than this: a stamp may stand over spaces. */
  private static final float PRINTED_SPACE = 0.06f;

  /** Lines farther apart than this share of the usual distance are different paragraphs. */
  private static final float PARAGRAPH = 1.45f;

  /** A head of two columns has so many lines at most. */
  private static final int LONGEST_HEAD = 12;

  private final List<Glyph> glyphs = new ArrayList<>();

  /** A letter and where it stands; y grows downwards. */
  private record Glyph(String letter, float x, float y, float width, float size) {}

  /** A stretch of a line without a wide gap. */
  private record Piece(String words, float start, float end) {}

  /** A line of pieces. */
  private record Row(List<Piece> pieces, float y) {

    String words() {
      return String.join("\t", pieces.stream().map(Piece::words).toList());
    }
  }

  void add(TextPosition glyph) {
    String letter = glyph.getUnicode();
    if (letter != null && !letter.isEmpty() && glyph.getDir() == 0) {
      float size = Math.max(1f, Math.max(glyph.getFontSizeInPt(), glyph.getHeightDir()));
      glyphs.add(
          new Glyph(letter, glyph.getXDirAdj(), glyph.getYDirAdj(), glyph.getWidthDirAdj(), size));
    }
  }

  /** The lines of the page; an empty line between paragraphs that stand apart. */
  String text() {
    List<Row> rows = rows();
    StringBuilder text = new StringBuilder();
    int head = columns(rows, 0, text);
    float usual = usualDistance(rows);
    for (int i = head; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (i > 0 && row.y() - rows.get(i - 1).y() > usual * PARAGRAPH) {
        text.append('\n');
      }
      boolean foot = row.words().toLowerCase(Locale.ROOT).startsWith("nơi nhận");
      int end = foot ? columns(rows, i, text) : i;
      if (end > i) {
        i = end - 1;
      } else {
        text.append(row.words()).append('\n');
      }
    }
    return text.toString();
  }

  // --- lines ------------------------------------------------------------------------------------

  private List<Row> rows() {
    List<Glyph> sorted = new ArrayList<>(glyphs);
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
    line.sort(Comparator.comparingDouble(Glyph::x));
    List<Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Glyph last = null;
    float start = 0;
    boolean space = false;
    for (Glyph glyph : line) {
      if (glyph.letter().isBlank()) {
        space = true;
        continue;
      }
      if (last != null && isTwice(last, glyph)) {
        continue;
      }
      float gap = last == null ? 0 : glyph.x() - last.x() - last.width();
      if (last != null && gap > COLUMN_GAP * glyph.size()) {
        pieces.add(
            new Piece(TornSyllables.mended(words.toString()), start, last.x() + last.width()));
        words.setLength(0);
      } else if (last != null && gap > (space ? PRINTED_SPACE : WORD_GAP) * glyph.size()) {
        words.append(' ');
      }
      start = words.isEmpty() ? glyph.x() : start;
      words.append(glyph.letter());
      last = glyph;
      space = false;
    }
    if (!words.isEmpty()) {
      pieces.add(new Piece(TornSyllables.mended(words.toString()), start, last.x() + last.width()));
    }
    return pieces;
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
   * Writes two columns that start at a row one after the other.
   *
   * @return the first row behind them; the row itself if there are no two columns
   */
  private static int columns(List<Row> rows, int first, StringBuilder text) {
    float gutter = gutter(rows, first);
    int end = first;
    int split = 0;
    while (gutter > 0
        && end < rows.size()
        && end - first < LONGEST_HEAD * 2
        && isApart(rows.get(end), gutter)) {
      split += rows.get(end).pieces().size() > 1 ? 1 : 0;
      end++;
    }
    if (split == 0) {
      return first;
    }
    StringBuilder right = new StringBuilder();
    for (Row row : rows.subList(first, end)) {
      for (Piece piece : row.pieces()) {
        (piece.start() < gutter ? text : right).append(piece.words()).append('\n');
      }
    }
    text.append(right);
    return end;
  }

  /** Where the right column starts, by the first rows that have two pieces; 0 if none has. */
  private static float gutter(List<Row> rows, int first) {
    float left = 0;
    float right = Float.MAX_VALUE;
    for (int i = first; i < Math.min(rows.size(), first + LONGEST_HEAD); i++) {
      List<Piece> pieces = rows.get(i).pieces();
      if (pieces.size() == 2) {
        float from = Math.max(left, pieces.get(0).end());
        float to = Math.min(right, pieces.get(1).start());
        if (from >= to) {
          break;
        }
        left = from;
        right = to;
      }
    }
    return right == Float.MAX_VALUE ? 0 : (left + right) / 2;
  }

  private static boolean isApart(Row row, float gutter) {
    return row.pieces().size() <= 2
        && row.pieces().stream().allMatch(it -> it.end() < gutter || it.start() > gutter)
        && row.pieces().stream().filter(it -> it.start() < gutter).count() <= 1;
  }
}
