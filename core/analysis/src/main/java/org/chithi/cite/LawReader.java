package org.chithi.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.cite.Citation.Form;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * Reads laws, codes and ordinances by name: {@code Luật Đất đai năm 2024}, {@code Luật Lưu trữ số
 * 33/2024/QH15}, {@code Luật sửa đổi, bổ sung một số điều của Luật Xây dựng}.
 */
final class LawReader {

  private static final PhraseTable<String> NAMES =
      TermTable.phrases(LawReader.class, "laws.tsv", "name");

  /** năm 2020 | 2024. */
  private static final Pattern YEAR =
      Pattern.compile("[, \\n]{1,2}(?:năm )?(?<year>(?:19|20)\\d\\d)(?![\\d/-])");

  /** What a law of a new wording bears behind its name. */
  private static final String AMENDED = " (sửa đổi)";

  /** sửa đổi, bổ sung một số điều của: what stands before the name of the law amended. */
  private static final Pattern AMENDING =
      Pattern.compile(
          "sửa đổi(?:(?:,| và)? bổ sung)? (?:(?:một số )?(?:điều|nội dung) )?(?:của )?(?:các )?"
              + "(?=luật |bộ luật |pháp lệnh )");

  private static final Set<DocumentKind> LAWS = Set.of(DocumentKind.LUAT, DocumentKind.PHAP_LENH);

  private static final int LONGEST = 80;
  private static final int MOST_AMENDED = 16;

  private final CitedText text;
  private final NumberedReader numbers;
  private final AttributeReader attributes;
  private final OldNameEnds ends;

  LawReader(CitedText text, NumberedReader numbers) {
    this.text = text;
    this.numbers = numbers;
    this.attributes = new AttributeReader(text);
    this.ends = new OldNameEnds(text);
  }

  /**
   * The law that starts with its type word, and behind it those that it amends; none if no name
   * follows.
   */
  List<Mention> read(int start, int behind, DocumentKind kind) {
    List<Mention> amended = amended(behind);
    int end = amended.isEmpty() ? nameEnd(start, behind) : amended.get(amended.size() - 1).end;
    if (end == behind) {
      return List.of();
    }
    List<Mention> laws = new ArrayList<>(amended);
    laws.add(0, withAttributes(named(start, end, kind)));
    return laws;
  }

  private Mention withAttributes(Mention mention) {
    readYear(text, mention);
    Mention found = numbers.readNumberOfLaw(mention) ? mention.as(Form.NUMBERED) : mention;
    attributes.read(found);
    return found;
  }

  /** {@code sửa đổi, bổ sung một số điều của Luật A và Luật B}: number and date are not theirs. */
  private List<Mention> amended(int behind) {
    int next = text.skipGap(behind);
    Matcher amending = AMENDING.matcher(text.key());
    amending.region(next, Math.min(text.length(), next + LONGEST));
    List<Mention> laws = new ArrayList<>();
    int law = amending.lookingAt() ? amending.end() : -1;
    while (law >= 0 && laws.size() < MOST_AMENDED) {
      Optional<Mention> inner = law(law);
      inner.ifPresent(laws::add);
      law = inner.map(found -> text.behindJoint(found.end)).orElse(-1);
    }
    return laws;
  }

  private Optional<Mention> law(int law) {
    return CitationTerms.standard()
        .wordAt(text, law)
        .filter(word -> LAWS.contains(word.meaning().kind()))
        .map(word -> named(law, nameEnd(law, word.end()), word.meaning().kind()))
        .filter(found -> found.end > text.wordEnd(law));
  }

  private static Mention named(int start, int end, DocumentKind kind) {
    Mention mention = new Mention(Form.NAMED, start, end);
    mention.kind = Optional.of(kind);
    return mention;
  }

  private int nameEnd(int start, int behind) {
    Optional<Match<String>> name = NAMES.at(text.key(), start);
    int next = text.skipGap(behind);
    boolean capitals = Character.isUpperCase(text.at(behind - 1));
    int end =
        name.map(Match::end)
            .orElse(text.isCapital(next) && !capitals ? ends.end(next, false) : behind);
    return end > behind && text.key().startsWith(AMENDED, end) ? end + AMENDED.length() : end;
  }

  /** Gives a mention the year behind its name: {@code năm 2013}. */
  static void readYear(CitedText text, Mention mention) {
    Matcher year = YEAR.matcher(text.key());
    year.region(mention.end, Math.min(text.length(), mention.end + DateReader.LONGEST));
    if (year.lookingAt()) {
      mention.date = Optional.of(PartialDate.ofYear(Integer.parseInt(year.group("year"))));
      mention.end = year.end();
    }
  }
}
