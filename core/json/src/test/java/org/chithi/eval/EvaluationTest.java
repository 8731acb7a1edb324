package org.chithi.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.chithi.cite.Citation;
import org.chithi.eval.EvaluationError.Kind;
import org.chithi.json.GoldJson;
import org.chithi.json.ScoresJson;
import org.chithi.model.SectionRole;
import org.chithi.parse.DirectiveParser;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gold answers of the test corpus against texts that differ from theirs in a known way. */
class EvaluationTest {

  /** Seven facts in its letterhead, 2 citations by number and 3 of itself, 6 recipients. */
  private static final String NAME = "chi-thi-huyen-uy-dau-thanh-cu";

  private static final String TEXT = Cases.heldOut().get(NAME + ".txt");
  private static final String GOLD = Cases.read("gold/held-out/" + NAME + ".json");

  private static DocumentScore score(String text, String gold) {
    return Evaluation.score(
        NAME, GoldJson.read(gold), new DirectiveParser().parse(SourceText.of(text)));
  }

  private static DocumentScore scoreWith(String right, String other) {
    assertThat(TEXT).contains(right);
    return score(TEXT.replace(right, other), GOLD);
  }

  @Test
  void nothingDiffersFromTheTextOfTheGold() {
    DocumentScore score = score(TEXT, GOLD);
    assertThat(score.errors()).isEmpty();
    assertThat(score.letterhead()).isEqualTo(new Tally(7, 7, 7));
    assertThat(score.citations()).isEqualTo(new Tally(5, 5, 5));
    assertThat(score.forms())
        .isEqualTo(
            Map.of(
                Citation.Form.NUMBERED, new Tally(3, 3, 3),
                Citation.Form.SELF, new Tally(2, 2, 2)));
    assertThat(score.recipients()).isEqualTo(new Tally(6, 6, 6));
    assertThat(score.assignments()).isEqualTo(new Tally(5, 5, 5));
    assertThat(score.leads()).isEqualTo(new Tally(5, 5, 5));
    assertThat(score.accuracy()).hasValue(1);
  }

  @Test
  void anotherNumberIsOneWrongFactOfSeven() {
    DocumentScore score = scoreWith("Số 14-CT/HU", "Số 15-CT/HU");
    assertThat(score.letterhead()).isEqualTo(new Tally(6, 7, 7));
    assertThat(score.errors())
        .containsExactly(EvaluationError.of(Kind.LETTERHEAD, "number", "14", "15"));
    assertThat(new Scores(List.of(score)).figures().get("letterhead")).isEqualTo(6 / 7.0);
  }

  @Test
  void aRecipientMoreLowersPrecisionAndOneLessRecall() {
    DocumentScore more = scoreWith("- Văn phòng Tỉnh uỷ,", "- Văn phòng Tỉnh uỷ,\n- Công an xã,");
    assertThat(more.recipients()).isEqualTo(new Tally(6, 7, 6));
    assertThat(more.errors())
        .containsExactly(EvaluationError.of(Kind.RECIPIENT_EXTRA, "Công an xã"));
    DocumentScore less = scoreWith("- Văn phòng Tỉnh uỷ,\n", "");
    assertThat(less.recipients()).isEqualTo(new Tally(5, 5, 6));
    assertThat(less.recipients().f1().orElseThrow()).isEqualTo(10 / 11.0, within(1e-12));
  }

  @Test
  void aCitationByAnotherNumberIsMissedAndTooMany() {
    DocumentScore score = score(TEXT, GOLD.replace("\"number\": \"102\"", "\"number\": \"103\""));
    assertThat(score.citations()).isEqualTo(new Tally(4, 5, 5));
    assertThat(score.forms().get(Citation.Form.NUMBERED)).isEqualTo(new Tally(2, 2, 3));
    assertThat(score.errors().stream().map(EvaluationError::kind))
        .containsExactly(Kind.CITATION_MISSED, Kind.CITATION_EXTRA);
  }

  @Test
  void aCitationThatIsNotInTheTextIsNotMeant() {
    DocumentScore score = scoreWith("theo Quy định số 102-QĐ/TW, ngày 15/11/2017 của", "bởi");
    assertThat(score.citations()).isEqualTo(new Tally(4, 4, 4));
    assertThat(score.errors().stream().map(EvaluationError::kind))
        .containsExactly(Kind.CITATION_NOT_IN_TEXT);
  }

