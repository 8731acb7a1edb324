package org.chithi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.model.DocumentKind;
import org.chithi.model.SectionRole;
import org.chithi.text.TermTable;
import org.junit.jupiter.api.Test;

/** The best whole of the roles of a body, and the tables it is weighed with. */
class RolePathTest {

  private static final KindParts ANY = KindParts.of(Optional.empty(), false);

  private static RoleUnit unit(SectionRole role, double points) {
    Line line = Line.of("Các xã làm đường.");
    SectionMark none = SectionMark.byForm(0, SectionRole.OTHER);
    RoleUnit unit = new RoleUnit(line, 0, line.text().length(), none, false);
    unit.open(RoleWeight.CHANGE_NUMBER, List.of(), false);
    unit.add(role, (float) points);
    return unit;
  }

  private static List<SectionRole> best(KindParts parts, RoleUnit... units) {
    return Arrays.stream(new RolePath(parts).best(List.of(units)))
        .mapToObj(RoleUnit.ROLES::get)
        .toList();
  }

  @Test
  void aWeakClueBetweenStrongOnesChangesNothing() {
    assertThat(
            best(
                ANY,
                unit(SectionRole.TASKS, 3),
                unit(SectionRole.SITUATION, 1),
                unit(SectionRole.TASKS, 3)))
        .containsOnly(SectionRole.TASKS);
  }

  @Test
  void aStrongClueChangesTheRole() {
    assertThat(best(ANY, unit(SectionRole.SITUATION, 3), unit(SectionRole.TASKS, 3)))
        .containsExactly(SectionRole.SITUATION, SectionRole.TASKS);
  }

  @Test
  void theWayBackIsDearerThanTheWayOn() {
    double points = RoleWeight.CHANGE_NUMBER.points() + RoleWeight.BACK.points() / 2;
    assertThat(best(ANY, unit(SectionRole.OBJECTIVES, 9), unit(SectionRole.TASKS, points)))
        .containsExactly(SectionRole.OBJECTIVES, SectionRole.TASKS);
    assertThat(best(ANY, unit(SectionRole.TASKS, 9), unit(SectionRole.OBJECTIVES, points)))
        .containsOnly(SectionRole.TASKS);
  }

  @Test
  void aPartThatTheKindExpectsIsFoundOnWeakClues() {
    RoleUnit[] units = {unit(SectionRole.OBJECTIVES, 3), unit(SectionRole.TASKS, 0.5)};
    assertThat(best(ANY, units)).doesNotContain(SectionRole.TASKS);
    assertThat(best(KindParts.of(Optional.of(DocumentKind.KE_HOACH), false), units))
        .containsExactly(SectionRole.OBJECTIVES, SectionRole.TASKS);
  }

  @Test
  void noUnitsHaveNoRoles() {
    assertThat(best(ANY)).isEmpty();
  }

  @Test
  void aHundredThousandUnitsAreNoTrouble() {
    List<RoleUnit> units = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      units.add(unit(i % 2 == 0 ? SectionRole.TASKS : SectionRole.SITUATION, 0.1));
    }
    assertThat(new RolePath(ANY).best(units)).hasSize(100_000);
  }

  @Test
  void everyWeightHasOneRow() {
    assertThat(TermTable.rows(RoleWeight.class, "role-weights.tsv"))
        .extracting(row -> row.cell("weight"))
        .containsExactly(Arrays.stream(RoleWeight.values()).map(Enum::name).toArray(String[]::new));
  }

  @Test
  void everyRowOfPartsIsOfAKind() {
    List<String> kinds =
        Stream.concat(
                Arrays.stream(DocumentKind.values()).map(Enum::name), Stream.of("ARTICLES", "*"))
            .collect(Collectors.toList());
    assertThat(TermTable.rows(KindParts.class, "kind-parts.tsv"))
        .allSatisfy(row -> assertThat(kinds).contains(row.cell("kind").split(" ")));
  }
}
