package org.chithi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chithi.model.SectionRole;
import org.chithi.parse.Headings.Candidate;
import org.junit.jupiter.api.Test;

/** What headings announce. */
class HeadingsTest {

  private static List<Candidate> candidates(String heading) {
    Line line = Line.of(heading);
    return Headings.candidates(line, line.contentFrom());
  }

  private static List<SectionRole> roles(String heading) {
    return candidates(heading).stream().map(candidate -> candidate.cue().role()).toList();
  }

  @Test
  void aHeadingGivesItsCuesInOrder() {
    assertThat(roles("I. TÌNH HÌNH VÀ NGUYÊN NHÂN"))
        .containsExactly(SectionRole.SITUATION, SectionRole.CAUSES);
    assertThat(roles("I- QUAN ĐIỂM, MỤC TIÊU"))
        .containsExactly(SectionRole.VIEWPOINTS, SectionRole.OBJECTIVES);
    assertThat(roles("I. Tình hình; nguyên nhân"))
        .containsExactly(SectionRole.SITUATION, SectionRole.CAUSES);
    assertThat(roles("2. Về các nhiệm vụ")).containsExactly(SectionRole.TASKS);
  }

  @Test
  void aWholeHeadingIsMoreCertainThanItsFirstWords() {
    assertThat(candidates("Giải pháp").get(0).strength()).isEqualTo(Candidate.WHOLE);
    assertThat(candidates("Giải pháp về vốn").get(0).strength()).isEqualTo(Candidate.FIRST);
    assertThat(candidates("Quan điểm, mục tiêu").get(1).strength()).isEqualTo(Candidate.JOINED);
  }

  @Test
  void aSentenceThatStartsWithACueIsNoHeading() {
    String heading = "Giải pháp về vốn cho các hợp tác xã chè ở ba xã vùng cao";

    assertThat(roles(heading + " Nà Cọ này")).containsExactly(SectionRole.TASKS);
    assertThat(candidates(heading + " Nà Cọ này đã được bàn")).isEmpty();
  }

  @Test
  void wordsThatOnlyHoldACueAnnounceNothing() {
    assertThat(candidates("Ban Chỉ đạo họp bàn giải pháp")).isEmpty();
    assertThat(candidates("NƠI NHẬN")).isEmpty();
  }
}
