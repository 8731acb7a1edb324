package org.chithi.parse;

import java.util.Optional;
import java.util.stream.Collectors;
import org.chithi.parse.LabelReader.Labelled;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** A line as it stands on the page, cleaned of marks but not yet joined with its neighbours. */
final class PrintedLine {

  /** So many units of a line are enough to tell how it starts. */
  private static final int START = 12;

  /** How the lines start that never go on with another one. */
  private static final PhraseTable<Term> PART_STARTS =
      ParseLexicon.phrases(Term.ADDRESSEES, Term.RECIPIENTS, Term.SUBJECT);

  /** The letters that such lines start with. */
  private static final String FIRST_LETTERS =
      ParseLexicon.words(Term.ADDRESSEES, Term.RECIPIENTS, Term.SUBJECT).stream()
          .map(words -> Folding.key(words.substring(0, 1)))
          .distinct()
          .collect(Collectors.joining());

  final String text;
  final int start;
  final int end;
  final int indent;
  final int titleRank;
  final boolean startsCell;
  final boolean startsPage;
  boolean afterGap;

  /** Whether only page furniture stands between this line and the one before. */
  boolean afterFurniture;

  private final boolean startsSmall;
  private final boolean endsSentence;
  private @Nullable Optional<Labelled> label;
  private @Nullable Boolean capitals;
  private @Nullable Boolean startsPart;

  PrintedLine(String text, int start, int end, Frame frame) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.indent = frame.indent();
    this.titleRank = frame.titleRank();
    this.startsCell = frame.startsCell();
    this.startsPage = frame.startsPage();
    this.afterGap = frame.afterGap();
    this.startsSmall = Letters.startsSmall(text);
    this.endsSentence = Letters.endsSentence(text);
  }

  /**
   * What stands around the words of a line.
   *
   * @param afterGap whether a blank line stands before it
   * @param startsCell whether it begins a cell of a table
   * @param startsPage whether a form feed stands before it
   * @param titleRank the number of Markdown's # before it
   * @param indent the number of spaces before it
   */
  record Frame(
      boolean afterGap, boolean startsCell, boolean startsPage, int titleRank, int indent) {}

  int length() {
    return end - start;
  }

  boolean startsSmall() {
    return startsSmall;
  }

  boolean endsSentence() {
    return endsSentence;
  }

  boolean isCapitals() {
    if (capitals == null) {
      capitals = Letters.isCapitals(text);
    }
    return capitals;
  }

  /** The label it starts with, by its form alone. */
  Optional<Labelled> label() {
    if (label == null) {
      label = LabelReader.read(text);
    }
    return label;
  }

  /** Whether it never goes on with the line before, whatever its letters. */
  boolean startsPart() {
    if (startsPart == null) {
      char first = Folding.key(text.charAt(0));
      startsPart = first == '}' || FIRST_LETTERS.indexOf(first) >= 0 && startsWithPart();
    }
    return startsPart;
  }

  private boolean startsWithPart() {
    String key = Folding.key(text.substring(0, Math.min(START, text.length())));
    return PART_STARTS.at(key, 0).isPresent();
  }
}
