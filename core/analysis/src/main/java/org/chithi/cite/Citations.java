package org.chithi.cite;

import java.util.List;
import org.chithi.model.Notice;

/**
 * The citations of one document.
 *
 * @param all every mention in the order of the text; one in whose words another stands comes before
 *     it
 * @param notices what looks like a citation and was not understood
 */
public record Citations(List<Citation> all, List<Notice> notices) {

  /** Copies the lists. */
  public Citations {
    all = List.copyOf(all);
    notices = List.copyOf(notices);
  }
}
