package org.chithi.cite;

import java.util.Optional;

/**
 * Words that tell what one document has to do with another: {@code tiếp tục thực hiện}.
 *
 * @param relation what they tell
 * @param use how they tell it
 * @param from the index of their first token
 * @param to the index after their last token
 */
record Verb(Relation relation, Use use, int from, int to) {

  /** How the words tell a relation. */
  enum Use {
    /** As a verb before its object: {@code bãi bỏ}. */
    ACTIVE,
    /** The document after them acts on the one before: {@code được sửa đổi bởi}. */
    PASSIVE,
    /** What they govern comes with another document: {@code ban hành kèm theo}. */
    ATTACHED,
    /** They govern a body, whose paper may stand in a bracket: {@code xét đề nghị của}. */
    BODY,
    /** They name the place of a rule: {@code quy định tại}. */
    PLACE,
    /** They name the place of what is done: {@code các nhiệm vụ nêu tại}. */
    NAMED,
    /** They change words of a document, not the whole: {@code thay thế cụm từ}. */
    WORDS,
    /** A time in which the next verb was done: {@code 10 năm} of {@code thực hiện}. */
    PERIOD,
    /** As the first words of a sentence only: {@code trên cơ sở}. */
    OPENING,
    /** A label of what stands after it or below: {@code căn cứ pháp lý của thủ tục}. */
    LABEL
  }

  /**
   * What a phrase before a document stands for.
   *
   * @param relation what it tells; empty for words that only hide a verb, {@code theo dõi}
   */
  record Before(Optional<Relation> relation, Use use) {}

  /** What a phrase after a document stands for: {@code hết hiệu lực}. */
  record After(Relation relation) {}

  /** Whether it tells what the text goes by, and so opens a clause: {@code căn cứ}. */
  boolean isBasis() {
    return relation == Relation.BASED_ON || relation == Relation.FOLLOWS;
  }

  boolean isPassive() {
    return use == Use.PASSIVE;
  }
}
