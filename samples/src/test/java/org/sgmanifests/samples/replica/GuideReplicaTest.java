package org.sgmanifests.samples.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Validator;

class GuideReplicaTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/sgmanifests/samples/replica/replica.yaml");
  private static final Prerequisites MADE = new Prerequisites(EnvironmentSecrets.from(Map.of()));

  @Test
  void theRecipeGivesWhatTheFluentBuildersGive() throws IOException {
    SecretSource users = SecretSource.examples("mysecrets-db", SourceUsers.standard());

    Bundle bundle = GuideReplica.replica(users, MADE).bundle();

    assertThat(ManifestWriter.toYaml(Validator.create().validate(bundle).orThrow()))
        .isEqualTo(Files.readString(GOLDEN));
  }
}
