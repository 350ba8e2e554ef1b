package org.sgmanifests.samples.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;

/** The deployment of the guide, made with the recipe. */
class RecipesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/sgmanifests/samples/replica");

  private final CascadeReplica guide = GuideReplica.replica(EnvironmentSecrets.from(Map.of()));

  @Test
  void theGuideByRecipeIsTheGuideByFluentBuilders() throws IOException {
    assertThat(yaml(guide.bundleWithSecretValues()))
        .isEqualTo(Files.readString(GOLDEN.resolve("replica.yaml")));
  }

  @Test
  void whatBelongsIntoGitIsTheSameWithoutSecrets() {
    Bundle bundle = guide.bundle();

    assertThat(yaml(bundle)).isNotEmpty();
    assertThat(bundle.objects())
        .containsExactlyElementsOf(
            guide.bundleWithSecretValues().objects().stream()
                .filter(object -> !(object instanceof Secret))
                .toList());
  }

  @Test
  void everyObjectKnowsTheLineThatAskedForTheBundleOrEditedIt() {
    Bundle bundle = guide.bundle();
    int line = new Throwable().getStackTrace()[0].getLineNumber();
    Bundle edited = bundle.edit(SGCluster.class, cluster -> new SGClusterBuilder(cluster).build());

    assertThat(edited.objects())
        .filteredOn(object -> !(object instanceof SGCluster))
        .allSatisfy(it -> assertThat(edited.addedAt(it)).isEqualTo(bundle.addedAt(it)))
        .extracting(object -> edited.addedAt(object).orElseThrow().getLineNumber())
        .containsOnly(line - 1);
    assertThat(edited.addedAt(edited.objects().get(edited.objects().size() - 1)).orElseThrow())
        .extracting(StackTraceElement::getFileName, StackTraceElement::getLineNumber)
        .containsExactly("RecipesTest.java", line + 1);
  }

  private static String yaml(Bundle bundle) {
    Report report = Validator.create().validate(bundle);
    assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.CLEAN);
    return ManifestWriter.toYaml(report.orThrow());
  }
}
