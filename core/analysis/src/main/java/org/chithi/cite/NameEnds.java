package org.chithi.cite;

import java.util.Set;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.DocumentKind;

/** Tells where a name ends that is written in small letters: {@code Luật Hòa giải ở cơ sở}. */
final class NameEnds {

  private static final int MOST_WORDS = 16;
  private static final int MOST_WORDS_OVER_COMMAS = 48;

  private static final Set<DocumentKind> PLANS =
      Set.of(DocumentKind.CHUONG_TRINH, DocumentKind.DE_AN, DocumentKind.KE_HOACH);

  private final CitedTokens text;
  private final Tokens tokens;

  NameEnds(CitedTokens text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Whether words that end a name stand at a token: {@code được}, {@code và các}. */
  boolean isAt(int token) {
    return text.isAt(token, CitationWord.NAME_END);
  }

  /**
   * Where the name that starts at a token ends: at a sign or before words that end names.
   *
   * @param overCommas whether commas may stand in it
   */
  int end(int start, boolean overCommas) {
    return end(start, overCommas, false, false);
  }

  /**
   * Where the name of a plan ends, which goes on over a comma where no clause and no other plan
   * starts: {@code Đề án di dời chợ, mở rộng bến xe, góp phần ...}, {@code Chiến lược phát triển
   * nhà ở, quy hoạch đô thị}.
   */
  int nameEnd(int start) {
    return end(start, true, true, false);
  }

  /** The same where a plan may stand in it: {@code Đề án Lập Kế hoạch trồng rừng}. */
  int titleEnd(int start) {
    return end(start, true, true, true);
  }

  private int end(int start, boolean overCommas, boolean toClause, boolean overPlans) {
    int end = start;
    int next = start;
    for (int words = 0; words < (overCommas ? MOST_WORDS_OVER_COMMAS : MOST_WORDS); words++) {
      if (!isWord(next, start) || next > start && isOver(next, overPlans)) {
        break;
      }
      end = next + 1;
      next = next(end, overCommas);
      boolean clause = toClause && next > end && tokens.isSign(end, ',') && startsClause(next);
      if (clause) {
        break;
      }
    }
    return end;
  }

  private boolean startsClause(int token) {
    return text.isAt(token, CitationWord.CLAUSE_START)
        || tokens.isCapital(token)
        || tokens.is(token, TokenType.CONNECTOR)
        || text.kind(token).filter(NameEnds::isPlan).isPresent();
  }

  /** A strategy and a spatial plan have no kind of their own. */
  private static boolean isPlan(DocumentKind kind) {
    return PLANS.contains(kind) || kind == DocumentKind.KHAC;
  }

  /** Where the name ends that goes to the end of its clause, or to the next document's. */
  int clauseEnd(int start) {
    int end = start;
    int next = start;
    for (int words = 0; words < MOST_WORDS_OVER_COMMAS && isWord(next, start); words++) {
      if (isTyped(next) || tokens.is(next, TokenType.CONNECTOR) && isAt(next)) {
        break;
      }
      end = next + 1;
      next = next(end, true);
      boolean over = tokens.isSign(end, ',') || tokens.startsLine(end);
      if (over && tokens.isCapital(next)) {
        break;
      }
    }
    return end;
  }

  private boolean isWord(int token, int start) {
    boolean nextLine = tokens.gap(token) == Gap.LINE && tokens.isCapital(token);
    return tokens.is(token, TokenType.WORD) && (token == start || text.goesOn(token) && !nextLine);
  }

  private boolean isTyped(int token) {
    return tokens.isCapital(token) && tokens.is(token, TokenType.DOC_TYPE);
  }

  private boolean isOver(int token, boolean overPlans) {
    boolean issuer = tokens.is(token, TokenType.OF) && text.isBody(token + 1);
    boolean number =
        tokens.is(token, TokenType.NUMBER_SIGN)
            && (tokens.is(token + 1, TokenType.NUMBER)
                || tokens.is(token + 1, TokenType.CODE)
                || tokens.isSign(token + 1, ':'));
    boolean plan = overPlans && text.kind(token).filter(PLANS::contains).isPresent();
    return isAt(token) || issuer || number || isTyped(token) && !plan;
  }

  /** The next word, over a hyphen or, where they may stand, a comma. */
  private int next(int end, boolean overCommas) {
    boolean over = tokens.isSign(end, '-') || overCommas && tokens.isSign(end, ',');
    return over && text.goesOn(end) ? end + 1 : end;
  }
}
