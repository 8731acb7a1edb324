package org.chithi.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.model.Block;
import org.chithi.model.Division;
import org.chithi.model.Label;
import org.chithi.model.NodePath;
import org.chithi.model.Notice;
import org.chithi.model.NumberingStyle;
import org.chithi.model.Paragraph;
import org.chithi.parse.LabelReader.Labelled;

/**
 * Lines to an outline. The styles of a text are learnt as it goes: a label of a style that is
 * already open goes on with its series and closes what stands inside; a new style opens a series
 * inside the divisions that usually stand around it, or inside the item whose colon announces it.
 */
final class BodyParser {

  /** So many numbers may be missing in a series before a label is no longer believed. */
  private static final int WIDEST_GAP = 4;

  /** A series that starts in the middle starts with a number up to this one. */
  private static final int HIGHEST_START = 20;

  private final Notices notices;
  private final Deque<OpenDivision> open = new ArrayDeque<>();
  private final List<Block> blocks = new ArrayList<>();
  private boolean announced;
  private int lastArticle;
  private final Map<NumberingStyle, Integer> refused = new EnumMap<>(NumberingStyle.class);

  private BodyParser(Notices notices) {
    this.notices = notices;
  }

  /**
   * The outline of the lines in {@code [from, to)}.
   *
   * @param tail the first line of the closing sentences, which belong to no division
   */
  static List<Block> parse(List<Line> lines, int from, int tail, int to, Notices notices) {
    BodyParser parser = new BodyParser(notices);
    for (int i = from; i < tail; i++) {
      parser.take(lines.get(i));
    }
    parser.closeAll();
    for (int i = tail; i < to; i++) {
      parser.blocks.add(new Paragraph(lines.get(i).span()));
    }
    return parser.blocks;
  }

  private void take(Line line) {
    Optional<Labelled> label = line.label().flatMap(read -> believed(read, line));
    if (label.isPresent()) {
      open(label.get(), line);
    } else {
      takeParagraph(line);
    }
    boolean enacts = open.size() == 1 && EnactingBody.endsBasis(line);
    announced = Letters.last(line) == ':' && !enacts;
  }

  /** A paragraph belongs to the numbered item above it, never to a dash. */
  private void takeParagraph(Line line) {
    closeSigns();
    boolean headsNewPart =
        line.hints().isTitle() && !Headings.candidates(line, line.from()).isEmpty();
    if (headsNewPart) {
      closeAll();
    }
    if (open.isEmpty()) {
      blocks.add(new Paragraph(line.span()));
    } else {
      open.peek().addLine(line);
    }
  }

  // --- which labels are believed ----------------------------------------------------------------

  private Optional<Labelled> believed(Labelled read, Line line) {
    Labelled fitting = fitting(read);
    Label label = fitting.label();
    Optional<OpenDivision> sibling = sibling(label.style());
    if (label.style().isUnnumbered()) {
      return Optional.of(fitting);
    }
    boolean follows =
        sibling.isPresent()
            ? !SeriesForms.isInitial(sibling.get(), line)
                && follows(sibling.get().label(), label, line)
            : mayStart(label, line);
    if (follows && label.style() == NumberingStyle.ARTICLE) {
      countArticle(label, line);
    }
    if (!follows && goesOnRefused(label)) {
      return Optional.of(fitting);
    }
    if (!follows) {
      refused.put(label.style(), label.ordinal());
      notices.add(
          Notice.Code.LABEL_UNREAD,
          line.span(),
          "\""
              + label.text()
              + "\" starts like a numbered item but does not follow the items before it.");
    }
    return follows ? Optional.of(fitting) : Optional.empty();
  }

  /** After a label that was not believed its successor proves that a series was there. */
  private boolean goesOnRefused(Label label) {
    return refused.getOrDefault(label.style(), -1) == label.ordinal() - 1;
  }

  /** Articles are counted through all chapters. */
  private void countArticle(Label label, Line line) {
    boolean inChapter = sibling(NumberingStyle.ARTICLE).isEmpty();
    if (inChapter && lastArticle > 0 && label.ordinal() > lastArticle + 1) {
      gap(label, line);
    }
    lastArticle = label.ordinal();
  }

  /** {@code I.} after {@code H.} and {@code i)} after {@code h)} are letters, not one. */
  private Labelled fitting(Labelled read) {
    Label label = read.label();
    boolean roman = label.style() == NumberingStyle.ROMAN;
    if (label.token().length() != 1 || !roman && label.style() != NumberingStyle.LOWER_ROMAN) {
      return read;
    }
    NumberingStyle letters = roman ? NumberingStyle.UPPER_LETTER : NumberingStyle.LOWER_LETTER;
    int place = Numeral.letter(label.token());
    boolean goesOn =
        sibling(letters).filter(before -> before.label().ordinal() == place - 1).isPresent();
    return goesOn
        ? new Labelled(new Label(label.text(), letters, place, label.token()), read.contentStart())
        : read;
  }

  private Optional<OpenDivision> sibling(NumberingStyle style) {
    for (OpenDivision division : open) {
      if (division.label().style() == style) {
        return Optional.of(division);
      }
    }
    return Optional.empty();
  }

