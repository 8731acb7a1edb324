package org.chithi.parse;

import static org.chithi.lex.TokenType.PUNCT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.lex.Gap;
import org.chithi.lex.Tokens;
import org.chithi.model.Notice;
import org.chithi.model.NumberingStyle;
import org.chithi.model.Recipient;
import org.chithi.text.Span;

/** Gathers the items of {@code Nơi nhận} piece by piece. */
final class RecipientReader {

  /** A line without a dash. */
  private static final int LONGEST_LINE = 300;

  /** An item may name every province. */
  private static final int LONGEST_ITEM = 1_000;

  /** So many signs may stand before the head of the list. */
  private static final int MOST_SIGNS = 4;

  private static final int LONGEST_REMARK = 61;

  /** The rest of a name on the next line is not longer. */
  private static final int LONGEST_REST = 40;

  /** Văn phòng Trung ương Đảng. } (báo cáo). */
  private static final Pattern BRACE =
      Pattern.compile("[ .,;]{0,4}[}{\\]]+[ ]{0,3}\\(?(?<remark>[^()}]{0,60})\\)?[.,;]?$");

  private final Notices notices;
  private final List<Item> items = new ArrayList<>();
  private boolean dashed;
  private boolean opened;

  RecipientReader(Notices notices) {
    this.notices = notices;
  }

  private static final class Item {
    private final StringBuilder words = new StringBuilder();
    private Optional<String> remark = Optional.empty();
    private final boolean namesFileCopy;
    private final int start;
    private int end;

    Item(Piece piece, String words) {
      this.words.append(words);
      this.namesFileCopy = piece.line().isTerm(piece.line().from(), Term.FILE_COPY);
      this.start = piece.span().end() - words.length();
      this.end = piece.span().end();
    }

    /** {@code Lưu Văn phòng Tỉnh ủy} is the last item of every list. */
    boolean namesFileCopy() {
      return namesFileCopy;
    }
  }

  /** Whether the list has begun. */
  boolean isOpen() {
    return opened;
  }

  /** {@code Nơi nhận:}, and the words after it on the line; empty if the words do not say so. */
  Optional<Piece> open(Piece piece) {
    int end = headEnd(piece.line());
    if (opened || end < 0) {
      return Optional.empty();
    }
    opened = true;
    return Optional.of(piece.from(end));
  }

  /** {@code Nơi nhận: Thường trực Tỉnh ủy; các đảng ủy xã; lưu Văn phòng.}: a list on one line. */
  void takeFirstLine(Piece rest) {
    Piece left = rest;
    for (int end = listedEnd(left); end > 0; end = listedEnd(left)) {
      add(left.to(end));
      left = left.from(end);
    }
    take(left);
  }

  /** Where the first of several items on a line ends; 0 if there are no several. */
  private static int listedEnd(Piece piece) {
    int semicolon = piece.words().indexOf(';');
    boolean listed = semicolon > 0 && semicolon < piece.words().length() - 1;
    return listed && piece.line().label().isEmpty() ? semicolon + 1 : 0;
  }

  /** Where {@code Nơi nhận:} ends; -1 if the words do not start with it. */
  static int headEnd(Line line) {
    Tokens tokens = line.tokens();
    int start = line.from();
    while (start < line.to() && start - line.from() < MOST_SIGNS && tokens.is(start, PUNCT)) {
      start++;
    }
    int end = line.termEnd(start, Term.RECIPIENTS);
    if (end == start) {
      return -1;
    }
    boolean listed = end == line.to() || tokens.isSign(end, '-');
    return tokens.isSign(end, ':') && end < line.to()
        ? line.end(end)
        : listed ? line.start(end) : -1;
  }

  /** Takes a piece as an item or as the rest of one; false if it is neither. */
  boolean take(Piece piece) {
    String words = piece.words();
    Optional<LabelReader.Labelled> label = piece.line().label().filter(RecipientReader::isItem);
    int longest = label.isPresent() ? LONGEST_ITEM : LONGEST_LINE;
    if (!opened || words.length() > longest || headEnd(piece.line()) >= 0) {
      return false;
    }
    if ("}{]".indexOf(words.charAt(0)) >= 0) {
      notices.add(
          Notice.Code.BRACE_UNTIED,
          piece.span(),
          "A brace ties \"" + Notices.quote(words) + "\" to recipients it does not name.");
      return true;
    }
    if (label.isPresent()) {
      dashed = true;
      addWithSubItems(piece.from(label.get().contentStart()));
      return true;
    }
    if (items.isEmpty() || !dashed && isFinished()) {
      add(piece);
      return true;
    }
    if (isClosed() && !Letters.startsSmall(words) && !endsFileCopy(words)) {
      return false;
    }
    goOn(piece);
    return true;
  }

