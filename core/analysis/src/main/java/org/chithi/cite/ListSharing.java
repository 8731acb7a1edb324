package org.chithi.cite;

import java.util.List;
import java.util.Set;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Form;
import org.chithi.model.PartialDate;

/**
 * Gives the members of a list the date and issuer that are written once, behind the last: {@code
 * Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị}. Nothing
 * passes between documents of different issuers.
 */
final class ListSharing {

  private static final int LONGEST_JOINT = 12;
  private static final Set<String> JOINTS =
      Set.of(",", "và", ", và", "&", "và số", ", số", "và các", ", các", "cùng", "hoặc");

  private final CitedText text;

  ListSharing(CitedText text) {
    this.text = text;
  }

  void share(List<Mention> mentions) {
    for (int i = mentions.size() - 2; i >= 0; i--) {
      Mention member = mentions.get(i);
      Mention next = mentions.get(i + 1);
      if (isNumbered(member) && isNumbered(next) && isJoined(member.end, next.start)) {
        give(next, member);
      }
    }
  }

  private static boolean isNumbered(Mention mention) {
    return mention.form == Form.NUMBERED && mention.symbol.isPresent();
  }

  private static void give(Mention next, Mention member) {
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
  private static boolean isOfItsYear(Mention member, PartialDate day) {
    String number = member.number.orElse("");
    return number.indexOf('/') < 0 || number.endsWith("/" + day.year());
  }

  private static void giveIssuer(Mention next, Mention member) {
    if (next.issuer.isPresent()) {
      member.issuer = next.issuer;
      member.term = member.term.isPresent() ? member.term : next.term;
      member.inherited.add(Attribute.ISSUER);
    }
  }

  /** Whether nothing but a comma, "và", "&" and "số" stands between two places. */
  private boolean isJoined(int end, int start) {
    return start > end
        && start - end <= LONGEST_JOINT
        && JOINTS.contains(text.key().substring(end, start).strip());
  }
}
