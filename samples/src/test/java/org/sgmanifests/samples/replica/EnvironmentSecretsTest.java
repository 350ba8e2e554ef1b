package org.sgmanifests.samples.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sgmanifests.samples.replica.EnvironmentSecrets.Variable;

class EnvironmentSecretsTest {

  @Test
  void aVariableThatIsSetGivesItsValue() {
    EnvironmentSecrets secrets = EnvironmentSecrets.from(Map.of("SUPERUSER_PASSWORD", "given"));

    assertThat(secrets.get(Variable.SUPERUSER_PASSWORD)).isEqualTo("given");
  }

  @Test
  void aVariableThatIsNotSetGivesAnObviousExample() {
    EnvironmentSecrets secrets = EnvironmentSecrets.from(Map.of());

    assertThat(secrets.get(Variable.SUPERUSER_PASSWORD)).isEqualTo("example-superuser-password");
    assertThat(secrets.get(Variable.BUCKET_ACCESS_KEY_ID))
        .isEqualTo("example-bucket-access-key-id");
  }

  @Test
  void examplesAreReportedByNameOfTheirVariable() {
    assertThat(EnvironmentSecrets.from(Map.of("REPLICATION_PASSWORD", "given")).examples())
        .containsExactly(
            "SUPERUSER_PASSWORD",
            "AUTHENTICATOR_PASSWORD",
            "BUCKET_ACCESS_KEY_ID",
            "BUCKET_SECRET_ACCESS_KEY");
  }

  @Test
  void noExampleIsReportedWhenEverythingIsSet() {
    Map<String, String> all = new HashMap<>();
    for (Variable variable : Variable.values()) {
      all.put(variable.name(), "given");
    }

    assertThat(EnvironmentSecrets.from(all).examples()).isEmpty();
  }

  @Test
  void variablesThatAreSetButBlankAreRefusedTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EnvironmentSecrets.from(
                    Map.of("SUPERUSER_PASSWORD", "", "BUCKET_ACCESS_KEY_ID", " ")))
        .withMessage(
            "Set but blank: SUPERUSER_PASSWORD, BUCKET_ACCESS_KEY_ID. Give a value, or unset it to"
                + " get an example value.");
  }

  @Test
  void textShowsNoValue() {
    assertThat(EnvironmentSecrets.from(Map.of("SUPERUSER_PASSWORD", "hidden7f3a")).toString())
        .doesNotContain("hidden7f3a");
  }
}
