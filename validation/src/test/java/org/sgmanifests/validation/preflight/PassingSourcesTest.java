package org.sgmanifests.validation.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.servers.PostgresServer;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.check.CheckOutcome;
import org.sgmanifests.validation.preflight.check.CheckResult;
import org.sgmanifests.validation.preflight.checks.BuiltinChecks;

@Tag("servers")
class PassingSourcesTest {

  static List<Integer> majors() {
    return PostgresServer.MAJORS;
  }

  @ParameterizedTest
  @MethodSource("majors")
  void aSourceAsItShouldBePassesEachCheckOnce(int major) {
    try (TestSource source = TestSource.start(major)) {
      PreflightReport report = Preflight.of(source.bundle()).check();

      assertThat(report.results())
          .as(report.toString())
          .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(CheckOutcome.PASSED))
          .extracting(CheckResult::check)
          .isEqualTo(BuiltinChecks.ALL.stream().map(Check::id).toList());
      assertThat(report.outcome()).isEqualTo(Outcome.CLEAN);
      assertThat(report.toString()).doesNotContain(TestSource.PASSWORDS);

      oneUserForAllThreeRolesPasses(source);
    }
  }

  private static void oneUserForAllThreeRolesPasses(TestSource source) {
    PreflightReport report =
        Preflight.of(
                source.bundle(
                    Map.of(
                        "key: replication-",
                        "key: superuser-",
                        "key: authenticator-",
                        "key: superuser-")))
            .check();

    assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.CLEAN);
  }
}
