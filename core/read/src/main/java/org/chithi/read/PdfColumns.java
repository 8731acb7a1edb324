package org.chithi.read;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.chithi.read.PdfRow.Piece;

/**
 * The two columns of a head or of a foot, which are read one after the other.
 *
 * @param first the first of their rows
 * @param end the row after the last
 * @param gutter what starts left of it is in the left column
 */
record PdfColumns(int first, int end, float gutter) {

  /** A head or foot has so many rows at most. */
  private static final int MOST_ROWS = 40;

  /** So many rows may stand above the first by which it is known. */
  private static final int MOST_ABOVE = 8;

  /** In points. */
  private static final float NARROWEST_GUTTER = 6;

  /** The heads and feet of a page, from top to bottom. */
  static Deque<PdfColumns> of(List<PdfRow> rows) {
    Deque<PdfColumns> columns = new ArrayDeque<>();
    int free = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean foot = PageWords.beginsRecipients(rows.get(i).words());
      if (i >= free && (foot || isHead(rows.get(i)))) {
        PdfColumns found = foot ? foot(rows, free, i) : head(rows, free, i);
        if (found.end - found.first > 1) {
          columns.add(found);
          free = found.end;
        }
      }
    }
    return columns;
  }

  /** Whether a row has the motto at its right, or the number left and the date right. */
  private static boolean isHead(PdfRow row) {
    List<Piece> pieces = row.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (PageWords.isMotto(PdfRow.words(pieces.subList(i, pieces.size())))) {
        return true;
      }
    }
    return !row.isWhole() && PageWords.isNumberAndDate(row.words());
  }

  /** A head ends before the addressees or the title, which may stand on either side. */
  private static PdfColumns head(List<PdfRow> rows, int free, int anchor) {
    int most = Math.min(rows.size(), anchor + MOST_ROWS);
    int end = anchor + 1;
    while (end < most && !PageWords.endsHead(rows.get(end).words())) {
      end++;
    }
    PdfColumns head = widest(rows, anchor, end);
    int first = anchor;
    while (first > Math.max(free, anchor - MOST_ABOVE) && head.parts(rows.get(first - 1))) {
      first--;
    }
    return new PdfColumns(first, head.end, head.gutter);
  }

  /** The authority of the signer may stand a little above the recipients. */
  private static PdfColumns foot(List<PdfRow> rows, int free, int anchor) {
    PdfColumns foot = widest(rows, anchor, Math.min(rows.size(), anchor + MOST_ROWS));
    int first = anchor;
    while (first > Math.max(free, anchor - MOST_ABOVE)
        && rows.get(first - 1).start() > foot.gutter
        && PageWords.isSignature(rows.get(first - 1).words())) {
      first--;
    }
    return new PdfColumns(first, foot.end, foot.gutter);
  }

  /** As many rows as leave a gutter free; none if there are no two columns. */
  private static PdfColumns widest(List<PdfRow> rows, int first, int most) {
    for (int end = most; end > first; end--) {
      float gutter = gutter(rows.subList(first, end));
      if (gutter < Float.MAX_VALUE) {
        return new PdfColumns(first, end, gutter);
      }
    }
    return new PdfColumns(first, first, Float.MAX_VALUE);
  }

  /** The middle of the widest stripe that no piece crosses. */
  private static float gutter(List<PdfRow> rows) {
    List<Piece> pieces =
        rows.stream()
            .filter(row -> !isItem(row))
            .flatMap(row -> row.pieces().stream())
            .sorted(Comparator.comparingDouble(Piece::start))
            .toList();
    float covered = Float.MAX_VALUE;
    float widest = NARROWEST_GUTTER;
    float gutter = Float.MAX_VALUE;
    for (Piece piece : pieces) {
      if (piece.start() - covered > widest) {
        widest = piece.start() - covered;
        gutter = covered + widest / 2;
      }
      covered = covered == Float.MAX_VALUE ? piece.end() : Math.max(covered, piece.end());
    }
    return gutter;
  }

  /** A recipient is one of the left column, however long it is. */
  private static boolean isItem(PdfRow row) {
    return row.pieces().size() == 1 && row.words().startsWith("-");
  }

  /** Whether no piece of a row crosses the gutter. */
  private boolean parts(PdfRow row) {
    return row.pieces().stream().noneMatch(it -> it.start() < gutter && it.end() > gutter);
  }

  /** The lines of the left column, then those of the right one. */
  String text(List<PdfRow> rows) {
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    for (PdfRow row : rows.subList(first, end)) {
      append(row.pieces().stream().filter(it -> it.start() < gutter).toList(), left);
      append(row.pieces().stream().filter(it -> it.start() >= gutter).toList(), right);
    }
    return left.append(right).toString();
  }

  private static void append(List<Piece> pieces, StringBuilder column) {
    if (!pieces.isEmpty()) {
      column.append(PdfRow.words(pieces)).append('\n');
    }
  }
}
