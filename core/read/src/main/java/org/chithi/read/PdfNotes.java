package org.chithi.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The footnotes of a page: the small lines at its end from the first on that begins with a mark
 * which is called above.
 *
 * @param start the row where they begin
 * @param notes from top to bottom
 */
record PdfNotes(int start, List<Note> notes) {

  /** Notes are smaller than this share of the other letters. */
  private static final float SMALL = 0.92f;

  /**
   * One of them.
   *
   * @param mark in raised figures, as where it is called
   * @param words those after the mark
   */
  record Note(String mark, String words) {

    String line() {
      return mark + " " + words;
    }
  }

  static PdfNotes of(List<PdfRow> rows) {
    float usual = usualSize(rows);
    List<Note> notes = new ArrayList<>();
    int start = rows.size();
    for (int i = rows.size() - 1; i > 0 && isSmall(rows.get(i), usual); i--) {
      String mark = NoteMarks.first(rows.get(i).words());
      if (!mark.isEmpty() && isCalled(mark, rows.subList(0, i))) {
        String words = words(rows.subList(i, start)).substring(mark.length()).strip();
        if (!words.isEmpty()) {
          notes.add(0, new Note(mark, words));
          start = i;
        }
      }
    }
    return new PdfNotes(start, List.copyOf(notes));
  }

  /** The lines of a note without the number of the page under it. */
  private static String words(List<PdfRow> rows) {
    StringBuilder words = new StringBuilder(rows.get(0).words());
    rows.stream()
        .skip(1)
        .map(PdfRow::words)
        .filter(line -> !isFigures(line))
        .forEach(line -> words.append(PdfRow.glue(words.toString())).append(line));
    return words.toString();
  }

  private static boolean isSmall(PdfRow row, float usual) {
    return row.size() < SMALL * usual || isFigures(row.words());
  }

  /** The number of a page, or a mark whose note stands in the next row. */
  private static boolean isFigures(String line) {
    return NoteMarks.first(line).length() == line.length();
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
