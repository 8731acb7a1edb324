package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.chithi.search.InvalidQueryException.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has to do what by when, as fields of a query. */
class TaskFieldsTest {

  private static final String WORDS =
      """
      TỈNH ỦY VÂN SƠN
      *
      Số 21-CT/TU	Vân Sơn, ngày 10 tháng 3 năm 2021

      CHỈ THỊ
      về y tế cơ sở

      I. MỤC TIÊU
      1. Đến năm 2030, 95% trạm y tế xã có bác sĩ.
      II. TỔ CHỨC THỰC HIỆN
      1. Ban Dân vận Tỉnh ủy chủ trì, phối hợp với Sở Y tế kiểm tra trong quý III/2021.
      2. Các huyện, thị ủy và UBND các xã xây dựng kế hoạch.
      """;

  @TempDir private static Path folder;

  private static DirectiveIndex index;

  @BeforeAll
  static void fill() throws IOException {
    index = DirectiveIndex.open(folder);
    index.add(IndexFixture.document("1", WORDS));
    index.commit();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body:\"Ban Dân vận Tỉnh ủy\"",
        "body:\"ban dan van\"",
        "cơ-quan-chủ-trì:\"Ban Dân vận Tỉnh uỷ\"",
        "chủ-trì:\"huyện ủy\"",
        "body:UBND",
        "body:\"Ủy ban nhân dân\"",
        "due:2021-Q3",
        "hạn:III/2021",
        "hạn:2021",
        "due:9/2021",
        "thời-hạn:30/9/2021",
        "body:\"Ban Dân vận\" due:2021"
      })
  void theSectionOnImplementationIsFound(String query) throws Exception {
    assertThat(index.search(SearchRequest.query(query)).hits())
        .singleElement()
        .matches(hit -> hit.section() == 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body:\"Sở Y tế\"",
        "body:\"Dấn vận\"",
        "due:2021-Q2",
        "due:2022",
        "due:2021-Q3 -body:\"Ban Dân vận\""
      })
  void nothingIsFound(String query) throws Exception {
    assertThat(index.search(SearchRequest.query(query)).hits()).isEmpty();
  }

  @Test
  void theTimeOfATargetIsFoundInItsSection() throws Exception {
    assertThat(index.search(SearchRequest.query("due:2030")).hits())
        .singleElement()
        .matches(hit -> hit.section() == 1);
  }

  @Test
  void aTimeThatIsNoneIsReported() {
    assertThatThrownBy(() -> index.search(SearchRequest.query("due:soon")))
        .isInstanceOfSatisfying(
            InvalidQueryException.class,
            wrong -> assertThat(wrong.problem()).isEqualTo(Problem.NO_DATE));
  }
}
