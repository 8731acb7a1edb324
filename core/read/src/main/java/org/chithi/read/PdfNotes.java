package org.chithi.read;

import java.util.List;

/**
 * The footnotes of a page: the small lines at its end from the first on that begins with a mark
 * which is called above.
 *
 * @param start the row where they begin
 * @param count how many there are
 */
record PdfNotes(int start, int count) {

  /** Notes are smaller than this share of the other letters. */
  private static final float SMALL = 0.92f;

  static PdfNotes of(List<PdfRow> rows) {
    float usual = usualSize(rows);
    PdfNotes notes = new PdfNotes(rows.size(), 0);
    for (int i = rows.size() - 1; i > 0 && isSmall(rows.get(i), usual); i--) {
      String mark = NoteMarks.first(rows.get(i).words());
      if (!mark.isEmpty() && isCalled(mark, rows.subList(0, i))) {
        notes = new PdfNotes(i, notes.count + 1);
      }
    }
    return notes;
  }

  /** The number of a page stands under its notes. */
  private static boolean isSmall(PdfRow row, float usual) {
    String words = row.words();
    return row.size() < SMALL * usual || NoteMarks.first(words).length() == words.length();
  }

  private static boolean isCalled(String mark, List<PdfRow> rows) {
    return rows.stream().anyMatch(row -> row.words().contains(mark));
  }

  /** The size of the letters of most lines. */
  private static float usualSize(List<PdfRow> rows) {
    double[] sizes = rows.stream().mapToDouble(PdfRow::size).sorted().toArray();
    return sizes.length == 0 ? 0 : (float) sizes[sizes.length / 2];
  }
}
