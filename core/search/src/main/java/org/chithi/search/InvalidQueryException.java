package org.chithi.search;

import java.util.List;
import java.util.Objects;

/**
 * A query that cannot be understood: where, why, and what would do.
 *
 * <p>The message is one English sentence; a program that speaks another language makes its own of
 * {@link #problem}, {@link #position}, {@link #words} and {@link #choices}.
 *
 * @since 0.1.0
 */
public final class InvalidQueryException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What can be wrong with a query. */
  public enum Problem {
    /** A quotation mark opens a phrase that does not end. */
    UNCLOSED_QUOTE("the quotation mark is not closed"),
    /** A bracket is not closed. */
    UNCLOSED_BRACKET("the bracket is not closed"),
    /** A bracket closes what was not opened. */
    UNOPENED_BRACKET("the bracket closes nothing"),
    /** AND, OR, NOT or - stands without what it joins. */
    MISSING_OPERAND("%s needs words next to it"),
    /** A field that does not exist. */
    UNKNOWN_FIELD("there is no field %s"),
    /** A field without a value. */
    MISSING_VALUE("the field %s needs a value directly after the colon"),
    /** A value the field does not take. */
    UNKNOWN_VALUE("%s is no value of this field"),
    /** A date that is none. */
    NO_DATE("%s is no date; write 2016, 2016-Q3, 2016-03, 2016-03-30 or 30/3/2016"),
    /** A star without a beginning of a word. */
    NO_BEGINNING("the star needs at least one letter before it"),
    /** Brackets in brackets beyond measure, or a query longer than a page. */
    TOO_LONG("the query is too long"),
    /** No word at all. */
    EMPTY("there are no words to search for");

    private final String sentence;

    Problem(String sentence) {
      this.sentence = sentence;
    }
  }

  /** What is wrong. */
  private final Problem problem;

  /** Where, in units of the query from 0. */
  private final int position;

  /** The words that are wrong. */
  private final String words;

  /** What could stand there. */
  private final transient List<String> choices;

  /** The same in Vietnamese. */
  private final transient List<String> vietnameseChoices;

  InvalidQueryException(Problem problem, int position, String words) {
    this(problem, position, words, List.of(), List.of());
  }

  InvalidQueryException(
      Problem problem,
      int position,
      String words,
      List<String> choices,
      List<String> vietnameseChoices) {
    super(sentence(problem, position, words, choices));
    this.vietnameseChoices = List.copyOf(vietnameseChoices);
    this.problem = Objects.requireNonNull(problem, "problem");
    this.position = position;
    this.words = words;
    this.choices = List.copyOf(choices);
  }

  private static String sentence(
      Problem problem, int position, String words, List<String> choices) {
    String known = choices.isEmpty() ? "" : "; known are " + String.join(", ", choices);
    String why = problem.sentence.replace("%s", '"' + words + '"');
    return "At letter " + (position + 1) + " of the query: " + why + known + ".";
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** Where it is wrong, in UTF-16 units of the query from 0. */
  public int position() {
    return position;
  }

  /** The words that are wrong; may be empty. */
  public String words() {
    return words;
  }

  /** What could stand there, in English; empty where that cannot be listed. */
  public List<String> choices() {
    return choices == null ? List.of() : choices;
  }

  /** What could stand there, in Vietnamese; empty where that cannot be listed. */
  public List<String> vietnameseChoices() {
    return vietnameseChoices == null ? List.of() : vietnameseChoices;
  }
}
