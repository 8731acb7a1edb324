package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import org.chithi.cite.Actors.Body;
import org.chithi.cite.Actors.Speaker;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.Found.Issuance;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.PartialDate;

/**
 * Reads date and issuer that are printed before a citation: {@code Ngày 15/01/2020, Bộ Chính trị
 * ban hành Thông báo kết luận số 160-TB/TW}, also for the further objects of the verb.
 */
final class IssuanceFinder {

  private static final int FARTHEST_VERB = 45;

  /** So many mentions are passed between two members of a list. */
  private static final int MOST_PASSED = 4;

  private final CitedTokens text;
  private final Tokens tokens;
  private final TailReader tails;
  private final Actors actors;
  private final Initials initials;

  IssuanceFinder(CitedTokens text, TailReader tails) {
    this.text = text;
    this.tokens = text.tokens();
    this.tails = tails;
    this.actors = new Actors(text);
    this.initials = tails.initials();
  }

  /**
   * Gives a mention without an issuer the one before it.
   *
   * @param before the mentions before, of which one may be the first object of the same verb
   */
  void read(Found mention, List<Found> before) {
    if (mention.form != Form.NUMBERED) {
      return;
    }
    boolean inPaper = text.isAfter(mention.from, CitationWord.IN_PAPER);
    if (mention.date.isEmpty() && inPaper) {
      mention.date = dateBefore(mention.from - 1);
    }
    if (mention.issuer.isPresent()) {
      return;
    }
    Optional<Issuance> told =
        actors
            .speaker(mention.from)
            .map(Speaker::body)
            .or(() -> verbBefore(mention.from).flatMap(actors::before))
            .or(() -> farVerb(mention.from, inPaper).flatMap(actors::before))
            .map(this::issuance);
    mention.issuance =
        told.or(() -> listed(mention, before).flatMap(it -> it.issuance))
            .or(() -> byInitials(mention));
    mention.issuance.ifPresent(
        found -> {
          mention.issuer = Optional.of(found.issuer());
          mention.date = mention.date.or(found::date);
        });
  }

  /** {@code đã được Sở Nội vụ đồng ý (Công văn số 12/SNV-TCCC)}: the code tells who issued it. */
  private Optional<Issuance> byInitials(Found mention) {
    return mention
        .issuerCode
        .filter(code -> !CitationTerms.isOfAnyPlace(code))
        .flatMap(code -> initials.before(mention.from, code))
        .map(body -> new Issuance(tails.name(body.from(), body.to()), Optional.empty()));
  }

  /** The member of the list before a mention, which may have others in its title. */
  private Optional<Found> listed(Found mention, List<Found> before) {
    for (Found member :
        before.subList(Math.max(0, before.size() - MOST_PASSED), before.size()).reversed()) {
      if (member.issuance.isPresent() && isListed(member, mention)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  private boolean isListed(Found before, Found mention) {
    return before.issuerCode.equals(mention.issuerCode) && joins(before.to, mention.from);
  }

  /** Whether nothing but a connector stands between two members, or the title of the first. */
  private boolean joins(int end, int from) {
    int joint = from;
    while (joint > end
        && (isJoint(joint - 1)
            || tokens.is(joint - 1, TokenType.NUMBER_SIGN)
            || tokens.is(joint - 1, TokenType.QUANTIFIER))) {
      joint--;
    }
    boolean titled = text.isAt(text.afterComma(end), CitationWord.TITLE_OPENER);
    return (joint == end || titled && joint < from)
        && text.sentenceStart(from) <= end
        && tokens.start(from) - tokens.end(end - 1) <= LONGEST_TITLE;
  }

  private static final int LONGEST_TITLE = 300;

  private boolean isJoint(int token) {
    return tokens.is(token, TokenType.CONNECTOR)
        || tokens.isSign(token, ',')
        || tokens.isSign(token, ';')
        || tokens.isSign(token, '&')
        || tokens.isSign(token, '-');
  }

  /** Where the verb starts that stands right before a mention. */
  private Optional<Integer> verbBefore(int from) {
    int verb = text.phraseBefore(from, CitationWord.ISSUING);
    return verb < from ? Optional.of(verb) : Optional.empty();
  }

  /**
   * Where a verb of the sentence starts that names its papers at its end: {@code đã phê duyệt quy
   * hoạch tại A}, {@code đã ban hành 02 văn bản, cụ thể: A}.
   */
  private Optional<Integer> farVerb(int from, boolean inPaper) {
    boolean colon = tokens.isSign(from - 1, ':');
    if (!colon && !inPaper) {
      return Optional.empty();
    }
    CitationWord verbs = colon ? CitationWord.ISSUES : CitationWord.APPROVES;
    int i = from - 2;
    while (i >= Math.max(0, from - FARTHEST_VERB)
        && !tokens.isSign(i, ';')
        && !tokens.isSign(i, '.')
        && (text.goesOn(i + 1) || i == from - 2)) {
      if (text.isAt(i, verbs)) {
        return Optional.of(i);
      }
      i--;
    }
    return Optional.empty();
  }

  private Issuance issuance(Body body) {
    return new Issuance(tails.name(body.from(), body.to()), dateBefore(body.from()));
  }

  /**
   * The day or month that stands before a token: {@code Ngày 05/3/2024, }, {@code Tháng 3/2024, }.
   */
  private Optional<PartialDate> dateBefore(int token) {
    int date = tokens.isSign(token - 1, ',') ? token - 2 : token - 1;
    boolean joined = text.goesOn(token) && (date == token - 1 || text.goesOn(token - 1));
    return joined && tokens.month(date) > 0 && tokens.gap(date).compareTo(Gap.PAGE) <= 0
        ? tails.dateAt(date)
        : Optional.empty();
  }
}
