package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Form;
import org.chithi.lex.BodyNames;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.PartialDate;

/**
 * Gives the members of a list the date and issuer that are written once, after the last: {@code
 * Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị}. Nothing
 * passes between documents of different issuers.
 */
final class ListLinker {

  /** So long two titles in a row are at most, in letters. */
  private static final int LONGEST_TITLES = 500;

  private final CitedTokens text;
  private final Tokens tokens;

  ListLinker(CitedTokens text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Links mentions in the order of the text, from the last to the first. */
  void link(List<Found> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      deal(mentions, i);
    }
    for (int i = mentions.size() - 2; i >= 0; i--) {
      Found member = mentions.get(i);
      Found next = mentions.get(i + 1);
      if (isNumbered(member)
          && isNumbered(next)
          && isJoined(text.afterNote(member.to), next.from)) {
        give(next, member);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      giveIssuerAfterTitle(mentions, i);
    }
  }

  /**
   * {@code Chỉ thị số 5/CT-TTg về A và Chỉ thị số 7/CT-TTg về B của Thủ tướng Chính phủ;}: the body
   * that ends the title of the last of a list if the code of a member stands for it.
   */
  private void giveIssuerAfterTitle(List<Found> mentions, int index) {
    Found member = mentions.get(index);
    boolean titled = text.isAt(text.afterComma(member.to), CitationWord.TITLE_OPENER);
    String code = member.issuerCode.orElse("");
    if (code.isEmpty() || member.issuer.isPresent() || !isNumbered(member) || !titled) {
      return;
    }
    int next = index + 1;
    int token = member.to;
    while (!isStop(token)
        && tokens.start(token) - tokens.end(member.to - 1) <= LONGEST_TITLES
        && member.issuer.isEmpty()) {
      if (next < mentions.size() && mentions.get(next).from <= token) {
        Found other = mentions.get(next++);
        if (!other.issuerCode.equals(member.issuerCode) || text.afterJoint(token - 1) != token) {
          return;
        }
        token = Math.max(token, other.to);
      } else {
        int end = tokens.is(token, TokenType.OF) ? BodyNames.citedEnd(tokens, token + 1) : token;
        String body = end > token + 1 && endsTitle(end) ? tokens.line(token + 1, end) : "";
        member.issuer = Optional.of(body).filter(it -> CitationTerms.isCodeOf(code, it));
        token++;
      }
    }
  }

  private boolean endsTitle(int token) {
    boolean clause = tokens.isSign(token, ',') && !tokens.is(token + 1, TokenType.BODY);
    return clause || isStop(token);
  }

  private boolean isStop(int token) {
    return token >= tokens.size()
        || tokens.isSign(token, ';')
        || tokens.isSign(token, '.')
        || !text.goesOn(token);
  }

  /** Gives the members of a list that ends here the dates in their order. */
  private void deal(List<Found> mentions, int last) {
    List<PartialDate> dates = mentions.get(last).dealt;
    int member = last - 1;
    for (int i = dates.size() - 2; i >= 0 && member >= 0; i--, member--) {
      Found found = mentions.get(member);
      if (found.date.isPresent() || !isJoined(found.to, mentions.get(member + 1).from)) {
        return;
      }
      found.date = Optional.of(dates.get(i));
      found.inherited.add(Attribute.DATE);
    }
  }

  private static boolean isNumbered(Found mention) {
    return mention.number.isPresent()
        && (mention.form == Form.NUMBERED || mention.form == Form.SHORT && !mention.defines);
  }

  private static void give(Found next, Found member) {
    if (member.issuerCode.isEmpty() && next.issuerCode.isEmpty()) {
      if (member.issuer.isEmpty()) {
        giveIssuer(next, member);
      }
      return;
    }
    boolean sameIssuer = member.issuerCode.equals(next.issuerCode);
    boolean sameSeries = sameIssuer && (member.symbol.equals(next.symbol) || next.sharesDate);
    boolean bare = member.date.isEmpty() && member.issuer.isEmpty();
    if (sameSeries && bare) {
      if (next.date.filter(day -> isOfItsYear(member, day)).isPresent()) {
        member.date = next.date;
        member.inherited.add(Attribute.DATE);
      }
      giveIssuer(next, member);
    } else if (sameIssuer && member.date.isPresent() && member.issuer.isEmpty()) {
      giveIssuer(next, member);
    }
  }

  /** Whether a day lies in the year that stands in a number, {@code 31/2024/QH15}. */
  private static boolean isOfItsYear(Found member, PartialDate day) {
    String number = member.number.orElse("");
    return number.indexOf('/') < 0 || number.endsWith("/" + day.year());
  }

  private static void giveIssuer(Found next, Found member) {
    if (next.issuer.isPresent()) {
      member.issuer = next.issuer;
      member.term = member.term.isPresent() ? member.term : next.term;
      member.inherited.add(Attribute.ISSUER);
    }
  }

  /**
   * Whether nothing but joining words and a sign for a number stands between two mentions; a
   * semicolon only where the type word is not written again: {@code ; số 010/CĐ-UBND}.
   */
  private boolean isJoined(int end, int from) {
    if (from <= end || !text.goesOn(from)) {
      return false;
    }
    boolean listed =
        tokens.isSign(end, ';')
            && tokens.is(from, TokenType.CODE)
            && tokens.is(from - 1, TokenType.NUMBER_SIGN);
    int joint = listed ? Math.max(end + 1, text.afterJoint(end + 1)) : text.afterJoint(end);
    return joint == from
        || joint > 0
            && joint == from - 1
            && text.goesOn(joint)
            && text.isAt(joint, CitationWord.LISTED);
  }
}
