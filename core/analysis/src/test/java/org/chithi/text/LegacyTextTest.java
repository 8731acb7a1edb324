package org.chithi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.testcorpus.Cases;
import org.chithi.text.TermTable.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {

  /** Every letter of Vietnamese that ASCII lacks. */
  private static final List<String> LETTERS =
      Stream.concat(
              Stream.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y")
                  .flatMap(letter -> Stream.of(letter, letter.toUpperCase(Locale.ROOT)))
                  .flatMap(
                      letter ->
                          Stream.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
                              .map(tone -> letter + tone)),
              Stream.of("đ", "Đ"))
          .map(letter -> Normalizer.normalize(letter, Normalizer.Form.NFC))
          .filter(letter -> letter.charAt(0) > 0x7F)
          .toList();

  /** The first way in which the table writes each letter of an encoding. */
  private static Map<String, String> written(TextEncoding encoding) {
    return TermTable.rows(LegacyText.class, "legacy.tsv").stream()
        .filter(row -> row.cell("encoding").equals(encoding.name()))
        .collect(
            Collectors.toMap(
                row -> row.cell("meant"), LegacyTextTest::seen, (first, second) -> first));
  }

  private static String seen(Row row) {
    return Stream.of(row.cell("seen").split(" "))
        .map(unit -> String.valueOf((char) Integer.parseInt(unit, 16)))
        .collect(Collectors.joining());
  }

  private static String encoded(String text, TextEncoding encoding) {
    Map<String, String> written = written(encoding);
    return text.chars()
        .mapToObj(unit -> String.valueOf((char) unit))
        .map(letter -> written.getOrDefault(letter, letter))
        .collect(Collectors.joining());
  }

  private static LegacyScript script(TextEncoding encoding) {
    return LegacyScript.all().stream()
        .filter(script -> script.encoding() == encoding)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(names = {"TCVN3", "VNI", "VISCII", "VPS", "VIQR"})
  void everyLetterComesBack(TextEncoding encoding) {
    Map<String, String> written = written(encoding);
    assertThat(LETTERS).hasSize(134).allMatch(written::containsKey);
    for (String letter : LETTERS) {
      assertThat(script(encoding).decode(written.get(letter))).isEqualTo(letter);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"TCVN3, TCVN5712-1", "VISCII, VISCII"})
  void iconvAgrees(TextEncoding encoding, String name) throws Exception {
    for (String letter : LETTERS) {
      byte[] bytes = written(encoding).get(letter).getBytes(StandardCharsets.ISO_8859_1);
      String read = iconv(bytes, name);
      assertThat(Normalizer.normalize(read, Normalizer.Form.NFC)).as(letter).isEqualTo(letter);
    }
  }

  private static String iconv(byte[] bytes, String name) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder("iconv", "-f", name, "-t", "UTF-8").start();
    } catch (IOException absent) {
      assumeThat(false).as("iconv is not on this machine").isTrue();
      throw absent;
    }
    process.getOutputStream().write(bytes);
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeThat(process.waitFor()).as("iconv knows " + name).isZero();
    return text;
  }

  @ParameterizedTest
  @EnumSource(names = {"TCVN3", "VNI", "VISCII", "VPS", "VIQR"})
  void aDirectiveIsToldAndComesBackWhole(TextEncoding encoding) {
    String text = Cases.read("directives/ket-luan-khong-de-muc.txt");
    LegacyText read = LegacyText.of(encoded(text, encoding));
    assertThat(read.encoding()).contains(encoding);
    assertThat(read.text()).isEqualTo(text);
    if (encoding != TextEncoding.VIQR) { // which respells signs too
      long letters = text.chars().filter(unit -> LETTERS.contains("" + (char) unit)).count();
      assertThat((long) read.respelt()).isEqualTo(letters);
    }
  }

  @Test
  void theWayBackLeadsToTheLettersAsRead() {
    String vni = encoded("Ủy ban nhân dân tỉnh phải tổ chức thực hiện", TextEncoding.VNI);
    LegacyText read = LegacyText.of(vni);
    int at = read.text().indexOf("tỉnh");
    Span source = read.alignment().sourceOf(new Span(at, at + 4));
    assertThat(vni.substring(source.start(), source.end())).isEqualTo("tænh");
  }

  @Test
  void capitalsOfAFontOfCapitalsComeBack() {
    assertThat(LegacyText.of("CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM\nUû ban nh©n d©n tØnh\n").text())
        .isEqualTo("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUỷ ban nhân dân tỉnh\n");
  }

  @Test
  void linesThatAreUnicodeStay() {
    assertThat(LegacyText.of("Kết luận số 5\nUû ban nh©n d©n tØnh qu¶n lý\nVề công tác\n").text())
        .isEqualTo("Kết luận số 5\nUỷ ban nhân dân tỉnh quản lý\nVề công tác\n");
  }

  @Test
  void aPointOfViqrIsAToneUnlessItIsEscaped() {
    assertThat(LegacyText.of("Ta.i la`ng ta\\. Ngu+o+`i la. mo+'i dde^'n\\. Ho. ddi").text())
        .isEqualTo("Tại làng ta. Người lạ mới đến. Họ đi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kết luận của Ban Thường vụ Tỉnh ủy về công tác dân vận",
        "là có thì mà ra đi về nhà và",
        "Le conseil a décidé de créer une école près de la forêt à côté du château",
        "What is it? It's done. See a. and b. below; (e) the others' papers.",
        "© 2016 · µm ± 5 °C · §3 ¶4",
        "BAN CHAP HANH TRUNG UONG - So 12-CT/TW",
        "¸µ¶",
        ""
      })
  void otherTextsStayAsTheyAre(String text) {
    LegacyText read = LegacyText.of(text);
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.encoding()).isEmpty();
  }
}
