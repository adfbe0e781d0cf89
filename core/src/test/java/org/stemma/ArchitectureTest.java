package org.stemma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the order of the rooms. Changing the list is a design decision: record it. */
class ArchitectureTest {

  private static final List<String> ROOMS =
      List.of(
          "text",
          "page",
          "lineage",
          "language",
          "time",
          "place",
          "actor",
          "attribution",
          "claim",
          "point",
          "control",
          "dossier");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.stemma");

  static List<String> rooms() {
    return ROOMS;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyTheOnesBeforeIt(String room) {
    String[] later =
        ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
            .map(ArchitectureTest::packageOf)
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> outOfBounds =
        JavaClass.Predicates.resideInAnyPackage(later)
            .or(JavaClass.Predicates.resideInAPackage("org.stemma"));
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage(packageOf(room))
            .should()
            .dependOnClassesThat(outOfBounds);
    rule.check(CLASSES);
  }

  @Test
  void everyRoomStandsInTheListAndHoldsSomething() {
    Set<String> found = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      if (!each.getPackageName().equals("org.stemma")
          && !each.getSimpleName().equals("package-info")) {
        found.add(each.getPackageName().substring("org.stemma.".length()));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(ROOMS);
  }

  @ParameterizedTest
  @CsvSource({
    "org.jsoup, page",
    "opennlp, page",
    "edu.stanford.nlp, language",
    "ai.onnxruntime, language",
    "com.fasterxml.jackson, nowhere",
    "java.sql, nowhere",
    "java.net.http, nowhere"
  })
  void anOutsideLibraryEntersByOneRoom(String library, String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf(room))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CLASSES);
  }

  @Test
  void thereIsNoCycle() {
    SlicesRuleDefinition.slices()
        .matching("org.stemma.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  private static String packageOf(String room) {
    return "org.stemma." + room + "..";
  }
}
