package org.chithi.lex;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reading layer makes of print. */
final class LexerTest {

  private static final Lexicon LEXICON =
      Lexicon.builder()
          .commonWords()
          .word("Nghị quyết", "NGHI_QUYET", TokenType.DOC_TYPE)
          .word("Quy định", "QUY_DINH", TokenType.DOC_TYPE)
          .word("Luật", "LUAT", TokenType.DOC_TYPE)
          .exactWord("NQ", "NGHI_QUYET", TokenType.DOC_TYPE)
          .plainWord("Ban Tổ chức", TokenType.BODY)
          .phrase("tổ chức thực hiện", "IMPLEMENTS")
          .phrase("sau {n} năm thực hiện", "REVIEWS")
          .typeCode("NQ", "NQ")
          .typeCode("QĐ", "QĐ")
          .typeCode("NĐ", "NĐ")
          .typeCode("CT", "CT")
          .issuerCode("TW", false)
          .issuerCode("CP", true)
          .build();

  private static Tokens read(String text) {
    return new Lexer(LEXICON).read(text);
  }

  private static List<String> words(String text) {
    Tokens tokens = read(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.line(i, i + 1));
    }
    return words;
  }

  @Test
  void aWordOfSeveralSyllablesHidesThem() {
    assertThat(words("kỷ luật và Luật Đất đai; hội nghị, Nghị quyết"))
        .containsExactly("kỷ luật", "và", "Luật", "Đất", "đai", ";", "hội nghị", ",", "Nghị quyết");
  }

  @Test
  void aWordThatOnlyHidesEndsBeforeACapital() {
    assertThat(words("chuyên kiến Nghị quyết; KIẾN NGHỊ, Kiến Nghị"))
        .containsExactly("chuyên", "kiến", "Nghị quyết", ";", "KIẾN NGHỊ", ",", "Kiến Nghị");
  }

  @Test
  void sentencesBeginAfterSignsAndLineEnds() {
    Tokens tokens = read("Điều một. Hai ba\nbốn sáu");
    assertThat(tokens.nextStart(1)).isEqualTo(3);
    assertThat(tokens.nextStart(4)).isEqualTo(5);
    assertThat(tokens.nextStart(6)).isEqualTo(tokens.size());
  }

  @Test
  void typesAndPhrasesAreFoundFromATokenOn() {
    Tokens tokens = read("theo Luật A và Nghị quyết B, sau 5 năm thực hiện");
    assertThat(tokens.next(0, TokenType.DOC_TYPE)).isEqualTo(1);
    assertThat(tokens.next(2, TokenType.DOC_TYPE, TokenType.CODE)).isEqualTo(4);
    assertThat(tokens.next(5, TokenType.DOC_TYPE)).isEqualTo(tokens.size());
    assertThat(tokens.starts("REVIEWS").stream()).containsExactly(7);
  }

  @Test
  void withinLinesNothingGoesOverALineEnd() {
    String text = "Quy\nđịnh số 217\n-QĐ/TW ngày 12\ntháng 12 năm 2013 tổ chức\nthực hiện";
    Tokens over = new Lexer(LEXICON).read(text);
    Tokens within = new Lexer(LEXICON).withinLines().read(text);

    assertThat(over.means(0, "QUY_DINH")).isTrue();
    assertThat(over.phrases()).isEqualTo(1);
    assertThat(within.means(0, "QUY_DINH")).isFalse();
    assertThat(within.phrases()).isZero();
    for (int i = 0; i < within.size(); i++) {
      assertThat(within.words(i, i + 1)).doesNotContain("\n");
    }
  }

  @Test
  void aPhraseThatEndsInsideADateGoesToItsEnd() {
    Lexicon lexicon = Lexicon.builder().phrase("ngày {n}", "ON").phrase("số {n}", "NO").build();
    Tokens tokens = new Lexer(lexicon).read("Ngày 15/01/2020, số 7/2020");

    assertThat(tokens.phraseEnd(0, "ON")).isEqualTo(1);
    assertThat(tokens.phraseFrom(0)).isZero();
    assertThat(tokens.phraseTo(0)).isEqualTo(1);
    assertThat(tokens.phraseEntry(0).means("ON")).isTrue();
    assertThat(tokens.firstPhrase(1)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quy định", "QUY ĐỊNH", "qui định", "Quy Ðịnh", "quy  định", "Quy\nđịnh"})
  void spellingAndCaseAreSettled(String print) {
    Tokens tokens = read(print);

    assertThat(tokens.size()).isEqualTo(1);
    assertThat(tokens.means(0, "QUY_DINH")).isTrue();
    assertThat(words(Normalizer.normalize(print, Normalizer.Form.NFD))).hasSize(1);
  }

  @Test
  void anAbbreviationIsOneInItsOwnLettersOnly() {
    assertThat(read("NQ").is(0, TokenType.DOC_TYPE)).isTrue();
    assertThat(read("nq").is(0, TokenType.DOC_TYPE)).isFalse();
    assertThat(read("Nq").is(0, TokenType.DOC_TYPE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "217-QĐ/TW        | 217     | QĐ/TW",
        "218 – QĐ/TW      | 218     | QĐ/TW",
        "217/QĐ-TW        | 217     | QĐ-TW",
        "30/2020/NĐ-CP    | 30/2020 | NĐ-CP",
        "66.25/2026/NQ-CP | 66.25/2026 | NQ-CP",
        "66.125/2026/NQ-CP | 66.125/2026 | NQ-CP",
        "218   -   QĐ/TW  | 218     | QĐ/TW",
        "số39-NQ/TWngày   | 39      | NQ/TW",
        "số I3-CT/TW      | 13      | CT/TW",
      })
  void numberAndSymbolAreOneToken(String print, String number, String symbol) {
    Tokens tokens = read(print);
    int code = 0;
    while (!tokens.is(code, TokenType.CODE) && code < tokens.size()) {
      code++;
    }

    assertThat(tokens.code(code).orElseThrow().number()).contains(number);
    assertThat(tokens.code(code).orElseThrow().symbol()).contains(symbol);
  }

  @Test
  void aBlankNumberHasASymbol() {
    Tokens tokens = read("Số … -NQ/TW");

    assertThat(tokens.code(1).orElseThrow().number()).isEmpty();
    assertThat(tokens.code(1).orElseThrow().symbol()).contains("NQ/TW");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12 - 15 năm", "điểm 3 NQ mới", "218    - QĐ/TW", "1/2 số hộ", "5-7 người"})
  void numbersOfASentenceAreNoSymbols(String print) {
    Tokens tokens = read(print);

    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.is(i, TokenType.CODE)).as(tokens.words(i, i + 1)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ngày 30 tháng 7 năm 2021, 2021, 7, 30",
    "12/12/2013, 2013, 12, 12",
    "ngày 4-11-2013, 2013, 11, 4",
    "18.4.2022, 2022, 4, 18",
    "26/5/25, 2025, 5, 26",
    "2/9/45, 1945, 9, 2",
    "26/5/75, 1975, 5, 26",
    "tháng 9 năm 2019, 2019, 9, 0",
    "năm 2018, 2018, 0, 0",
    "ngày   tháng   năm 2026, 2026, 0, 0",
    "ngày .............. tháng .............. năm 2026, 2026, 0, 0",
  })
  void aDateIsOneToken(String print, int year, int month, int day) {
    Tokens tokens = read(print);

    assertThat(tokens.size()).isEqualTo(1);
    assertThat(List.of(tokens.year(0), tokens.month(0), tokens.day(0)))
        .containsExactly(year, month, day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30/02/2020", "12/13/2020", "1/2/3", "năm 2011-2015", "năm 20 000"})
  void whatIsNoDayIsNoDate(String print) {
    Tokens tokens = read(print);

    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.is(i, TokenType.DATE)).isFalse();
    }
  }

  @Test
  void phrasesLieBesideTheWords() {
    Tokens tokens = read("Ban Tổ chức thực hiện; tổ chức thực hiện; sau 10 năm thực hiện");

    assertThat(tokens.words(0, 1)).isEqualTo("Ban Tổ chức");
    assertThat(tokens.phraseEnd(0, "IMPLEMENTS")).isEqualTo(0);
    assertThat(tokens.phraseEnd(4, "IMPLEMENTS")).isEqualTo(8);
    assertThat(tokens.phrase(9, String.class).orElseThrow().sense()).isEqualTo("REVIEWS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b       | SPACE",
        "a\\nb     | LINE",
        "a\\n\\nb  | PARAGRAPH",
        "a\\tb     | CELL",
        "a\\n- b   | ITEM",
        "a\\n2. b  | ITEM",
        "a\\n2) b  | ITEM",
        "a\\nc) b  | ITEM",
        "a\\nc b   | LINE",
        "a\\n**b** | LINE",
        "a\\fb     | PAGE",
      })
  void theBreakBeforeAToken(String print, Gap gap) {
    assertThat(read(print.replace("\\n", "\n").replace("\\t", "\t").replace("\\f", "\f")).gap(1))
        .isEqualTo(gap);
  }

  @Test
  void theBarOfATableParts() {
    assertThat(read("a | b").gap(1)).isEqualTo(Gap.CELL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ban Tổ chức(1) khóa",
        "Ban Tổ chức(12) khóa",
        "Ban Tổ chức[2] khóa",
        "Ban Tổ chức [2] khóa",
        "Ban Tổ chức¹ khóa",
        "Ban Tổ chức¹² khóa"
      })
  void marksOfNotesAreNoTokens(String print) {
    assertThat(words(print)).containsExactly("Ban Tổ chức", "khóa");
  }

  @Test
  void aNumberOfThreeDigitsIsNoMarkOfANote() {
    assertThat(words("Ban Tổ chức(123) khóa"))
        .containsExactly("Ban Tổ chức", "(", "123", ")", "khóa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ban Tổ chức(1 khóa", "Ban Tổ chức(1] khóa", "Ban Tổ chức() khóa"})
  void aBracketThatIsNotClosedAroundANumberIsNoMarkOfANote(String print) {
    assertThat(words(print)).hasSizeGreaterThan(3).startsWith("Ban Tổ chức", "(");
  }

  @ParameterizedTest
  @CsvSource({"IV, 4", "XLI, 41", "khóa, -1", "12, 12", "'1.250', -1", "'2,5', -1", "12a, 12"})
  void aNumberIsOneTokenWithItsValue(String print, int value) {
    Tokens tokens = read("phần " + print + " này");

    assertThat(words("phần " + print + " này")).containsExactly("phần", print, "này");
    assertThat(tokens.value(1)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"12ab, 12|ab", "1.a, 1|.|a", "'1,', '1|,'"})
  void aNumberEndsBeforeWhatIsNoPartOfIt(String print, String words) {
    assertThat(words(print)).containsExactly(words.split("\\|"));
  }

  @Test
  void bracketsWithASpaceStay() {
    assertThat(words("yêu cầu: (1) khóa"))
        .containsExactly("yêu", "cầu", ":", "(", "1", ")", "khóa");
  }

  @Test
  void outsideTheTextStandsNothing() {
    Tokens tokens = read("Nghị quyết");

    assertThat(tokens.types(-1)).isZero();
    assertThat(tokens.types(1)).isZero();
    assertThat(tokens.gap(1)).isEqualTo(Gap.PAGE);
    assertThat(tokens.sense(7, String.class)).isEmpty();
  }

  /** Spans rise and never overlap, whatever the text; nothing is read twice. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị quyết ",
        "217-QĐ/TW",
        "12/12/2013",
        "(1)",
        "a",
        "số ",
        "1",
        "|",
        "*",
        "\n",
        "ngày ",
        "sau 10 năm ",
        "Nghị ",
        "Đ",
        "\u0301",
        "số -",
        "11111-",
        "IIII",
        "..."
      })
  void anyRepetitionIsReadInOrder(String piece) {
    Tokens tokens = read(piece.repeat(3000));

    for (int i = 1; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(tokens.end(i - 1));
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
    }
  }
}
