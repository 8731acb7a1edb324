package org.chithi.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether letters are a Vietnamese syllable, by its initial, its rhyme and its tone: {@code
 * nghị} is one, {@code nghÞ} is none.
 */
public final class Syllables {

  private static final List<String> INITIALS =
      List.of(
          "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

  private static final Set<String> RHYMES =
      Set.of(
          ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
                  + " e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng"
                  + " iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat"
                  + " oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi"
                  + " ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un"
                  + " ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc"
                  + " ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych"
                  + " ynh yt")
              .split(" "));

  /** A syllable that ends in one of these takes only two of the six tones. */
  private static final List<String> STOPS = List.of("p", "t", "c", "ch");

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String STOP_TONES = "\u0301\u0323";
  private static final int LONGEST = 7;

  private Syllables() {}

  /** Whether a word is a Vietnamese syllable; case and the place of the tone mark do not matter. */
  public static boolean isSyllable(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return false;
    }
    StringBuilder bare = new StringBuilder();
    char tone = 0;
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char unit = apart.charAt(i);
      if (TONES.indexOf(unit) < 0) {
        bare.append(unit);
      } else if (tone != 0) {
        return false;
      } else {
        tone = unit;
      }
    }
    return isSyllable(Normalizer.normalize(bare, Normalizer.Form.NFC), tone);
  }

  private static boolean isSyllable(String bare, char tone) {
    for (String initial : INITIALS) {
      if (bare.startsWith(initial)) {
        String rhyme = bare.substring(initial.length());
        boolean known = RHYMES.contains(rhyme) || rhyme.isEmpty() && initial.equals("gi");
        boolean stops = STOPS.stream().anyMatch(rhyme::endsWith);
        if (known && (!stops || STOP_TONES.indexOf(tone) >= 0)) {
          return true;
        }
      }
    }
    return false;
  }
}
