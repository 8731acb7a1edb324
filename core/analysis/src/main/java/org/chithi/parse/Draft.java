package org.chithi.parse;

/** A line as it stands on the page, cleaned of marks but not yet joined with its neighbours. */
final class Draft {

  final String text;
  final int start;
  final int end;
  final int indent;
  final int titleRank;
  final boolean startsCell;
  final boolean startsPage;
  boolean afterGap;

  /** Whether only page furniture stands between this line and the one before. */
  boolean afterFurniture;

  Draft(String text, int start, int end, Frame frame) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.indent = frame.indent();
    this.titleRank = frame.titleRank();
    this.startsCell = frame.startsCell();
    this.startsPage = frame.startsPage();
    this.afterGap = frame.afterGap();
  }

  /**
   * What stands around the words of a line.
   *
   * @param afterGap whether a blank line stands before it
   * @param startsCell whether it begins a cell of a table
   * @param startsPage whether a form feed stands before it
   * @param titleRank the number of Markdown's # before it
   * @param indent the number of spaces before it
   */
  record Frame(
      boolean afterGap, boolean startsCell, boolean startsPage, int titleRank, int indent) {}

  int length() {
    return end - start;
  }
}