  @Test
  void factsOfAMatchedCitationAreComparedOneByOne() {
    DocumentScore score =
        score(TEXT, GOLD.replace("\"DISSEMINATES\"", "\"REVIEWS\"").replace("2017-11-15", "2017"));
    assertThat(score.citations()).isEqualTo(new Tally(5, 5, 5));
    assertThat(score.facts().get(CitationFact.RELATION)).isEqualTo(new Tally(2, 3, 3));
    assertThat(score.facts().get(CitationFact.DATE)).isEqualTo(new Tally(1, 2, 2));
    assertThat(score.facts().get(CitationFact.TYPE)).isEqualTo(new Tally(3, 3, 3));
  }

  /** The gold now counts the letters of the sentence on dissemination to another role. */
  @Test
  void sectionsAreComparedByTheirLetters() {
    DocumentScore score = score(TEXT, GOLD.replace("\"DISSEMINATION\"", "\"OTHER\""));
    int letters = "Chỉthịnàyphổbiếnđếnchibộ./.".length();
    assertThat(score.sections().get(SectionRole.OTHER)).isEqualTo(new Tally(0, 0, letters));
    assertThat(score.sections().get(SectionRole.DISSEMINATION)).isEqualTo(new Tally(0, letters, 0));
    assertThat(score.errors())
        .containsExactly(
            EvaluationError.of(
                Kind.SECTION_ROLE, "OTHER", "DISSEMINATION", String.valueOf(letters)));
  }

  @Test
  void anotherLeadIsAWrongLeadAndNoMissedAssignment() {
    DocumentScore score =
        score(TEXT, GOLD.replace("\"Văn phòng Huyện uỷ\"", "\"Ban Dân vận Huyện uỷ\""));
    assertThat(score.assignments()).isEqualTo(new Tally(5, 5, 5));
    assertThat(score.leads()).isEqualTo(new Tally(4, 5, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "Ban Bí thư Trung ương Đảng, Ban Bí thư, true",
    "UBND tỉnh, Ủy ban nhân dân tỉnh Vân Sơn, true",
    "Uỷ ban Kiểm tra, Ủy ban Kiểm tra, true",
    "Ban Bí thư, Bộ Chính trị, false",
    "Ban Thường vụ Tỉnh ủy, Ban Thường vụ Huyện ủy, false"
  })
  void bodiesAreEqualByTheirFirstWords(String name, String other, boolean isOne) {
    assertThat(EqualNames.standard().isOneBody(name, other)).isEqualTo(isOne);
    assertThat(EqualNames.standard().isOneBody(other, name)).isEqualTo(isOne);
  }

  @Test
  void aListOfBodiesIsComparedByItsWords() {
    EqualNames names = EqualNames.standard();
    assertThat(names.bodies(List.of("Sở Y tế và Sở Tài chính")))
        .isEqualTo(names.bodies(List.of("Sở Tài chính", "Sở Y tế")));
  }

  @Test
  void scoresAreReadAsTheyWereWritten() throws IOException {
    Scores scores = new Scores(List.of(scoreWith("Số 14-CT/HU", "Số 15-CT/HU")));
    StringWriter json = new StringWriter();
    ScoresJson.write(scores, json);
    assertThat(ScoresJson.read(json.toString())).isEqualTo(scores);
  }

  @Test
  void whatChangedIsGainedOrLost() {
    Scores before = new Scores(List.of(scoreWith("Số 14-CT/HU", "Số 15-CT/HU")));
    Scores now = new Scores(List.of(scoreWith("- Văn phòng Tỉnh uỷ,\n", "")));
    Scores.Change change = now.comparedWith(before);
    assertThat(change.gained())
        .containsExactly(
            new Scores.Difference(NAME, EvaluationError.of(Kind.LETTERHEAD, "number", "14", "15")));
    assertThat(change.lost())
        .containsExactly(
            new Scores.Difference(
                NAME, EvaluationError.of(Kind.RECIPIENT_MISSED, "Văn phòng Tỉnh uỷ")));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"form\": \"NUMBERED\"', '\"form\": \"X\"', 'citations[0].form: is not one of NUMBERED'",
    "'\"date\": \"2018-03-05\"', '\"date\": \"5/3/2018\"', 'letterhead.date: is not a date'",
    "'\"role\": \"TASKS\"', '\"part\": \"TASKS\"', 'sections[5].role: is missing'",
    "'\"doc\":', '\"doc\"', 'json: line 2, column'"
  })
  void faultyGoldIsReportedWithItsPlace(String right, String wrong, String message) {
    assertThat(GOLD).contains(right);
    assertThatThrownBy(() -> GoldJson.read(GOLD.replace(right, wrong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
