package org.sgmanifests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project keeps the laws, and each law bites. */
class LawsTest {
  private static final String BROKEN = LawsTest.class.getPackageName() + ".broken";
  private static final JavaClasses PROJECT =
      new ClassFileImporter().importPaths(Checkout.mainClasses());
  private static final JavaClasses BREAKING = new ClassFileImporter().importPackages(BROKEN);

  static List<Law> laws() {
    return Laws.of("org.sgmanifests");
  }

  static List<Law> lawsOfBroken() {
    return Laws.of(BROKEN);
  }

  @ParameterizedTest
  @MethodSource("laws")
  void projectKeeps(Law law) {
    law.rule().check(PROJECT);
  }

  @ParameterizedTest
  @MethodSource("lawsOfBroken")
  void bites(Law law) {
    assertThat(law.rule().evaluate(BREAKING).getFailureReport().getDetails())
        .as("violations of: %s", law.rule().getDescription())
        .anyMatch(violation -> violation.contains(law.brokenBy()));
  }

  @Test
  void projectIsLookedAt() {
    assertThat(PROJECT.stream().map(JavaClass::getName))
        .hasSizeGreaterThan(300)
        .contains(
            "org.sgmanifests.api.Bundle",
            "org.sgmanifests.api.crd.FinishCrds",
            "org.sgmanifests.api.sgcluster.SGClusterBuilder");
  }
}