  /** {@code - Lưu Văn phòng / Huyện ủy.}: the name of the office on the next line. */
  private boolean endsFileCopy(String words) {
    return last().namesFileCopy()
        && !isFinished()
        && words.length() <= LONGEST_REST
        && words.endsWith(".")
        && !Letters.isCapitals(words);
  }

  private static boolean isItem(LabelReader.Labelled label) {
    NumberingStyle style = label.label().style();
    return style.isUnnumbered();
  }

  private Item last() {
    return items.get(items.size() - 1);
  }

  /** Whether the last item waits for its closing sign. */
  boolean isUnfinished() {
    return !items.isEmpty() && !isFinished() && !isClosed();
  }

  /** Whether the last item is closed by a sign. */
  private boolean isFinished() {
    return ",;.".indexOf(last().words.charAt(last().words.length() - 1)) >= 0;
  }

  /** Whether the list is closed: its last item ends with a full stop or names the file copy. */
  boolean isClosed() {
    return !items.isEmpty()
        && (last().words.charAt(last().words.length() - 1) == '.' || last().namesFileCopy());
  }

  /** {@code VPTU: + LĐVP,} or {@code Lãnh đạo Ban, - Các vụ,}: items that share a line. */
  private void addWithSubItems(Piece piece) {
    Line line = piece.line();
    int glued = line.from();
    while (glued < line.to() && !isGlued(line, glued)) {
      glued++;
    }
    if (glued == line.to()) {
      add(piece);
      return;
    }
    add(piece.to(line.end(glued)));
    addWithSubItems(piece.from(line.start(glued + 2)));
  }

  /** Whether an item ends with a token, and the sign of the next one follows. */
  private static boolean isGlued(Line line, int token) {
    Tokens tokens = line.tokens();
    boolean apart = token + 2 < line.to() && tokens.gap(token + 1) != Gap.NONE;
    return apart
        && tokens.gap(token + 2) != Gap.NONE
        && (tokens.isSign(token, ':') && tokens.isSign(token + 1, '+')
            || tokens.isSign(token, ",;")
                && tokens.isSign(token + 1, '-')
                && tokens.isCapital(token + 2));
  }

  private void add(Piece piece) {
    if (piece.words().isBlank()) {
      return;
    }
    Item item = new Item(piece, withoutBrace(piece.words()));
    Matcher brace = BRACE.matcher(piece.words());
    if (holdsBrace(piece.words()) && brace.find()) {
      item.remark = Optional.of(brace.group("remark").strip()).filter(words -> !words.isEmpty());
    }
    if (!item.words.isEmpty()) {
      items.add(item);
    }
  }

  private static String withoutBrace(String words) {
    if (!holdsBrace(words)) {
      return words;
    }
    Matcher brace = BRACE.matcher(words);
    return brace.find() ? words.substring(0, brace.start()) : words;
  }

  private void goOn(Piece piece) {
    Item item = last();
    item.words.append(' ').append(withoutBrace(piece.words()));
    item.end = piece.span().end();
  }

  /** {@code Ban Bí thư (để báo cáo)}: a remark, but no count of copies as in {@code (2b)}. */
  private static Optional<String> remark(String words) {
    int open = words.lastIndexOf('(');
    int close = words.length() - 1;
    boolean closed = open >= 0 && words.indexOf(')', open) == close;
    String inside = closed ? words.substring(open + 1, close) : "";
    boolean fits = inside.length() > 1 && inside.length() <= LONGEST_REMARK;
    return fits && Character.isLowerCase(inside.charAt(0)) ? Optional.of(inside) : Optional.empty();
  }

  private static boolean holdsBrace(String words) {
    return words.indexOf('}') >= 0 || words.indexOf('{') >= 0 || words.indexOf(']') >= 0;
  }

  /** The items gathered, without dash and closing sign. */
  List<Recipient> recipients() {
    List<Recipient> recipients = new ArrayList<>();
    for (Item item : items) {
      String words = Letters.withoutEnd(item.words.toString().strip());
      if (!words.isBlank()) {
        Optional<String> remark = item.remark.or(() -> remark(words));
        recipients.add(new Recipient(words, remark, new Span(item.start, item.end)));
      }
    }
    return recipients;
  }
}
