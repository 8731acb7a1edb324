package org.chithi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.chithi.text.TextDecoder.Decoded;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final String WORDS =
      "Kết luận của Ban Thường vụ Tỉnh ủy về công tác dân vận; đồng chí Bí thư chủ trì.\n";

  private static Decoded decoded(byte[] bytes) {
    return TextDecoder.decode(bytes).orElseThrow();
  }

  @Test
  void unicodeIsToldWithAndWithoutAMark() {
    assertThat(decoded(WORDS.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded(WORDS, TextEncoding.UTF_8, 0));
    assertThat(decoded(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(WORDS);
    assertThat(decoded(WORDS.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(WORDS);
    assertThat(decoded(WORDS.getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(new Decoded(WORDS, TextEncoding.UTF_16LE, 0));
    assertThat(decoded(WORDS.getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo(new Decoded(WORDS, TextEncoding.UTF_16BE, 0));
  }

  @Test
  void windows1258IsToldByItsToneMarks() {
    Charset codePage = Charset.forName("windows-1258");
    Decoded decoded = decoded(decomposedFor1258(WORDS).getBytes(codePage));
    assertThat(decoded.encoding()).isEqualTo(TextEncoding.WINDOWS_1258);
    assertThat(NormalText.of(decoded.text()).text()).isEqualTo(WORDS);
  }

  /** Shape marks stay on their letters, tones follow as marks of their own. */
  private static String decomposedFor1258(String words) {
    StringBuilder apart = new StringBuilder();
    for (char unit : words.toCharArray()) {
      String marks = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD);
      String tone = marks.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String letter = marks.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      apart.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tone);
    }
    return apart.toString();
  }

  @Test
  void olderEncodingsAreToldNotGuessed() {
    byte[] tcvn3 = {
      'U',
      (byte) 0xFB,
      ' ',
      'b',
      'a',
      'n',
      ' ',
      'n',
      'h',
      (byte) 0xA9,
      'n',
      ' ',
      'd',
      (byte) 0xA9,
      'n',
      ' ',
      't',
      (byte) 0xD8,
      'n',
      'h',
      '.',
      '\n'
    };
    assertThat(decoded(tcvn3).encoding()).isEqualTo(TextEncoding.LEGACY_8_BIT);
  }

  @Test
  void quotesAndDashesOfWindowsAreKept() {
    byte[] bytes = {(byte) 0x93, 'a', (byte) 0xE9, (byte) 0x94, ' ', (byte) 0x96};
    assertThat(decoded(bytes).text()).isEqualTo("“aé” –");
  }

  @Test
  void aFewSpoiltBytesAreCounted() {
    byte[] bytes = WORDS.repeat(5).getBytes(StandardCharsets.UTF_8);
    byte[] spoilt = Arrays.copyOf(bytes, bytes.length + 1);
    spoilt[bytes.length] = (byte) 0xC3;
    assertThat(decoded(spoilt).encoding()).isEqualTo(TextEncoding.UTF_8);
    assertThat(decoded(spoilt).lost()).isOne();
  }

  @Test
  void binaryFilesAreNoText() {
    assertThat(TextDecoder.decode(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13})).isEmpty();
    assertThat(TextDecoder.decode(new byte[] {1, 2, 3, 4, 5, 6})).isEmpty();
    assertThat(decoded(new byte[0]).text()).isEmpty();
  }
}
