package org.chithi.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Closing;
import org.chithi.model.Label;
import org.chithi.model.Notice;
import org.chithi.model.NumberingStyle;
import org.chithi.model.SectionRole;
import org.chithi.parse.LabelReader.Labelled;
import org.chithi.text.Span;

/**
 * Reads the closing: {@code Nơi nhận} and the signature in whatever order or columns they stand,
 * and what is attached after them. The first closing of a text is its own; what follows it, a
 * copy's block too, is attached.
 */
final class ClosingParser {

  /** A signature stands so many lines before the recipients at most. */
  private static final int TALLEST_SIGNATURE = 12;

  /** Spaces before a line of the right column. */
  private static final int RIGHT_COLUMN = 25;

  private static final int LONGEST_LINE = 120;

  private static final int LONGEST_MARK = 30;
  private static final int LONGEST_GLUED = 400;

  /** A foreign heading without a colon has so many words at most. */
  private static final int MOST_WORDS = 6;

  /** So many lines are looked at to tell what is attached from what is foreign. */
  private static final int FIRST_LINES = 6;

  /** So many lines of an imprint at least make a foot of a page. */
  private static final int FEWEST_IMPRINTS = 2;

  /** What a tool prints before a note of its own: {@code ===== GHI CHÚ =====}. */
  private static final String TOOL_RULE = "===";

  private final List<Line> lines;
  private final Notices notices;
  private final PortalTail tail;
  private final RecipientReader recipients;
  private final SignatureReader signature = new SignatureReader();
  private final List<Span> recipientSpans = new ArrayList<>();

  /** Whether the last line of the signature stood in a column beside the list. */
  private boolean isBesideList;

  private ClosingParser(List<Line> lines, HeaderBlock head, Notices notices) {
    this.lines = lines;
    this.notices = notices;
    this.tail = new PortalTail(lines, head.number());
    this.recipients = new RecipientReader(notices);
  }

  /** The closing of a text with this letterhead. */
  static ClosingBlock parse(List<Line> lines, HeaderBlock head, Notices notices) {
    ClosingParser parser = new ClosingParser(lines, head, notices);
    int start = parser.findStart(head.end());
    int end = start;
    int next = parser.next(end);
    while (next > end) {
      end = next;
      next = parser.next(end);
    }
    return parser.closing(start, end);
  }

  /** Where to go on after the line of the closing at an index; the index if it is none. */
  private int next(int at) {
    if (at == lines.size()) {
      return at;
    }
    int signed = bodySigned(at);
    return signed > at ? signed : take(lines.get(at)) || skipMark(at) ? at + 1 : at;
  }

  /**
   * {@code BAN TUYÊN GIÁO HUYỆN ỦY / TRƯỞNG BAN / Lò Văn Páo}: a body over the position of who
   * signs for it. After a first signature the whole of a second is taken.
   */
  private int bodySigned(int at) {
    int position = isBodyOverPosition(at) ? at + 1 : at;
    boolean second = signature.isDone() && mayOpenSecond(position);
    if (!second) {
      return position > at && !signature.isOpen() && signature.takeBody(lines.get(at))
          ? position
          : at;
    }
    int end = position + 1;
    while (!SignatureForms.isName(lines.get(end - 1))) {
      end++;
    }
    lines.subList(at, end).forEach(line -> signature.takeBeside(line.span()));
    return end;
  }

  private boolean isBodyOverPosition(int at) {
    Line line = lines.get(at);
    return at + 1 < lines.size()
        && line.isCapitals()
        && line.length() <= LONGEST_LINE
        && line.opensBody(line.from())
        && !SignatureForms.starts(line)
        && SignatureForms.isPosition(lines.get(at + 1))
        && nameFollows(at + 1);
  }

  private boolean mayOpenSecond(int at) {
    Line line = lines.get(at);
    return SignatureForms.starts(line) && line.isCapitals() && !isAttached(line) && nameFollows(at);
  }

  // --- where the closing starts
  // --------------------------------------------------------------------

  private int findStart(int headEnd) {
    int list = firstList(headEnd);
    int authority = firstAuthority(headEnd);
    int from = afterSamples(headEnd, Math.min(list, authority));
    if (from > headEnd) {
      list = firstList(from);
      authority = firstAuthority(from);
    }
    if (Math.min(list, authority) < lines.size()) {
      return authority < list ? authority : signatureBefore(from, list);
    }
    return firstAttached(Math.min(from + 1, lines.size()), afterLastWord(from));
  }

