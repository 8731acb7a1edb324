package org.chithi.cite;

import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Defect;
import org.chithi.cite.Citation.Form;

/**
 * A mention with what lists, short forms and its neighbours give it; what the citing document has
 * to do with it is not known yet.
 *
 * @param form how the document is named
 * @param from the index of its first token
 * @param to the index after its last token
 * @param reference what the words say of the document, and what they take from others
 * @param links what it takes from others, and gives them
 */
record Linked(Form form, int from, int to, Reference reference, Links links) {

  /**
   * How a mention hangs on others.
   *
   * @param alias the short name that it uses or defines; empty for none
   * @param defines whether it only defines a short name, {@code (gọi tắt là Quy định 37)}
   * @param inherited the attributes that come from others
   * @param defects what was mended in the print
   */
  record Links(
      Optional<String> alias, boolean defines, Set<Attribute> inherited, Set<Defect> defects) {

    /** Takes copies of the sets. */
    Links {
      inherited = Set.copyOf(inherited);
      defects = Set.copyOf(defects);
    }
  }

  /** Whether this is a full mention that a shorter one can stand for. */
  boolean isFull() {
    return form == Form.NUMBERED
        && reference.symbol().isPresent()
        && reference.number().isPresent();
  }
}
