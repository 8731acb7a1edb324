package org.chithi.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.lex.TokenType;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;

/**
 * Takes off the stamps that are put on a document after it was written: that of a receipt ({@code
 * CÔNG VĂN ĐẾN / Số: 77 / Ngày: 12/5/2024}), in lines of its own or in a cell beside the head, and
 * that of a digital signature ({@code Người ký: ... Thời gian ký: ...}), which may be glued to the
 * head.
 */
final class Stamps {

  /** A stamp of a receipt stands in so many lines at the start. */
  private static final int HEAD = 25;

  /** So many lines follow the first one of a stamp at most. */
  private static final int TALLEST = 5;

  /** A longer line is no field of a stamp. */
  private static final int LONGEST = 200;

  /** The letters that the words of a receipt start with, as they are compared. */
  private static final String RECEIPT_LETTERS = ParseLexicon.firstLetters(Term.RECEIPT);

  private static final PhraseTable<Term> SIGNED = ParseLexicon.phrases(Term.SIGNED_BY);

  private static final PhraseTable<Term> SIGNING_FIELDS =
      ParseLexicon.phrases(Term.SIGNED_BY, Term.SIGNING_FIELD);

  /** {@code 26.05.2022 09:33:02 +07:00}, the end of the stamp of a signature. */
  private static final Pattern SIGNING_TIME =
      Pattern.compile(
          "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}[ ,T]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?"
              + "(?: ?[+-]\\d{2}[:']?(?:\\d{2}'?)?)?");

  private final List<PrintedLine> drafts;
  private final List<PrintedLine> rest;

  /** Lines left in which the fields of a receipt may stand, and those that came. */
  private int receiptLines;

  private final Set<Term> fields = EnumSet.noneOf(Term.class);

  private Stamps(List<PrintedLine> drafts) {
    this.drafts = drafts;
    this.rest = new ArrayList<>(drafts.size());
  }

  /** The lines without the stamps. */
  static List<PrintedLine> removeFrom(List<PrintedLine> drafts) {
    Stamps stamps = new Stamps(drafts);
    for (int i = 0; i < drafts.size(); ) {
      i = stamps.read(i);
    }
    return stamps.rest;
  }

  private int read(int i) {
    PrintedLine line = drafts.get(i);
    if (line.length() > LONGEST) {
      rest.add(line);
      return i + 1;
    }
    Optional<Match<Term>> signed = signed(line, i < HEAD);
    if (signed.isPresent()) {
      return withoutSignature(i, signed.get());
    }
    if (i < HEAD) {
      withoutReceipt(line);
    } else {
      rest.add(line);
    }
    return i + 1;
  }

  // --- digital signatures -----------------------------------------------------------------------