  /**
   * After the last item that goes on with the numbers of the body: a guide prints signatures and
   * lists as samples among its items. What is attached to a document counts anew.
   *
   * @param first the first line that may belong to the closing
   */
  private int afterSamples(int from, int first) {
    Map<NumberingStyle, Label> last = new EnumMap<>(NumberingStyle.class);
    int end = from;
    for (int i = from; i < lines.size() && !(i > first && isAttached(lines.get(i))); i++) {
      Optional<Labelled> labelled = lines.get(i).label();
      if (labelled.isEmpty() || !isCounted(labelled.get().label())) {
        continue;
      }
      Label label = labelled.get().label();
      boolean follows = goesOn(last, label);
      if (i < first || follows) {
        last.put(label.style(), label);
        end = follows && i > first ? i + 1 : end;
      } else if (label.ordinal() == 1) {
        last.remove(label.style());
      }
    }
    return end;
  }

  private static boolean isCounted(Label label) {
    return label.style().compareTo(NumberingStyle.DECIMAL_4) <= 0;
  }

  private static boolean goesOn(Map<NumberingStyle, Label> last, Label label) {
    Label before = last.get(label.style());
    return before != null
        && before.ordinal() + 1 == label.ordinal()
        && SeriesForms.prefix(before).equals(SeriesForms.prefix(label));
  }

  /** After the closing sentence, where nothing else tells that the document is over. */
  private int afterLastWord(int from) {
    for (int i = lines.size() - 1; i >= from; i--) {
      if (lines.get(i).is(LineKind.REACH)) {
        return i + 1;
      }
    }
    return lines.size();
  }

