package org.chithi.cite;

import java.util.BitSet;
import java.util.List;
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
    return token >= tokens.size() || tokens.startsLine(token);
  }

  /**
   * Whether the number of a masthead is blank, {@code Số: ... /QĐ-UBND}: that of a line under it,
   * or over it where the left column comes first; without one, the first number that is named.
   */
  private boolean isBlank(int masthead, int end) {
    int last = Math.min(end, masthead + LONGEST_HEAD);
    int named = -1;
    for (int i = masthead; i < last; i++) {
      if (tokens.is(i, TokenType.NUMBER_SIGN)) {
        if (startsLine(i)) {
          return isBlank(i + 1);
        }
        named = named < 0 ? i : named;
      }
    }
    for (int i = masthead - 1; i >= Math.max(0, masthead - LONGEST_COLUMN); i--) {
      if (tokens.is(i, TokenType.NUMBER_SIGN) && startsLine(i)) {
        return isBlank(i + 1);
      }
    }
    return named >= 0 && isBlank(named + 1);
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
