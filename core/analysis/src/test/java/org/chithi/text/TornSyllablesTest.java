package org.chithi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TornSyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "ĐIỀ U KHO ẢN THI HÀNH, ĐIỀU KHOẢN THI HÀNH",
    "Ban Thườ ng vụ, Ban Thường vụ",
    "tri ển khai thực hi ện, triển khai thực hiện",
    "Nghị quy ết số 15, Nghị quyết số 15"
  })
  void aPieceThatIsNoSyllableJoinsItsNeighbour(String torn, String mended) {
    assertThat(TornSyllables.mended(torn)).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chỉ ở nơi có án",
        "đi ủng hộ, to ác ý",
        "QUY ĐỊNH ÁP DỤNG",
        "Tỉnh ủy và Huyện ủy",
        "tổ ong, khu ổ chuột",
        "TU Ủy ban, c Ủy, TH ủy"
      })
  void whatMayBeTwoSyllablesStays(String words) {
    assertThat(TornSyllables.mended(words)).isEqualTo(words);
  }
}
