package org.chithi.lex;

/**
 * What a token can be. A token may have several types: {@code Hướng dẫn} names a kind of document
 * and is a verb; the rule decides.
 *
 * @since 0.1.0
 */
public enum TokenType {
  /** Letters. */
  WORD,
  /** Digits, with a small letter or not: {@code 57}, {@code 14a}, {@code 1.500}. */
  NUMBER,
  /** A number in words: {@code bốn}, {@code nhất}. */
  ORDINAL,
  /** A Roman numeral in capitals: {@code XIII}. */
  ROMAN,
  /** Number and symbol of a document: {@code 217-QĐ/TW}. */
  CODE,
  /**
   * A date, whole or in part: {@code ngày 12/12/2013}, {@code tháng 9 năm 2019}, {@code năm 2018}.
   */
  DATE,
  /** A sign that is neither letter nor digit. */
  PUNCT,
  /** A word for a kind of document: {@code Nghị quyết}, {@code NQ}. */
  DOC_TYPE,
  /** Words that may open the name of a body: {@code Ban Thường vụ}. */
  BODY,
  /** A word inside the names of bodies, written with a capital: {@code Tuyên giáo}. */
  BODY_WORD,
  /** A word inside the names of bodies in small letters: {@code tỉnh}. */
  BODY_SMALL,
  /**
   * A unit that is part of the name before it, or begins a name after a larger one: {@code bản}.
   */
  BODY_VILLAGE,
  /** A small word inside the names of a masthead only: {@code phòng, chống}. */
  BODY_INNER,
  /** A word between two words of a name: {@code và}. */
  BODY_LINK,
  /** What follows the word for a company: {@code cổ phần}. */
  BODY_FORM,
  /** A province: {@code Bắc Giang}. */
  PLACE,
  /** A word that governs a document: {@code thực hiện}. */
  VERB,
  /** A word of time before a verb: {@code đã}, {@code đang}, {@code sẽ}, {@code sau khi}. */
  TENSE,
  /** A word that makes a subject of a verb: {@code việc}. */
  SUBJECT_MARK,
  /** A word that joins members: {@code và}, {@code hoặc}. */
  CONNECTOR,
  /** A word that points to a document named before: {@code này}, {@code nêu trên}. */
  POINTER,
  /** The word before a number: {@code số}. */
  NUMBER_SIGN,
  /** The word before a term of office: {@code khóa}. */
  TERM_SIGN,
  /** The word before the one something belongs to: {@code của}. */
  OF,
  /** A part of a document: {@code Điều}, {@code khoản}, {@code Mục}. */
  PINPOINT,
  /** A word for several or any: {@code các}, {@code những}. */
  QUANTIFIER;

  /** The bit of this type in the mask of a token. */
  public int mask() {
    return 1 << ordinal();
  }
}
