package org.sgmanifests.samples.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Validator;

class GuideReplicaTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/sgmanifests/samples/replica/replica.yaml");

  private final CascadeReplica replica = GuideReplica.replica(EnvironmentSecrets.from(Map.of()));

  @Test
  void theRecipeGivesWhatTheFluentBuildersGive() throws IOException {
    assertThat(yaml(replica.bundleWithSecretValues())).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void whatBelongsIntoGitIsTheSameWithoutTheSecrets() {
    Bundle bundle = replica.bundle();

    assertThat(yaml(bundle)).isNotEmpty();
    assertThat(bundle.objects())
        .containsExactlyElementsOf(
            replica.bundleWithSecretValues().objects().stream()
                .filter(object -> !(object instanceof Secret))
                .toList());
  }

  @Test
  void everyObjectKnowsTheLineThatAskedForTheBundle() {
    Bundle bundle = replica.bundle();

    assertThat(bundle.objects())
        .extracting(object -> bundle.addedAt(object).orElseThrow().getFileName())
        .containsOnly("GuideReplicaTest.java");
  }

  private static String yaml(Bundle bundle) {
    return ManifestWriter.toYaml(Validator.create().validate(bundle).orThrow());
  }
}