  private boolean follows(Label before, Label label, Line line) {
    if (SeriesForms.isDecimal(label.style())) {
      return followsDecimal(before, label, line);
    }
    int step = label.ordinal() - before.ordinal();
    if (step == 1 || step == 2 && SeriesForms.skipsOptionalLetter(label)) {
      return true;
    }
    if (step > 1) {
      return step <= WIDEST_GAP + 1 && gap(label, line);
    }
    if (nestsAgain(label)) {
      return true;
    }
    boolean restarts = label.ordinal() == 1;
    boolean repeats = step == 0 || step >= -WIDEST_GAP && SeriesForms.isLikeItem(label, line);
    if (!restarts && !repeats) {
      return false;
    }
    notices.add(
        Notice.Code.LABEL_REPEATED,
        line.span(),
        "\"" + label.text() + "\" stands again or out of order.");
    return true;
  }

  private boolean gap(Label label, Line line) {
    notices.add(
        Notice.Code.LABEL_GAP,
        line.span(),
        "Numbers before \"" + label.text() + "\" are missing in its series.");
    return true;
  }

  /** 2.2. goes on with 2.1., and 3.1. starts again under 3. */
  private boolean followsDecimal(Label before, Label label, Line line) {
    boolean samePrefix = SeriesForms.prefix(before).equals(SeriesForms.prefix(label));
    int step = label.ordinal() - before.ordinal();
    if (samePrefix && step > 1) {
      return step <= WIDEST_GAP + 1 && gap(label, line);
    }
    return samePrefix && step == 1 || mayStart(label, line);
  }

  private boolean mayStart(Label label, Line line) {
    return switch (label.style()) {
      case DECIMAL, DECIMAL_3, DECIMAL_4 -> startsDecimal(label, line);
      case PART, CHAPTER, SECTION, SUBSECTION, ARTICLE -> true;
      case DASH, PLUS, BULLET -> true;
      case ARABIC, ARABIC_BRACKET ->
          label.ordinal() == 1
              || label.ordinal() <= HIGHEST_START
                  && SeriesForms.isLikeItem(label, line)
                  && gap(label, line);
      case ROMAN ->
          label.ordinal() == 1
              || label.ordinal() <= HIGHEST_START
                  && SeriesForms.isHeading(line)
                  && gap(label, line);
      case UPPER_LETTER, LOWER_LETTER, LOWER_ROMAN ->
          label.ordinal() == 1 || label.ordinal() == 2 && gap(label, line);
    };
  }

  private boolean startsDecimal(Label label, Line line) {
    String prefix = SeriesForms.prefix(label);
    String outer = prefix.substring(prefix.lastIndexOf('.') + 1);
    boolean underItem =
        open.stream().anyMatch(division -> SeriesForms.isNumbered(division.label(), outer));
    boolean marked = !Character.isDigit(label.text().charAt(label.text().length() - 1));
    return underItem && (marked || SeriesForms.isLikeItem(label, line))
        || marked && label.ordinal() <= HIGHEST_START && SeriesForms.isLikeItem(label, line);
  }

  // --- where a division belongs -----------------------------------------------------------------

  private void open(Labelled read, Line line) {
    Label label = read.label();
    if (nestsAgain(label)) {
      closeSigns();
    } else if (sibling(label.style()).isPresent()) {
      while (open.peek().label().style() != label.style()) {
        close();
      }
      label = counted(label, open.peek().label().ordinal());
      close();
    } else {
      label = counted(label, 0);
      makeRoom(label);
    }
    NodePath path = open.isEmpty() ? NodePath.ROOT : open.peek().path();
    open.push(new OpenDivision(label, path.child(label.token()), line, read.contentStart()));
  }

  /**
   * {@code (1) (2) a) b) (1)}: a list that starts anew inside an item of another style, or under a
   * heading that a scan gave its style: {@code 1- MỤC ĐÍCH} over {@code 1. Chương trình này ...}.
   */
  private boolean nestsAgain(Label label) {
    return label.ordinal() == 1
        && !label.style().isUnnumbered()
        && label.style() != NumberingStyle.ARTICLE
        && sibling(label.style()).isPresent()
        && innermost()
            .filter(
                item ->
                    item.label().style().compareTo(label.style()) > 0
                        || SeriesForms.isScannedHeading(item, label))
            .isPresent();
  }

  private Optional<OpenDivision> innermost() {
    for (OpenDivision division : open) {
      if (!division.label().style().isUnnumbered()) {
        return Optional.of(division);
      }
    }
    return Optional.empty();
  }

  private void closeSigns() {
    while (!open.isEmpty() && open.peek().label().style().isUnnumbered()) {
      close();
    }
  }

  /** Dashes carry no number: they are counted. */
  private static Label counted(Label label, int before) {
    if (!label.style().isUnnumbered()) {
      return label;
    }
    String sign = label.style() == NumberingStyle.PLUS ? "+" : "-";
    return new Label(label.text(), label.style(), before + 1, sign + (before + 1));
  }

  /** Closes what usually stands inside a division of this style, unless a colon announced it. */
  private void makeRoom(Label label) {
    boolean nests = announced && label.ordinal() == 1;
    while (!nests && !open.isEmpty() && open.peek().label().style().compareTo(label.style()) > 0) {
      close();
    }
  }

  private void closeAll() {
    while (!open.isEmpty()) {
      close();
    }
  }

  private void close() {
    Division closed = open.pop().close();
    if (open.isEmpty()) {
      blocks.add(closed);
    } else {
      open.peek().add(closed);
    }
  }
}
