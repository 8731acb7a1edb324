package org.chithi.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An identity reads and prints itself. */
class DocumentIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TW/QĐ/217@2013-12-12",
        "TU[Bắc Giang]/NQ/59@2011-04-08",
        "HU[Châu Thành, Long An]/NQ/5@2021",
        "TW/NQ/Đại hội@XIII",
        "TU[?3fa9c1d2e5f0]/QĐ/198",
        "TU[Bắc Giang]/KL/?3fa9c1d2e5f0"
      })
  void printsWhatItReads(String printed) {
    assertThat(DocumentId.parse(printed).map(DocumentId::toString)).contains(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "217-QĐ/TW", "TW/QĐ", "TW[]/QĐ/1", "TW/QĐ/1@", "a/b/c/d"})
  void anythingElseIsNone(String text) {
    assertThat(DocumentId.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TW/QĐ/217@2013-12-12 | urn:lex:vn:tw:quyet.dinh:2013-12-12;217",
        "TU[Bắc Giang]/NQ/59@2011-04-08 | urn:lex:vn;bac.giang:tu:nghi.quyet:2011-04-08;59",
        "TW/NQ/Đại hội@XIII | urn:lex:vn:tw:nghi.quyet:khoa.xiii;dai.hoi",
        "QH/LUAT/Luật Đất đai@2024 | urn:lex:vn:qh:luat:2024;luat.dat.dai"
      })
  void urnHasPlaceAuthorityMeasureDateAndNumber(String id, String urn) {
    assertThat(DocumentId.parse(id).orElseThrow().urn()).contains(urn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TW/QĐ/217", "TU[?3f]/QĐ/198@2016-01-01", "TU[Huế]/KL/?3f@2016-01-01"})
  void whatIsOpenHasNoUrn(String id) {
    assertThat(DocumentId.parse(id).orElseThrow().urn()).isEmpty();
  }

  @Test
  void partsThatCannotBeToldApartAreRefused() {
    DocumentKey key = DocumentKey.of("21/7");
    assertThatThrownBy(
            () -> new DocumentId("TW", Jurisdiction.COUNTRY, "QĐ", key, Optional.empty()))
        .hasMessageContaining("cannot be read back");
  }

  @ParameterizedTest
  @CsvSource({
    "814/NQ-UBTVQH15, UBTVQH/NQ/814@XV",
    "02/2020/UBTVQH14, UBTVQH/PL/2@2020-12-09",
    "26/2005/PL-UBTVQH11, UBTVQH/PL/26@2005-06-29"
  })
  void aNumberOfQuocHoiIsAskedForWithItsTerm(String asked, String id) {
    assertThat(new AskedDocument(asked).means(DocumentId.parse(id).orElseThrow())).isTrue();
  }
}
