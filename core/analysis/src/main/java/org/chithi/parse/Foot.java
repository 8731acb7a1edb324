package org.chithi.parse;

import java.util.List;
import org.chithi.model.Closing;

/**
 * What the lines behind the body say.
 *
 * @param bodyEnd the first line that is no longer body
 * @param closing recipients and signature
 * @param marks where the sections behind the body start
 */
record Foot(int bodyEnd, Closing closing, List<SectionMark> marks) {

  Foot {
    marks = List.copyOf(marks);
  }
}
