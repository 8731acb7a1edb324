package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chithi.cite.ActorReader.Speaker;
import org.chithi.cite.Citation.Form;
import org.chithi.model.PartialDate;
import org.chithi.text.Span;
import org.chithi.text.TermTable;

/**
 * Reads date and issuer that are printed before a citation: {@code Ngày 15/01/2020, Bộ Chính trị
 * ban hành Thông báo kết luận số 160-TB/TW}, also for the further objects of the verb.
 */
final class IssuanceReader {

  /** The verbs between the issuer and what it issued. */
  private static final Set<String> VERBS =
      TermTable.rows(IssuanceReader.class, "issuing.tsv").stream()
          .map(row -> row.cell("words"))
          .collect(Collectors.toUnmodifiableSet());

  /** Behind which a paper is named, with its object between: {@code phê duyệt ... tại}. */
  private static final List<String> APPROVING =
      List.of("phê duyệt", "chấp thuận", "công bố", "công nhận");

  private static final int LONGEST_VERB = 16;
  private static final int FARTHEST_VERB = 200;
  private static final int FARTHEST_DATE = 30;

  private final CitedText text;
  private final ActorReader actors;
  private final Listing listing;

  IssuanceReader(CitedText text) {
    this.text = text;
    this.actors = new ActorReader(text);
    this.listing = new Listing(text, new TitleReader(text));
  }

  /**
   * Who issued documents, and when.
   *
   * @param issuer the body that stands before the verb
   * @param date the day before it, if any
   */
  record Issuance(String issuer, Optional<PartialDate> date) {}

  /**
   * Gives a mention without an issuer the one before it.
   *
   * @param before the mention before, which may be the first object of the same verb
   */
  void read(Mention mention, Optional<Mention> before) {
    if (mention.form != Form.NUMBERED) {
      return;
    }
    mention.date = mention.date.or(() -> dayOf(mention));
    if (mention.issuer.isPresent()) {
      return;
    }
    Optional<Speaker> speaker = actors.speaker(mention.start);
    speaker.ifPresent(it -> mention.opening = it.start());
    mention.issuance =
        speaker
            .map(Speaker::body)
            .or(() -> verbStart(mention.start).flatMap(actors::before))
            .or(() -> farVerb(mention.start).flatMap(actors::before))
            .map(this::issuance)
            .or(() -> before.filter(it -> isListed(it, mention)).flatMap(it -> it.issuance));
    mention.issuance.ifPresent(
        found -> {
          mention.issuer = Optional.of(found.issuer());
          mention.date = mention.date.or(found::date);
        });
  }

  /** {@code Ngày 05/3/2024, tại Công văn số 22}. */
  private Optional<PartialDate> dayOf(Mention mention) {
    return text.wordBefore(mention.start).equals("tại")
        ? date(text.key().lastIndexOf("tại", mention.start))
        : Optional.empty();
  }

  private boolean isListed(Mention before, Mention mention) {
    return before.issuerCode.equals(mention.issuerCode) && listing.joins(before.end, mention.start);
  }

  /**
   * Where a verb of the sentence starts that names its papers at its end: {@code đã phê duyệt quy
   * hoạch tại A}, {@code đã ban hành 02 văn bản, cụ thể: A}.
   */
  private Optional<Integer> farVerb(int place) {
    int sign = text.signBefore(place);
    List<String> verbs =
        text.at(sign) == ':'
            ? List.of("ban hành")
            : text.wordBefore(place).equals("tại") ? APPROVING : List.of();
    int from = sign;
    while (from > Math.max(0, place - FARTHEST_VERB) && ".;\n".indexOf(text.at(from - 1)) < 0) {
      from--;
    }
    int start = Math.max(0, from);
    String sentence = text.key().substring(start, Math.max(start, sign));
    return verbs.stream()
        .map(sentence::lastIndexOf)
        .filter(verb -> verb >= 0)
        .max(Integer::compare)
        .map(verb -> start + verb);
  }

  /** Where the longest verb starts that stands right before a place. */
  private Optional<Integer> verbStart(int place) {
    int end = place - 1;
    for (int start = Math.max(1, end - LONGEST_VERB); start < end; start++) {
      if (text.isGap(start - 1) && VERBS.contains(text.key().substring(start, end))) {
        return text.isGap(end) ? Optional.of(start) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Issuance issuance(Span body) {
    String name = text.words(body.start(), body.end()).replaceFirst("(?<=ương) [Đđ]ảng$", "");
    return new Issuance(name, date(body.start()));
  }

  private Optional<PartialDate> date(int body) {
    for (int start = body - 1; start >= Math.max(0, body - FARTHEST_DATE); start--) {
      if (text.isWordStart(start) && text.hasWord(start, "ngày")) {
        return DateReader.read(text, start)
            .filter(date -> text.skipComma(date.end()) == body)
            .map(DateReader.Printed::date);
      }
    }
    return Optional.empty();
  }
}
