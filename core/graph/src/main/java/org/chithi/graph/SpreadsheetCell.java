package org.chithi.graph;

import java.util.regex.Pattern;

/**
 * Words of a document as the cell of a spreadsheet, which takes words that begin with {@code =},
 * {@code +}, {@code -} or {@code @} for a formula and computes it: an apostrophe goes before them,
 * as people type it there. {@code =HYPERLINK("http://x")} is {@code '=HYPERLINK("http://x")}. The
 * same holds after a {@code ;}, a tab, a line end also with quotes between: a spreadsheet of a
 * country that writes decimal commas parts cells there.
 *
 * <p>Source of the rule: OWASP, "CSV Injection". The wide forms of the signs count as well.
 *
 * @since 0.1.0
 */
public final class SpreadsheetCell {

  private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String SEPARATORS = ";\t\r\n";
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,20})?");

  private SpreadsheetCell() {}

  /** The words, with an apostrophe before them if they could be a formula; numbers are none. */
  public static String of(String words) {
    if (NUMBER.matcher(words).matches()) {
      return words;
    }
    StringBuilder cell = new StringBuilder(words.length() + 1);
    boolean starts = true;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (starts && SIGNS.indexOf(unit) >= 0 && (i == 0 || SEPARATORS.indexOf(unit) < 0)) {
        cell.append('\'');
      }
      starts = SEPARATORS.indexOf(unit) >= 0 || starts && unit == '"';
      cell.append(unit);
    }
    return cell.toString();
  }
}
