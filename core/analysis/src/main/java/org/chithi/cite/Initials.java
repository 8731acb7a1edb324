package org.chithi.cite;

import java.util.Optional;
import org.chithi.lex.BodyNames;
import org.chithi.lex.Tokens;

/**
 * Finds the body whose initials are the code of an issuer: {@code SNV} is Sở Nội vụ, {@code BGDĐT}
 * Bộ Giáo dục và Đào tạo.
 */
final class Initials {

  /** So far before a number its issuer stands, in tokens. */
  private static final int FARTHEST = 80;

  private static final int SHORTEST_CODE = 3;

  private final CitedTokens text;
  private final Tokens tokens;

  /** The name of the issuer of the document at hand, of which its texts write the head alone. */
  private final String own;

  Initials(CitedTokens text) {
    this.text = text;
    this.tokens = text.tokens();
    this.own = text.directive().letterhead().issuer().map(issuer -> issuer.name()).orElse("");
  }

  /** The nearest body with these initials in the sentence before a token. */
  Optional<Actors.Body> before(int token, String code) {
    int first = Math.max(text.sentenceStart(token), token - FARTHEST);
    for (int i = token - 1; i >= first; i--) {
      if (text.isBody(i)) {
        int end = Math.min(token, BodyNames.citedEnd(tokens, i));
        if (areOf(i, end, code)) {
          return Optional.of(new Actors.Body(i, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a code is the initials of a name, or of the own issuer that its head stands for. */
  boolean areOf(int from, int to, String code) {
    String name = tokens.line(from, to);
    return isSpelled(name, code)
        || to == from + 1 && own.startsWith(name + " ") && isSpelled(own, code);
  }

  /**
   * Whether the syllables of a name begin with the letters of a code, one small word like "và" left
   * out; the level of the body may follow: {@code Sở Nội vụ tỉnh}.
   */
  private static boolean isSpelled(String name, String code) {
    String[] syllables = name.split("[^\\p{L}]+");
    int letter = 0;
    boolean skipped = false;
    for (String syllable : syllables) {
      boolean small = Character.isLowerCase(syllable.codePointAt(0));
      if (letter == code.length()) {
        return small;
      }
      if (isInitial(syllable.charAt(0), code.charAt(letter))) {
        letter++;
      } else if (small && !skipped) {
        skipped = true;
      } else {
        return false;
      }
    }
    return letter == code.length() && letter >= SHORTEST_CODE;
  }

  /** Whether a letter begins a syllable; the W of TW stands for {@code Ư}. */
  private static boolean isInitial(char unit, char letter) {
    char upper = Character.toUpperCase(unit);
    return upper == letter || upper == '\u01AF' && letter == 'W';
  }
}
