package org.chithi.task;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.chithi.text.Span;

/**
 * A number that is to be reached: {@code Tỷ lệ hộ nghèo giảm từ 1,3-1,5%/năm}.
 *
 * @param span the clause that sets it
 * @param subject what is counted, as printed on one line; empty if the clause does not say
 * @param comparison how the number is meant
 * @param value the number, the lower one of two
 * @param upper the higher one of two; absent for a single number
 * @param unit what is counted or measured in: {@code %/năm}, {@code triệu đồng}; absent for a bare
 *     number
 * @param by by when; absent if neither the clause nor a heading above says so
 * @since 0.1.0
 */
public record Target(
    Span span,
    String subject,
    Comparison comparison,
    BigDecimal value,
    Optional<BigDecimal> upper,
    Optional<String> unit,
    Optional<Deadline> by) {

  /** How a number is meant. */
  public enum Comparison {
    /** This number: {@code đạt 95%}. */
    EXACTLY,
    /** This number or more: {@code ít nhất 01}. */
    AT_LEAST,
    /** More than this number: {@code trên 95%}. */
    MORE_THAN,
    /** This number or less: {@code không quá}. */
    AT_MOST,
    /** Less than this number: {@code dưới 3%}. */
    LESS_THAN,
    /** More than now by this number, or so many times as much: {@code tăng gấp đôi}. */
    INCREASE,
    /** Less than now by this number: {@code giảm từ 1,3-1,5%/năm}. */
    DECREASE
  }

  /** Checks that nothing is missing and that a range goes up. */
  public Target {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(by, "by");
    if (upper.isPresent() && upper.get().compareTo(value) < 0) {
      throw new IllegalArgumentException("upper: " + upper.get() + " is below " + value);
    }
  }
}
