package org.chithi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A letterhead as a value, and its builder. */
class LetterheadTest {

  private static Letterhead full() {
    return Letterhead.builder()
        .kind(Optional.of(DocumentKind.KE_HOACH))
        .number(DocumentNumber.parse("18-KH/HU"))
        .issuer(
            Optional.of(new Issuer("Huyện ủy Bản Lầu", Optional.empty(), Issuer.Evidence.TITLE)))
        .superior(Optional.of("Tỉnh ủy Mường Sơn"))
        .place(Optional.of("Bản Lầu"))
        .date(Optional.of(LocalDate.of(2021, 9, 5)))
        .title(Optional.of("về trồng rừng"))
        .addressees(List.of("Các chi bộ"))
        .marks(List.of("KHẨN"))
        .build();
  }

  /** The full letterhead with one part changed, each part once. */
  static Stream<Letterhead> changes() {
    return Stream.<Letterhead.Builder>of(
            full().toBuilder().kind(Optional.empty()),
            full().toBuilder().number(Optional.empty()),
            full().toBuilder().issuer(Optional.empty()),
            full().toBuilder().superior(Optional.empty()),
            full().toBuilder().place(Optional.empty()),
            full().toBuilder().date(Optional.empty()),
            full().toBuilder().title(Optional.empty()),
            full().toBuilder().addressees(List.of()),
            full().toBuilder().marks(List.of()))
        .map(Letterhead.Builder::build);
  }

  @Test
  void partsThatAreNotSetAreAbsent() {
    Letterhead blank = Letterhead.builder().build();

    assertThat(blank.kind()).isEmpty();
    assertThat(blank.number()).isEmpty();
    assertThat(blank.issuer()).isEmpty();
    assertThat(blank.superior()).isEmpty();
    assertThat(blank.place()).isEmpty();
    assertThat(blank.date()).isEmpty();
    assertThat(blank.title()).isEmpty();
    assertThat(blank.addressees()).isEmpty();
    assertThat(blank.marks()).isEmpty();
  }

  @Test
  void everySetterSetsItsOwnPart() {
    Letterhead head = full();

    assertThat(head.kind()).contains(DocumentKind.KE_HOACH);
    assertThat(head.number().orElseThrow()).hasToString("18-KH/HU");
    assertThat(head.issuer().map(Issuer::name)).contains("Huyện ủy Bản Lầu");
    assertThat(head.superior()).contains("Tỉnh ủy Mường Sơn");
    assertThat(head.place()).contains("Bản Lầu");
    assertThat(head.date()).contains(LocalDate.of(2021, 9, 5));
    assertThat(head.title()).contains("về trồng rừng");
    assertThat(head.addressees()).containsExactly("Các chi bộ");
    assertThat(head.marks()).containsExactly("KHẨN");
  }

  @Test
  void equalPartsMakeEqualLetterheads() {
    assertThat(full()).isEqualTo(full()).hasSameHashCodeAs(full()).isNotSameAs(full());
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasToString(full().toString());
    assertThat(full()).isNotEqualTo("Letterhead").isNotEqualTo(null);
    assertThat(full().toString())
        .contains("Letterhead[kind=", "18-KH/HU", "Bản Lầu", "về trồng rừng", "marks=[KHẨN]");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void oneOtherPartMakesAnotherLetterhead(Letterhead other) {
    assertThat(other).isNotEqualTo(full());
    assertThat(other.hashCode()).isNotEqualTo(full().hashCode());
    assertThat(other.toString()).isNotEqualTo(full().toString());
    assertThat(other.toBuilder().build()).isEqualTo(other);
  }

  @Test
  void listsAreCopied() {
    List<String> marks = new ArrayList<>(List.of("MẬT"));
    Letterhead head = Letterhead.builder().marks(marks).addressees(marks).build();
    marks.add("KHẨN");

    assertThat(head.marks()).containsExactly("MẬT").isUnmodifiable();
    assertThat(head.addressees()).containsExactly("MẬT").isUnmodifiable();
  }

  @Test
  void listsWithNullAreRefused() {
    Letterhead.Builder builder = Letterhead.builder().marks(Arrays.asList("MẬT", null));

    assertThatThrownBy(builder::build).isInstanceOf(NullPointerException.class);
  }
}
