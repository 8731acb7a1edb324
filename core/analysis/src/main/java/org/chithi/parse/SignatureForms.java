package org.chithi.parse;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.chithi.model.Bodies;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.TermTable;

/** The forms of a signature's lines. */
final class SignatureForms {

  /** T/M BAN THƯỜNG VỤ | K/T TRƯỞNG BAN | T/L | TUQ. | TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH. */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:(?:T ?/ ?M|K ?/ ?T|T ?/ ?L|T ?/ ?UQ)[.:]?|(?:T\\.M|K\\.T|TM|KT|TL|TUQ)[.: ])"
              + "[ \\t]{0,3}\\p{Lu}.{1,140}");

  /** (Đã ký) | Đã ký và đóng dấu. */
  private static final Pattern SIGNED =
      Pattern.compile("\\(?(?:đã ký|đã kí|ký tên|chữ ký)(?:[, ][^)]{0,40})?\\)?[.]?");

  /** Đại tá, PGS.TS., Đ/c: titles that are no part of a name. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:(?:PGS|GS|TS|ThS|BS|KS|CN|LS)\\.? ?)+|Đ/c |Đồng chí |"
              + "(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) )+");

  private static final PhraseTable<Term> POSITIONS = ParseLexicon.phrases(Term.POSITION);
  private static final Set<String> SURNAMES = surnames();

  private SignatureForms() {}

  static boolean isAuthority(String words) {
    return !words.isEmpty()
        && "TK".indexOf(words.charAt(0)) >= 0
        && Letters.isCapitals(words)
        && AUTHORITY.matcher(words).matches();
  }

  /** A position in capitals, or one that fills its line in other letters. */
  static boolean isPosition(String words) {
    if (words.length() > 100 || words.isEmpty()) {
      return false;
    }
    String key = Folding.key(words);
    return POSITIONS
        .at(key, 0)
        .filter(match -> Letters.isCapitals(words) || match.end() == key.length())
        .isPresent();
  }

  /** {@code PHÓ} alone, torn from its {@code TRƯỞNG BAN}. */
  static boolean isDeputy(String words) {
    return words.equals("PHÓ");
  }

  static boolean isSigned(String words) {
    return words.length() <= 60 && SIGNED.matcher(Folding.key(words)).matches();
  }

  /** Whether a signature may start with these words. */
  static boolean starts(String words) {
    return isAuthority(words) || isPosition(words) || isSigned(words);
  }

  /** Whether the words are the name of a person: two to six capitalised syllables. */
  static boolean isName(String words) {
    String name = withoutTitle(words);
    String[] syllables = name.split(" ");
    if (name.length() > 40 || syllables.length < 2 || syllables.length > 6) {
      return false;
    }
    for (String syllable : syllables) {
      if (!isCapitalised(syllable)) {
        return false;
      }
    }
    boolean known = SURNAMES.contains(Folding.key(syllables[0]));
    return known || !Letters.isCapitals(name) && !Bodies.startsAt(Folding.key(name), 0);
  }

  /** One syllable of a name in ordinary case: {@code Páo}. */
  static boolean isSyllable(String words) {
    return isCapitalised(words) && words.length() > 1 && Character.isLowerCase(words.charAt(1));
  }

  private static boolean isCapitalised(String syllable) {
    return !syllable.isEmpty()
        && syllable.length() <= 8
        && Character.isUpperCase(syllable.charAt(0))
        && syllable.chars().allMatch(Character::isLetter);
  }

  /** The name without academic, military or party title. */
  static String withoutTitle(String words) {
    return TITLE.matcher(words.strip()).replaceFirst("").strip();
  }

  private static Set<String> surnames() {
    Set<String> names = new HashSet<>();
    for (TermTable.Row row : TermTable.rows(SignatureForms.class, "surnames.tsv")) {
      names.add(Folding.key(row.cell("surname")));
    }
    return Set.copyOf(names);
  }
}
