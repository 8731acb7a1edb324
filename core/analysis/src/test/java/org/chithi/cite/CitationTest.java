package org.chithi.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Defect;
import org.chithi.cite.Citation.Form;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A citation as a value, and its builder. */
class CitationTest {

  private static final Span PLACE = new Span(5, 30);

  private static Reference number(String number) {
    return new Reference(
        Optional.empty(),
        Optional.of(number),
        Optional.of("QĐ/TW"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Citation.Builder bare() {
    return Citation.builder(PLACE, Form.NUMBERED, number("217"));
  }

  private static Citation full() {
    return bare()
        .subject(Optional.of(new Span(31, 40)))
        .pinpoint(Optional.of("khoản 2 Điều 10"))
        .relation(Relation.WITHIN_TITLE)
        .section(Optional.of(SectionRole.MANDATE))
        .alias(Optional.of("Quyết định 217"))
        .withinTitleOf(OptionalInt.of(3))
        .inherited(Set.of(Attribute.DATE, Attribute.TYPE))
        .defects(Set.of(Defect.SPACED, Defect.CASE))
        .build();
  }

  /** The full citation with one part changed, each part once. */
  static Stream<Citation> changes() {
    return Stream.<Citation.Builder>of(
            full().toBuilder().span(new Span(5, 31)),
            full().toBuilder().form(Form.SHORT),
            full().toBuilder().reference(number("218")),
            full().toBuilder().subject(Optional.empty()),
            full().toBuilder().pinpoint(Optional.empty()),
            full().toBuilder().relation(Relation.GUIDES).withinTitleOf(OptionalInt.empty()),
            full().toBuilder().section(Optional.empty()),
            full().toBuilder().alias(Optional.empty()),
            full().toBuilder().withinTitleOf(OptionalInt.of(4)),
            full().toBuilder().inherited(Set.of()),
            full().toBuilder().defects(Set.of()))
        .map(Citation.Builder::build);
  }

  @Test
  void partsThatAreNotSetAreAbsentAndTheRelationIsAMention() {
    Citation citation = bare().build();

    assertThat(citation.span()).isEqualTo(PLACE);
    assertThat(citation.form()).isEqualTo(Form.NUMBERED);
    assertThat(citation.reference()).isEqualTo(number("217"));
    assertThat(citation.subject()).isEmpty();
    assertThat(citation.pinpoint()).isEmpty();
    assertThat(citation.relation()).isEqualTo(Relation.MENTIONS);
    assertThat(citation.section()).isEmpty();
    assertThat(citation.alias()).isEmpty();
    assertThat(citation.withinTitleOf()).isEmpty();
    assertThat(citation.inherited()).isEmpty();
    assertThat(citation.defects()).isEmpty();
  }

  @Test
  void everySetterSetsItsOwnPart() {
    Citation citation = full();

    assertThat(citation.subject()).contains(new Span(31, 40));
    assertThat(citation.pinpoint()).contains("khoản 2 Điều 10");
    assertThat(citation.relation()).isEqualTo(Relation.WITHIN_TITLE);
    assertThat(citation.section()).contains(SectionRole.MANDATE);
    assertThat(citation.alias()).contains("Quyết định 217");
    assertThat(citation.withinTitleOf()).hasValue(3);
    assertThat(citation.inherited()).containsExactly(Attribute.TYPE, Attribute.DATE);
    assertThat(citation.defects()).containsExactly(Defect.CASE, Defect.SPACED);
  }

  @Test
  void equalPartsMakeEqualCitations() {
    assertThat(full()).isEqualTo(full()).hasSameHashCodeAs(full()).isNotSameAs(full());
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasToString(full().toString());
    assertThat(full()).isNotEqualTo("Citation").isNotEqualTo(null);
    assertThat(full().toString()).startsWith("Citation[span=Span[start=5, end=30], form=NUMBERED,");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void oneOtherPartMakesAnotherCitation(Citation other) {
    assertThat(other).isNotEqualTo(full());
    assertThat(other.toString()).isNotEqualTo(full().toString());
    assertThat(other.toBuilder().build()).isEqualTo(other).hasSameHashCodeAs(other);
  }

  @Test
  void setsAreCopied() {
    Set<Attribute> inherited = EnumSet.of(Attribute.TYPE);
    Set<Defect> defects = EnumSet.of(Defect.OCR);
    Citation citation = bare().inherited(inherited).defects(defects).build();
    inherited.clear();
    defects.clear();

    assertThat(citation.inherited()).containsExactly(Attribute.TYPE).isUnmodifiable();
    assertThat(citation.defects()).containsExactly(Defect.OCR).isUnmodifiable();
  }

  @Test
  void citationsWithoutWordsAreRefused() {
    Citation.Builder builder = bare().span(new Span(5, 5));

    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("span");
  }

  @Test
  void anOuterCitationGoesWithTheRelationOfATitle() {
    Citation.Builder noOuter = bare().relation(Relation.WITHIN_TITLE);
    Citation.Builder noTitle = bare().withinTitleOf(OptionalInt.of(0));

    assertThatIllegalArgumentException()
        .isThrownBy(noOuter::build)
        .withMessageContaining("withinTitleOf");
    assertThatIllegalArgumentException()
        .isThrownBy(noTitle::build)
        .withMessageContaining("withinTitleOf");
  }
}
