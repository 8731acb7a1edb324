package org.chithi.cite;

/** What the small words of a clause do, {@code clause-words.tsv}. */
enum ClauseWord {
  /** What a review or guidance is on, before the next verb: {@code một số nội dung về}. */
  NOUN,
  /** The document before it undergoes the verb: {@code được}. */
  PASSIVE,
  /** Stands before the passive: {@code chưa}. */
  MODAL,
  /** Ends a title, for it says something of the document: {@code đã được}. */
  PREDICATE,
  /** The document after it does what the verb says: {@code bởi}. */
  AGENT,
  /** An agent that is a means in the active voice: {@code thay thế bằng Quyết định B}. */
  MEANS,
  /** What of a document a verb changes: {@code một số điều}. */
  PART,
  /** Words of a document, not the document: {@code cụm từ}. */
  WORDS,
  /** All of several: {@code toàn bộ}. */
  ALL,
  /** Asks for an act without an order: {@code kiến nghị}. */
  PROPOSAL,
  /** An act is thought of, not done: {@code nghiên cứu}. */
  PLAN,
  /** A document is not yet one: {@code dự thảo}. */
  DRAFT,
  /** Orders a body to act: {@code giao}. */
  ORDER,
  /** Stands after a document that acts by itself: {@code Luật A cũng quy định}. */
  ACTING,
  /** Joins members of a list beside the common connectors: {@code với}. */
  JOINT,
  /** Points to the list that follows: {@code sau đây}. */
  LIST,
  /** Makes what follows a circumstance: {@code trong quá trình}. */
  WITHIN,
  /** Opens a clause after a comma: {@code gắn với}. */
  OPENING,
  /** A date, not the document, is governed: {@code kể từ ngày Luật A có hiệu lực}. */
  DAY,
  /** Makes an ordinal of a number: {@code đoạn thứ hai}. */
  ORDINAL_SIGN,
  /** Describes a cited document after its name: {@code hiện hành}. */
  QUALITY,
  /** Opens the main clause after a circumstance: {@code thì}. */
  THEN,
  /** No line ends a clause with it: {@code giám đốc}. */
  OPEN_LINE
}
