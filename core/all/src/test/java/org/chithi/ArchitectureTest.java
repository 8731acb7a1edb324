package org.chithi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Imports in the modules of core run one way only, each foreign library is imported by one package,
 * and no package lies in two modules.
 */
final class ArchitectureTest {

  private static final String ROOT = "org.chithi";

  /** The packages of core, each below all it may import; a new package needs a row here. */
  private static final List<Row> TABLE =
      List.of(
          row("text").library("com.ibm.icu.."),
          row("lex", "text"),
          row("model", "text"),
          row("read", "text")
              .library("org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox.."),
          row("parse", "text", "lex", "model"),
          row("cite", "text", "lex", "model"),
          row("resolve", "text", "model", "cite"),
          row("task", "text", "lex", "model"),
          row("corpus", "text", "model", "read", "parse", "cite", "resolve", "task"),
          row("search", "text", "model", "cite", "resolve", "task").library("org.apache.lucene.."),
          row("graph", "model", "cite", "resolve").library("org.jgrapht.."),
          row("eval", "text", "model", "cite", "task"),
          row("json", "text", "model", "cite", "resolve", "task", "eval")
              .library("tools.jackson..", "com.fasterxml.jackson.."));

  /** What any package may import: the JDK, with its XML, and annotations for the compiler. */
  private static final List<String> EVERYWHERE =
      List.of("java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify..");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/testcorpus/"))
          .importPackages(ROOT);

  @Test
  void classesOfEveryModuleAreFound() {
    assertThat(CORE.stream().map(JavaClass::getPackageName))
        .contains(
            ROOT,
            ROOT + ".text",
            ROOT + ".json",
            ROOT + ".read",
            ROOT + ".search",
            ROOT + ".graph");
  }

  @Test
  void everyPackageLiesInOneModule() {
    Map<String, Set<String>> modules =
        CORE.stream()
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName,
                    Collectors.mapping(ArchitectureTest::module, Collectors.toSet())));
    assertThat(modules.values()).allSatisfy(places -> assertThat(places).hasSize(1));
  }

  /** The jar or the folder of classes that a class was read from. */
  private static String module(JavaClass type) {
    String file = type.getSource().orElseThrow().getUri().toString();
    return file.substring(0, file.length() - type.getName().length() - ".class".length());
  }

  @Test
  void everyClassLivesInAPackageOfTheTable() {
    List<String> packages =
        Stream.concat(Stream.of(ROOT), TABLE.stream().map(Row::identifier)).toList();

    check(classes().should().resideInAnyPackage(array(packages)));
  }

  @ParameterizedTest
  @FieldSource("TABLE")
  void packageImportsOnlyPackagesOfItsRow(Row row) {
    check(
        noClasses()
            .that()
            .resideInAPackage(row.identifier())
            .should()
            .dependOnClassesThat(
                resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(array(row.visible()))))));
  }

  @ParameterizedTest
  @FieldSource("TABLE")
  void libraryIsImportedByItsPackageOnly(Row row) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(row.identifier())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(array(row.libraries())));
  }

  @Test
  void noLibraryIsImportedThatTheTableDoesNotName() {
    List<String> known =
        Stream.of(
                Stream.of(ROOT + ".."),
                EVERYWHERE.stream(),
                TABLE.stream().map(Row::libraries).flatMap(List::stream))
            .flatMap(names -> names)
            .toList();

    check(noClasses().should().dependOnClassesThat(not(resideInAnyPackage(array(known)))));
  }

  @Test
  void nothingImportsTheRoot() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT));
  }

  @Test
  void packagesFormNoCycle() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  void nothingIsPrinted() {
    check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
  }

  @Test
  void nothingIsLogged() {
    check(noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."));
  }

  /** A rule about a package that has no class yet holds. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CORE);
  }

  private static Row row(String name, String... imports) {
    return new Row(name, List.of(imports), List.of());
  }

  private static String[] array(List<String> names) {
    return names.toArray(String[]::new);
  }

  /** One package by its name below the root; a package below it is another package. */
  private record Row(String name, List<String> imports, List<String> libraries) {

    Row library(String... patterns) {
      return new Row(name, imports, List.of(patterns));
    }

    String identifier() {
      return ROOT + "." + name;
    }

    List<String> visible() {
      return Stream.concat(Stream.of(name), imports.stream())
          .map(ROOT.concat(".")::concat)
          .toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
