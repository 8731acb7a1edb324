package org.chithi.graph;

import java.util.regex.Pattern;

/**
 * Words of a document as the cell of a spreadsheet, which takes words that begin with {@code =},
 * {@code +}, {@code -} or {@code @} for a formula and computes it: an apostrophe goes before them,
 * as people type it there. {@code =HYPERLINK("http://x")} is {@code '=HYPERLINK("http://x")}.
 *
 * <p>Source of the rule: OWASP, "CSV Injection". The wide forms of the signs count as well.
 *
 * @since 0.1.0
 */
public final class SpreadsheetCell {

  private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,20})?");

  private SpreadsheetCell() {}

  /** The words, with an apostrophe before them if they could be a formula; numbers are none. */
  public static String of(String words) {
    boolean formula =
        !words.isEmpty() && SIGNS.indexOf(words.charAt(0)) >= 0 && !NUMBER.matcher(words).matches();
    return formula ? "'" + words : words;
  }
}
