package org.chithi.parse;

import java.util.Optional;
import org.chithi.parse.LabelReader.Labelled;
import org.chithi.parse.Line.Hints;
import org.chithi.text.AlignedText;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** A line as it stands on the page, cleaned of marks but not yet joined with its neighbours. */
final class PrintedLine implements CharSequence {

  /** How the lines start that never go on with another one. */
  private static final PhraseTable<Term> PART_STARTS =
      ParseLexicon.phrases(Term.ADDRESSEES, Term.RECIPIENTS, Term.SUBJECT);

  private final String source;
  private final int from;

  /** The words without marks that the source was taken from, and where it starts there. */
  private final @Nullable AlignedText clean;

  private final int cleanFrom;
  private final int length;

  /** Where it starts in the words of all lines, one under the other. */
  final int start;

  /** Where it ends in the text that was cut. */
  final int textEnd;

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

  /** The line with the words in {@code [from, to)} of the text that was cut. */
  PrintedLine(String source, int from, int to, int start, int textEnd, Frame frame) {
    this(source, from, to, null, 0, start, textEnd, frame);
  }

  /** The line with the words from a place of those without marks on. */
  PrintedLine(AlignedText clean, int from, int start, int textEnd, Frame frame) {
    this(
        clean.subSequence(from, clean.length()).toString(),
        0,
        clean.length() - from,
        clean,
        from,
        start,
        textEnd,
        frame);
  }

  private PrintedLine(
      String source,
      int from,
      int to,
      @Nullable AlignedText clean,
      int cleanFrom,
      int start,
      int textEnd,
      Frame frame) {
    this.source = source;
    this.from = from;
    this.clean = clean;
    this.cleanFrom = cleanFrom;
    this.length = to - from;
    this.start = start;
    this.textEnd = textEnd;
    this.indent = frame.indent();
    this.titleRank = frame.titleRank();
    this.startsCell = frame.startsCell();
    this.startsPage = frame.startsPage();
    this.afterGap = frame.afterGap();
    this.startsSmall = Letters.startsSmall(this);
    this.endsSentence = Letters.endsSentence(this);
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

  /** Some of its words, without spaces around them. */
  PrintedLine part(int first, int last) {
    int start = first;
    while (start < last && charAt(start) <= ' ') {
      start++;
    }
    int end = last;
    while (end > start && charAt(end - 1) <= ' ') {
      end--;
    }
    Frame frame = new Frame(afterGap, startsCell, startsPage, titleRank, indent);
    return new PrintedLine(
        source,
        from + start,
        from + end,
        clean,
        cleanFrom + start,
        this.start + start,
        textEnd,
        frame);
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return source.charAt(from + index);
  }

  @Override
  public String subSequence(int first, int last) {
    return source.substring(from + first, from + last);
  }

  @Override
  public String toString() {
    return subSequence(0, length);
  }

  /** The first place of a unit from another on; -1 if there is none. */
  int indexOf(char unit, int first) {
    return Math.max(-1, source.indexOf(unit, from + first, from + length) - from);
  }

  /** What its layout says. */
  Hints hints() {
    return new Hints(afterGap, startsCell, titleRank > 0, indent);
  }

  /** Where it ends in the words of all lines, one under the other. */
  int end() {
    return start + length;
  }

  void writeTo(AlignedText joined) {
    if (clean != null) {
      joined.copy(clean, cleanFrom, cleanFrom + length);
    } else {
      joined.copy(source, from, from + length);
    }
  }

  boolean startsSmall() {
    return startsSmall;
  }

  boolean endsSentence() {
    return endsSentence;
  }

  boolean isCapitals() {
    if (capitals == null) {
      capitals = Letters.isCapitals(this);
    }
    return capitals;
  }

  /** The label it starts with, by its form alone. */
  Optional<Labelled> label() {
    if (label == null) {
      label = LabelReader.read(this);
    }
    return label;
  }

  /** Whether it never goes on with the line before, whatever its letters. */
  boolean startsPart() {
    if (startsPart == null) {
      startsPart = charAt(0) == '}' || PART_STARTS.at(Folding.lazyKey(this), 0).isPresent();
    }
    return startsPart;
  }
}
