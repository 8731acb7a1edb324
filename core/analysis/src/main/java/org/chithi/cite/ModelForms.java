package org.chithi.cite;

import java.util.BitSet;
import java.util.List;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;

/**
 * Model forms in the annexes of a document: a masthead whose number is still to be filled in. In
 * their words {@code Quyết định này} is the document that will be written, and a blank number is
 * none.
 */
final class ModelForms {

  /** So many tokens lie between a masthead and the number under it at most. */
  private static final int LONGEST_HEAD = 60;

  /** So many tokens lie between the number of a left column and the masthead after it. */
  private static final int LONGEST_COLUMN = 15;

  private final CitedTokens text;
  private final Tokens tokens;
  private final BitSet inForm = new BitSet();

  ModelForms(CitedTokens text) {
    this.text = text;
    this.tokens = text.tokens();
    boolean numbered = text.directive().letterhead().number().isPresent();
    if (numbered) {
      annexes().forEach(this::read);
    }
  }

  /** Whether a token stands in a model form. */
  boolean holds(int token) {
    return inForm.get(token);
  }

  private List<Section> annexes() {
    return text.directive().sections().stream()
        .filter(section -> section.role() == SectionRole.ANNEX)
        .toList();
  }

  private void read(Section annex) {
    int end = tokens.at(annex.span().end());
    int form = -1;
    for (int i = tokens.at(annex.span().start()); i < end; i = tokens.nextStart(i + 1)) {
      boolean masthead = isMasthead(i);
      if (form >= 0 && (masthead || isHead(i))) {
        inForm.set(form, i);
        form = -1;
      }
      if (masthead && isBlank(i, end)) {
        form = i;
      }
    }
    if (form >= 0) {
      inForm.set(form, end);
    }
  }

  /** {@code CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM} as a line of its own. */
  private boolean isMasthead(int token) {
    int end = tokens.phraseEnd(token, CitationWord.MASTHEAD);
    return end > token && tokens.isAllCapitals(token) && startsLine(token) && startsLine(end);
  }

  /** {@code Mẫu số 02}, {@code PHỤ LỤC III}: the next form or annex. */
  private boolean isHead(int token) {
    return text.isAt(token, CitationWord.FORM_HEAD)
        && tokens.isCapital(token)
        && startsLine(token)
        && !tokens.is(token - 1, TokenType.CONNECTOR);
  }

  private boolean startsLine(int token) {
    return token >= tokens.size() || tokens.gap(token).compareTo(Gap.LINE) >= 0;
  }

  /**
   * Whether the first {@code Số} under a masthead is blank, or where there is none the one over it,
   * as the left column prints it: {@code Số: ... /QĐ-UBND}.
   */
  private boolean isBlank(int masthead, int end) {
    int sign = masthead;
    int last = Math.min(end, masthead + LONGEST_HEAD);
    while (sign < last && !isNumberLine(sign)) {
      sign++;
    }
    if (sign == last) {
      sign = masthead;
      while (sign > masthead - LONGEST_COLUMN && !isNumberLine(sign)) {
        sign--;
      }
    }
    return isNumberLine(sign) && isBlank(sign + 1);
  }

  private boolean isNumberLine(int token) {
    return tokens.is(token, TokenType.NUMBER_SIGN);
  }

  /** Whether no digits follow, signs aside. */
  private boolean isBlank(int token) {
    int number = token;
    while (tokens.is(number, TokenType.PUNCT) && number < token + LONGEST_HEAD) {
      number++;
    }
    return number >= tokens.size()
        || !Character.isDigit(tokens.text().charAt(tokens.start(number)));
  }
}
