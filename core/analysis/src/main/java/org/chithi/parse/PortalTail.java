package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.model.DocumentNumber;

/**
 * Finds where after an annex the page of a portal goes on: a heading such as {@code Văn bản liên
 * quan} with its fields ({@code Ban hành: Hiệu lực: Cập nhật:}), and right above it the captions
 * that name the document once more, {@code Quyết định 57/QĐ-UBND năm 2025 phê duyệt ...}.
 */
final class PortalTail {

  /** So many lines are looked at for the fields of a portal. */
  private static final int NEXT_LINES = 8;

  private static final int FEWEST_FIELDS = 3;

  /** The kind before the number of a caption takes so many units at most. */
  private static final int LONGEST_KIND = 40;

  private final List<Line> lines;
  private final Optional<DocumentNumber> own;

  /**
   * The lines of a text.
   *
   * @param own the number of its document
   */
  PortalTail(List<Line> lines, Optional<DocumentNumber> own) {
    this.lines = lines;
    this.own = own;
  }

  /** The first line of the portal after a place; the number of lines if there is none. */
  int start(int from) {
    int start = from;
    while (start < lines.size() && !opensPortal(start)) {
      start++;
    }
    while (start < lines.size() && start > from && belongs(lines.get(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean opensPortal(int i) {
    Line line = lines.get(i);
    if (!line.is(LineKind.PORTAL)) {
      return false;
    }
    return line.hints().isTitle()
        || lines.subList(i, Math.min(lines.size(), i + NEXT_LINES)).stream()
                .filter(next -> next.is(LineKind.PORTAL))
                .count()
            >= FEWEST_FIELDS;
  }

  private boolean belongs(Line line) {
    return line.is(LineKind.PORTAL) || own.filter(number -> isCaption(line, number)).isPresent();
  }

  /** {@code Quyết định 57/QĐ-UBND năm 2025 ...} over its own number. */
  private static boolean isCaption(Line line, DocumentNumber own) {
    boolean kind = !line.isCapitals() && line.kindEnd(line.from()) > line.from();
    int number = line.text().indexOf(own.toString());
    return kind && number > 0 && number <= LONGEST_KIND;
  }
}