  private int firstList(int from) {
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.length() <= 2 * LONGEST_LINE && line.holds(Term.RECIPIENTS)) {
        for (Piece piece : Piece.of(line)) {
          if (RecipientReader.headEnd(piece.line()) >= 0) {
            return i;
          }
        }
      }
    }
    return lines.size();
  }

  private int signatureBefore(int from, int list) {
    int start = list;
    for (int i = list - 1; i >= Math.max(from, list - TALLEST_SIGNATURE); i--) {
      Line line = lines.get(i);
      boolean signs = SignatureForms.starts(line) && line.isCapitals();
      if (line.length() > LONGEST_LINE || !signs && !mayBeSigned(line)) {
        break;
      }
      start = signs ? i : start;
    }
    return start;
  }

  private static boolean mayBeSigned(Line line) {
    return SignatureForms.isName(line)
        || SignatureForms.isSigned(line)
        || line.isCapitals()
        || line.isOrnament();
  }

  private int firstAuthority(int from) {
    for (int i = from + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean alone = i >= lines.size() - TALLEST_SIGNATURE && SignatureForms.isPosition(line);
      if (line.length() <= LONGEST_LINE
          && (SignatureForms.isAuthority(line) || alone && nameFollows(i))) {
        return isBodyOverPosition(i - 1) ? i - 1 : i;
      }
    }
    return lines.size();
  }

  private boolean nameFollows(int position) {
    for (int i = position + 1; i < Math.min(lines.size(), position + 4); i++) {
      if (SignatureForms.isName(lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  // --- the lines of the closing
  // --------------------------------------------------------------------

  private boolean take(Line line) {
    boolean taken = false;
    for (Piece piece : Piece.of(line)) {
      taken |= take(piece, line);
    }
    return taken;
  }

  private boolean take(Piece piece, Line line) {
    Optional<Piece> afterHead = recipients.open(piece);
    if (afterHead.isPresent()) {
      recipientSpans.add(piece.span());
      takeAfterHead(afterHead.get());
      return true;
    }
    boolean right = !piece.opensLine() || piece.indent() >= RIGHT_COLUMN;
    boolean signs = SignatureForms.starts(piece.line());
    if (signs && !signature.isDone() || signature.isOpen() && isOfSignature(piece, right)) {
      isBesideList = !piece.opensLine();
      return signature.take(piece);
    }
    Optional<Integer> glued = gluedSignature(piece);
    if (glued.isPresent()) {
      return take(piece.to(glued.get()), line) | signature.take(piece.from(glued.get()));
    }
    boolean noItem = piece.line().label().isEmpty() || line.is(LineKind.NOTE);
    boolean goesOnBeside = isBesideList && recipients.isUnfinished();
    boolean over = signature.isDone() && noItem && !goesOnBeside;
    if (isAttached(line) || over || !recipients.take(piece)) {
      return false;
    }
    recipientSpans.add(piece.span());
    return true;
  }

  /** {@code Nơi nhận: T/M BAN THƯỜNG VỤ}: the right column, else the first item. */
  private void takeAfterHead(Piece rest) {
    if (SignatureForms.starts(rest.line())) {
      signature.take(rest);
    } else if (!rest.words().isBlank()) {
      recipients.takeFirstLine(rest);
    }
  }

  /** The mark of a typist between recipients and signature: {@code HP_VP11_QĐ}. */
  private boolean skipMark(int at) {
    Line line = lines.get(at);
    boolean mark = Letters.indexOf(line, ' ', 0) < 0 && line.length() <= LONGEST_MARK;
    boolean signedBelow =
        lines.subList(at + 1, Math.min(lines.size(), at + 3)).stream()
            .anyMatch(next -> SignatureForms.starts(next));
    if (!mark || !signedBelow || signature.isOpen()) {
      return false;
    }
    notices.add(
        Notice.Code.CLOSING_UNREAD,
        line.span(),
        "\"" + line.text() + "\" in the closing is neither recipient nor signature.");
    return true;
  }

  private boolean isOfSignature(Piece piece, boolean right) {
    if (piece.line().label().isPresent()) {
      return false;
    }
    String words = piece.words();
    if (signature.isDone()) {
      Line line = piece.line();
      boolean seal =
          line.tokens().isSign(line.from(), '(') && line.isTerm(line.from() + 1, Term.SEAL);
      return seal || signature.breaksName(piece);
    }
    boolean name = SignatureForms.isName(piece.line());
    boolean apart = right || !recipients.isOpen() || recipients.isClosed();
    return name || apart && (Letters.isCapitals(words) || words.startsWith("("));
  }

  /**
   * {@code - Lưu Văn phòng. T/M BAN THƯỜNG VỤ}, {@code - Lưu Văn phòng. Lò Văn Páo}: the gap
   * between the columns was lost.
   */
  private Optional<Integer> gluedSignature(Piece piece) {
    Line line = piece.line();
    Tokens tokens = line.tokens();
    if (line.length() > LONGEST_GLUED) {
      return Optional.empty();
    }
    for (int i = line.from() + 1; i < line.to(); i++) {
      boolean apart = tokens.is(i - 1, TokenType.PUNCT) && tokens.gap(i) != Gap.NONE;
      if (apart && tokens.isCapital(i) && ",;.:".indexOf(line.charAt(line.start(i - 1))) >= 0) {
        Line rest = line.part(line.start(i));
        boolean signs = SignatureForms.starts(rest) || SignatureForms.isDeputy(rest);
        boolean names =
            signature.isOpen()
                && !signature.isDone()
                && tokens.isSign(i - 1, '.')
                && line.holds(Term.FILE_COPY)
                && SignatureForms.isName(rest);
        if (names || signs && rest.isCapitals()) {
          return Optional.of(line.start(i));
        }
      }
    }
    return Optional.empty();
  }

  // --- what is attached -------------------------------------------------------------------------

  private int firstAttached(int from, int none) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).length() <= LONGEST_LINE && isAttached(lines.get(i))
          || isForeign(lines.get(i))) {
        return i;
      }
    }
    return none;
  }

  /** {@code PHỤ LỤC 1}, in capitals or alone on its line. */
  private static boolean isAttached(Line line) {
    return Headings.outside(line).filter(role -> role == SectionRole.ANNEX).isPresent()
        && (line.isCapitals() || Letters.countWords(line) <= 3)
        && line.label().isEmpty();
  }

  private static boolean isForeign(Line line) {
    return Letters.startsWith(line, TOOL_RULE)
        || Headings.outside(line).filter(role -> role == SectionRole.OTHER).isPresent()
            && line.label().isEmpty()
            && (line.hints().isTitle()
                || Letters.countWords(line) <= MOST_WORDS
                || Headings.isSource(line)
                || Letters.indexOf(line, ':', 0) >= 0);
  }

  /** What is attached starts in capitals, with its own word for it, or with a numbered note. */
  private boolean isForeignFrom(int first) {
    if (isForeign(lines.get(first))) {
      return true;
    }
    if (lines.get(first).is(LineKind.NOTE)) {
      return false;
    }
    List<Line> next = lines.subList(first, Math.min(lines.size(), first + FIRST_LINES));
    return next.stream()
            .noneMatch(line -> isAttached(line) || line.isCapitals() || opensNote(line.text()))
        || next.stream().filter(ClosingParser::isImprint).count() >= FEWEST_IMPRINTS;
  }

  /** {@code Cơ quan chủ quản: ...}, {@code Điện thoại: ...}: who publishes a page. */
  private static boolean isImprint(Line line) {
    return line.is(LineKind.ADDRESS) || line.is(LineKind.PORTAL);
  }

  /** {@code [1] ...} or {@code (Kèm theo ...)}. */
  private static boolean opensNote(String text) {
    return text.startsWith("[") || text.startsWith("(");
  }

  private ClosingBlock closing(int start, int end) {
    List<SectionMark> marks = new ArrayList<>();
    if (start < end) {
      int top = lines.get(start).span().start();
      marks.addAll(ClosingBlock.marks(top, recipientSpans, signature.spans()));
    }
    if (end < lines.size()) {
      SectionRole role = isForeignFrom(end) ? SectionRole.OTHER : SectionRole.ANNEX;
      marks.add(SectionMark.byForm(lines.get(end).span().start(), role));
      int portal = role == SectionRole.ANNEX ? tail.start(end + 1) : lines.size();
      if (portal < lines.size()) {
        marks.add(SectionMark.byForm(lines.get(portal).span().start(), SectionRole.OTHER));
      }
    }
    return new ClosingBlock(
        start, new Closing(recipients.recipients(), signature.signature()), marks);
  }
}
