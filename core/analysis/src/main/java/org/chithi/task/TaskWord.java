package org.chithi.task;

/** What a word does in a sentence that gives somebody something to do: {@code task-words.tsv}. */
enum TaskWord {
  /** Gives a body a task: {@code giao}. */
  GIVES,
  /** Asks a body to act: {@code đề nghị}. */
  ASKS,
  /** The body before it leads: {@code chủ trì}. */
  LEADS,
  /** The bodies after it take part: {@code phối hợp với}. */
  COOPERATES,
  /** Makes a duty of what follows: {@code có trách nhiệm}. */
  DUTY,
  /** The body after it receives a report: {@code báo cáo}. */
  REPORTS,
  /** A verb of work: {@code đôn đốc}. */
  ACTS,
  /** Stands before the verb: {@code chủ động}. */
  ADVERB,
  /** Opens words on time, place or reason: {@code trong quá trình}. */
  CIRCUMSTANCE,
  /** Ends a list of bodies after {@link #COOPERATES}: {@code để}. */
  STOPS,
  /** The body before it may do something, but need not: {@code có quyền}. */
  POWER,
  /** Tells what happens to a body that fails: {@code nếu để xảy ra}. */
  LIABLE,
  /** Opens words that say more of the body before it: {@code đã xác định}. */
  RELATIVE,
  /** The body before it is one of those after it: {@code thuộc}. */
  BELONGS,
  /** Joins the words of a body's name: {@code trực thuộc}. */
  JOINS,
  /** Stands before the body in a heading: {@code đối với}. */
  FOR,
  /** Stands before a body and says how many act: {@code tất cả}. */
  ALL,
  /** Points to the items below: {@code như sau}. */
  FOLLOWING,
  /** What begins with it says nothing to do: {@code thông qua}. */
  NO_ACTION,
  /** The first half of a body whose second half is written once for several: {@code huyện}. */
  SHARED,
  /** Opens the title of a document: {@code đề án}. */
  TITLED,
  /** Says that something is to be reached: {@code phấn đấu}. */
  STRIVES,
  /** Stands around a number that is to be reached: {@code đạt}. */
  REACHES,
  /** What follows is how things are: {@code hiện nay}. */
  TOLD,
  /** More is to be reached: {@code tăng}. */
  UP,
  /** Less is to be reached: {@code giảm}. */
  DOWN,
  /** Opens the subject of a number: {@code tỷ lệ}. */
  RATE,
  /** Less is not enough: {@code tối thiểu}. */
  LEAST,
  /** What is counted or measured: {@code triệu đồng}. */
  MEASURE,
  /** Somebody who can act: {@code cơ quan}. */
  ACTOR,
  /** A verb that is somebody who can act after the word for several: {@code các tổ chức}. */
  ORGANISATION
}
