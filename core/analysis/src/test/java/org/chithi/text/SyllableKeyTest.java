package org.chithi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one syllable are equal, different syllables are not. */
class SyllableKeyTest {

  @ParameterizedTest
  @CsvSource({
    "uỷ, ủy", "hoà, hòa", "loè, lòe", "thuỳ, thùy", "quý, quí", "kỹ, kĩ", "lý, lí", "mỹ, mĩ",
    "sỹ, sĩ", "tỷ, tỉ", "vỵ, vị", "hy, hi", "by, bi", "thy, thi", "qúy, quý", "gìơ, giờ",
    "Ðảng, Đảng", "Ɖảng, đảng", "ĐẢNG, đảng", "ＵỶ, ủy", "TOÁN, tóan"
  })
  void spellingsOfOneSyllableAreEqual(String one, String other) {
    assertThat(SyllableKey.of(one)).isEqualTo(SyllableKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "thúy, thúi",
    "tay, tai",
    "tây, tâi",
    "may, mai",
    "uy, ui",
    "ý, í",
    "dy, di",
    "ny, ni",
    "đa, da",
    "ma, mà",
    "mả, mã",
    "hoa, hóa",
    "ban, bàn",
    "tôn, tơn",
    "gì, gỉ"
  })
  void differentSyllablesDiffer(String one, String other) {
    assertThat(SyllableKey.of(one)).isNotEqualTo(SyllableKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"ủy", "đường", "nghị", "quyết", "Ứng", "Ễnh", "hội", "kỹ", "sách"})
  void decomposedIsAsComposed(String word) {
    assertThat(SyllableKey.of(Normalizer.normalize(word, Normalizer.Form.NFD)))
        .isEqualTo(SyllableKey.of(word));
  }

  @Test
  void marksInAnyOrderAreOneSyllable() {
    assertThat(SyllableKey.of("bi\u0065\u0301\u0302t")).isEqualTo(SyllableKey.of("biết"));
  }

  @Test
  void theToneStandsBehindTheSyllable() {
    assertThat(SyllableKey.of("phản")).isEqualTo("phan\u0309");
    assertThat(SyllableKey.withoutTone(SyllableKey.of("đường"))).isEqualTo("đương");
    assertThat(SyllableKey.withoutTone("ban")).isEqualTo("ban");
  }

  @ParameterizedTest
  @CsvSource({
    "café, café",
    "Straße, strasse",
    "2016, 2016",
    "QĐ, qđ",
    "résumé, résumé",
    "Win, win"
  })
  void otherWordsAreOnlyFolded(String word, String key) {
    assertThat(SyllableKey.of(word)).isEqualTo(key);
  }

  @Test
  void whatIsNoWordIsKept() {
    assertThat(SyllableKey.of("")).isEmpty();
    assertThat(SyllableKey.of("\u0301")).isEqualTo("\u0301");
    assertThat(SyllableKey.of("a".repeat(10_000))).hasSize(10_000);
  }

  @Test
  void marksTellTypedFromUntyped() {
    assertThat(SyllableKey.isMarked(SyllableKey.of("ban"))).isFalse();
    assertThat(SyllableKey.isMarked(SyllableKey.of("bàn"))).isTrue();
    assertThat(SyllableKey.isMarked(SyllableKey.of("đi"))).isTrue();
  }
}
