package org.chithi.task;

/** What a word of time does: {@code periods.tsv}. */
enum TimeWord {
  /** Says how often: {@code hằng năm}. */
  EVERY,
  /** Is counted: {@code tháng}. */
  UNIT,
  /** Is counted without Saturdays and Sundays: {@code ngày làm việc}. */
  WORKDAY,
  /** The first part of a time: {@code đầu}. */
  EARLY,
  /** The last part of a time: {@code cuối}. */
  LATE
}
