package org.chithi.cite;

import java.util.Optional;
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

  /** (sửa đổi) năm 2020 | 2024. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?: \\(sửa đổi\\))?[, \\n]{1,2}(?:năm )?(?<year>(?:19|20)\\d\\d)(?![\\d/-])");

  /** sửa đổi, bổ sung một số điều của: what stands before the name of the law amended. */
  private static final Pattern AMENDING =
      Pattern.compile(
          "sửa đổi(?:,| và)? bổ sung (?:(?:một số )?(?:điều|nội dung) )?(?:của )?(?:các )?"
              + "(?=luật |bộ luật |pháp lệnh )");

  private static final int LONGEST = 80;

  private final CitedText text;
  private final NumberedReader numbers;
  private final AttributeReader attributes;
  private final NameEnds ends;

  LawReader(CitedText text, NumberedReader numbers) {
    this.text = text;
    this.numbers = numbers;
    this.attributes = new AttributeReader(text);
    this.ends = new NameEnds(text);
  }

  /** The law that starts with its type word; empty if no name follows it. */
  Optional<Mention> read(int start, int behind, DocumentKind kind) {
    int end = nameEnd(start, behind);
    if (end == behind) {
      return Optional.empty();
    }
    Mention mention = new Mention(Form.NAMED, start, end);
    mention.kind = Optional.of(kind);
    readYear(text, mention);
    Mention found = numbers.readNumberOfLaw(mention) ? mention.as(Form.NUMBERED) : mention;
    attributes.read(found);
    return Optional.of(found);
  }

  private int nameEnd(int start, int behind) {
    Optional<Match<String>> name = NAMES.at(text.key(), start);
    if (name.isPresent()) {
      return name.get().end();
    }
    int next = text.skipGap(behind);
    Matcher amending = AMENDING.matcher(text.key());
    amending.region(next, Math.min(text.length(), next + LONGEST));
    if (amending.lookingAt()) {
      int law = amending.end();
      return nameEnd(law, text.wordEnd(law));
    }
    boolean capitals = Character.isUpperCase(text.at(behind - 1));
    return text.isCapital(next) && !capitals ? ends.end(next, false) : behind;
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
