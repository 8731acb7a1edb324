package org.chithi.read;

import java.util.Set;

/**
 * How deep the tables, lists and quotations of a page stand in each other: the reader of pages
 * looks through all that are open whenever one begins.
 */
final class PageNesting {

  private static final int MOST = 1_000;

  private static final Set<String> STARTS = Set.of("table", "ul", "ol", "blockquote");
  private static final Set<String> ENDS = Set.of("/table", "/ul", "/ol", "/blockquote");

  private int depth;
  private int deepest;

  private PageNesting() {}

  /** Whether more are open at some place of a page than in any document. */
  static boolean isTooDeep(byte[] page) {
    PageNesting nesting = new PageNesting();
    new Tags(nesting::count).read(page, page.length);
    return nesting.deepest > MOST;
  }

  private void count(String tag) {
    if (STARTS.contains(tag)) {
      depth++;
      deepest = Math.max(deepest, depth);
    } else if (ENDS.contains(tag)) {
      depth = Math.max(0, depth - 1);
    }
  }
}
