package org.chithi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "UỶ BAN, ủy ban",
    "uỷ ban, ủy ban",
    "Hoà giải, hòa giải",
    "khoẻ, khỏe",
    "HOÀN THÀNH, hoàn thành",
    "quý III, quý iii",
    "thuỷ lợi, thủy lợi",
    "218 – QĐ/TW, 218 - qđ/tw",
    "ĐẢNG, đảng",
  })
  void keyMakesSpellingsEqualUnitForUnit(String words, String key) {
    assertThat(Folding.key(words)).isEqualTo(key).hasSameSizeAs(words);
  }

  @ParameterizedTest
  @CsvSource({"Đảng ủy, dang uy", "PHẢN BIỆN, phan bien", "quyết, quyet"})
  void bareDropsAllMarks(String words, String bare) {
    assertThat(Folding.bare(words)).isEqualTo(bare);
  }

  @Test
  void lazyKeyHasTheSameUnitsAsTheKey() {
    for (String text :
        List.of(
            "UỶ BAN – 218", "Hoà, hòa; hoàn toán", "quý uỷ viên thuỳ", "oà", "à", "h\u01A3ớng")) {
      CharSequence lazy = Folding.lazyKey("x " + text);
      assertThat(lazy.chars())
          .containsExactly(Folding.key("x " + text).chars().boxed().toArray(Integer[]::new));
      assertThat(lazy.subSequence(2, lazy.length()))
          .hasToString(Folding.key("x " + text).substring(2));
    }
  }

  @Test
  void theLetterOfConvertedFontsIsReadAsTheOneMeantAndStaysAsPrinted() {
    String printed = "PH\u01A2ƠNG h\u01A3ớng";
    assertThat(NormalText.of(printed).text()).isEqualTo(printed);
    assertThat(Folding.key(printed)).isEqualTo("phương hướng");
    assertThat(SyllableKey.of("h\u01A3ớng")).isEqualTo(SyllableKey.of("hướng"));
    assertThat(Syllables.isSyllable("h\u01A3ớng")).isTrue();
    assertThat(Syllables.isSyllable("h\u01A3ớngz")).isFalse();
  }
}