  private static Optional<Match<Term>> signed(PrintedLine line, boolean inHead) {
    for (int i = 0; i < (inHead ? line.length() : 1); i++) {
      if (Character.isUpperCase(line.charAt(i))) {
        Optional<Match<Term>> found = SIGNED.at(Folding.lazyKey(line), i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private int withoutSignature(int i, Match<Term> signed) {
    PrintedLine line = drafts.get(i);
    Matcher time = SIGNING_TIME.matcher(line);
    if (time.find(signed.end())) {
      keep(line, signed.start(), time.end());
      return i + 1;
    }
    int last = i;
    for (int j = i + 1; j < Math.min(drafts.size(), i + 1 + TALLEST) && j <= last + 2; j++) {
      last = isSigningField(drafts.get(j)) ? j : last;
    }
    keep(line, signed.start(), line.length());
    if (last > i) {
      time = SIGNING_TIME.matcher(drafts.get(last));
      keep(drafts.get(last), 0, time.find() ? time.end() : drafts.get(last).length());
    }
    return last + 1;
  }

  private static boolean isSigningField(PrintedLine line) {
    return line.length() <= LONGEST && SIGNING_FIELDS.at(Folding.lazyKey(line), 0).isPresent();
  }

  // --- receipts ---------------------------------------------------------------------------------

  private void withoutReceipt(PrintedLine line) {
    receiptLines--;
    for (int from = 0; from <= line.length(); ) {
      int tab = line.indexOf('\t', from);
      int to = tab < 0 ? line.length() : tab;
      int end = receiptLines > 0 || mayOpen(line, from, to) ? receiptEnd(line, from, to) : 0;
      if (end > 0) {
        keep(line, from, from + end);
        return;
      }
      from = to + 1;
    }
    rest.add(line);
  }

  /** Where the words of a receipt end that a cell begins with; 0 if it begins with none. */
  private int receiptEnd(PrintedLine line, int from, int to) {
    String words = line.subSequence(from, to);
    Line cell = Line.of(words);
    int at = cell.termEnd(cell.from(), Term.RECEIPT);
    boolean opens = at > cell.from() && Letters.isCapitals(words.substring(0, cell.end(at - 1)));
    if (!opens && receiptLines <= 0) {
      return 0;
    }
    Set<Term> before = Set.copyOf(fields);
    fields.removeIf(field -> opens);
    int end = fieldsEnd(cell, opens ? at : cell.from());
    boolean goesOn = end == at || at == cell.from() + 1 && isDay(cell, at);
    if (opens && goesOn && at < cell.to()) {
      fields.addAll(before);
      return 0;
    }
    receiptLines = opens ? TALLEST : receiptLines;
    return end > cell.from() ? cell.end(end - 1) : 0;
  }

  /** Whether the first letter of a cell is that of the words of a receipt. */
  private static boolean mayOpen(PrintedLine line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(line.charAt(i))) {
        return RECEIPT_LETTERS.indexOf(Folding.key(line.charAt(i))) >= 0;
      }
    }
    return false;
  }

  /** The token after the fields from a token on; a field comes but once. */
  private int fieldsEnd(Line cell, int from) {
    int at = from;
    for (int end = fieldEnd(cell, at); end > at; end = fieldEnd(cell, at)) {
      at = end;
    }
    return at;
  }

  private int fieldEnd(Line cell, int from) {
    int at = skipSigns(cell, from);
    if (cell.isTerm(at, Term.RECEIPT_FIELD)) {
      return cell.to();
    }
    int value = skipSigns(cell, cell.termEnd(at, Term.NUMBER));
    if (cell.isTerm(at, Term.NUMBER)
        && (value == cell.to() || isPlainNumber(cell, value))
        && fields.add(Term.NUMBER)) {
      return Math.min(value + 1, cell.to());
    }
    boolean dated = isDay(cell, at);
    int day = dated ? at : skipSigns(cell, cell.termEnd(at, Term.DAY));
    boolean isDay = dated || cell.isTerm(at, Term.DAY);
    if (isDay && (isDay(cell, day) || day == cell.to()) && fields.add(Term.DAY)) {
      return Math.min(day + 1, cell.to());
    }
    return from;
  }

  private static boolean isDay(Line cell, int token) {
    return token < cell.to()
        && cell.tokens().is(token, TokenType.DATE)
        && cell.tokens().day(token) > 0;
  }

  private static boolean isPlainNumber(Line cell, int token) {
    return cell.tokens().is(token, TokenType.NUMBER)
        && (token + 1 == cell.to() || !cell.tokens().isSign(token + 1, "-/"));
  }

  private static int skipSigns(Line cell, int from) {
    int at = from;
    while (at < cell.to() && cell.tokens().is(at, TokenType.PUNCT)) {
      at++;
    }
    return at;
  }

  // --- what is left -----------------------------------------------------------------------------

  /** Keeps what stands before a stamp on its line, or after it: the longer of both. */
  private void keep(PrintedLine line, int start, int end) {
    PrintedLine before = line.part(0, start);
    PrintedLine after = line.part(end, line.length());
    PrintedLine kept = before.length() >= after.length() ? before : after;
    if (kept.chars().anyMatch(Character::isLetterOrDigit)) {
      rest.add(kept);
    }
  }
}
