package org.chithi.cite;

/**
 * What a document has to do with one it cites, by the words that govern the citation: the nearest
 * decides, of coordinated verbs the first. The direction is always from the citing document.
 *
 * @since 0.1.0
 */
public enum Relation {
  /** {@code Căn cứ Điều lệ Đảng}. */
  BASED_ON,
  /** {@code thực hiện, triển khai, thi hành}. */
  IMPLEMENTS,
  /** {@code tiếp tục thực hiện}. */
  CONTINUES,
  /** {@code quán triệt, phổ biến, học tập}. */
  DISSEMINATES,
  /** {@code cụ thể hóa, thể chế hóa}. */
  CONCRETISES,
  /** {@code hướng dẫn thực hiện}. */
  GUIDES,
  /** {@code sơ kết, tổng kết, sau 10 năm thực hiện}. */
  REVIEWS,
  /** {@code sửa đổi, bổ sung}: this document does it or orders it. */
  AMENDS,
  /** {@code thay thế}. */
  REPLACES,
  /** {@code bãi bỏ, hết hiệu lực}. */
  REPEALS,
  /** {@code ban hành kèm theo}: what this document issues, or the parent of an attached text. */
  ISSUES,
  /** {@code sao lục}. */
  COPIES,
  /** {@code theo, theo tinh thần, theo quy định tại}. */
  FOLLOWS,
  /** It stands in the title of another cited document and has no relation of its own. */
  WITHIN_TITLE,
  /** None of these. */
  MENTIONS;

  /** Whether it changes what the cited document says or that it is in force. */
  boolean isDeed() {
    return this == AMENDS || this == REPLACES || this == REPEALS;
  }
}
