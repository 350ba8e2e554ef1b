package org.sgmanifests.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.sgcluster.SGCluster;

class FieldCatalogueTest {

  private static CatalogueField field(String kind, String path) {
    return FieldCatalogue.of(kind).field(path).orElseThrow();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "fields.csv", useHeadersInDisplayName = true)
  void tellsTheTypeAndTheReleasesOfAField(
      String kind, String path, String type, String since, String removedIn, String replacement) {
    CatalogueField field = field(kind, path);

    assertThat(field.type()).isEqualTo(type);
    assertThat(field.since()).hasToString(since);
    assertThat(field.removedIn().map(StackGresVersion::toString))
        .isEqualTo(Optional.ofNullable(removedIn));
    assertThat(field.replacement()).isEqualTo(Optional.ofNullable(replacement));
  }

  @Test
  void tellsWhatOnlyTheAnnotationsKnow() {
    CatalogueField profile = field("SGCluster", "spec.sgInstanceProfile");
    assertThat(profile.reference())
        .contains(
            new FieldReference(
                "SGInstanceProfile",
                RefersTo.Scope.SAME_NAMESPACE,
                false,
                List.of("{name}-default"),
                List.of()));
    assertThat(field("SGCluster", "spec.replication.mode").allowedValues()).contains("sync");
    assertThat(field("SGCluster", "spec.pods.managementPolicy").allowedValues())
        .contains("Parallel");
  }

  @Test
  void tellsWhatTheCrdKnows() {
    CatalogueField version = field("SGCluster", "spec.postgres.version");
    assertThat(version.required()).isTrue();
    assertThat(version.description()).isNotBlank();
    assertThat(field("SGScript", "spec.scripts[0].id").limits()).isEmpty();
    assertThat(field("SGCluster", "spec.autoscaling.minInstances").limits()).contains("minimum 2");
    assertThat(
            field(
                    "SGShardedCluster",
                    "spec.coordinator.autoscaling.horizontal.replicasConnectionsUsageTarget")
                .defaultValue())
        .contains(TextNode.valueOf("0.8"));
  }

  @Test
  void sendsToKubernetesForWhatIsEmbedded() {
    assertThat(field("SGCluster", "spec.pods.scheduling.tolerations[].key").kubernetesType())
        .contains("Toleration");
    assertThat(field("SGCluster", "spec.postgres.version").kubernetesType()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1.16, true", "1.17, false", "1.18, false"})
  void aRemovedFieldIsInOlderReleasesOnly(String release, boolean there) {
    assertThat(field("SGCluster", "spec.prometheusAutobind").isIn(StackGresVersion.of(release)))
        .isEqualTo(there);
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void everyOwnFieldOfTheNewestReleaseIsDescribed(Class<? extends HasMetadata> kind) {
    assertThat(FieldCatalogue.of(kind).fields())
        .filteredOn(field -> field.path().matches("(spec|status)\\..*"))
        .filteredOn(field -> field.removedIn().isEmpty() && !isBelowAnEmbeddedType(field))
        .isNotEmpty()
        .allSatisfy(field -> assertThat(field.description()).as(field.path()).isNotBlank());
  }

  /** What embeds a type is described; what the type consists of is Kubernetes' own. */
  private static boolean isBelowAnEmbeddedType(CatalogueField field) {
    return field.kubernetesType().isPresent() && field.description().isEmpty();
  }

  @Test
  void listsTheFieldsRightBelowAnother() {
    FieldCatalogue catalogue = FieldCatalogue.of(SGCluster.class);

    assertThat(catalogue.below(""))
        .extracting(CatalogueField::name)
        .containsExactlyInAnyOrder("apiVersion", "kind", "metadata", "spec", "status");
    assertThat(catalogue.below("spec.replicateFrom"))
        .extracting(CatalogueField::name)
        .containsExactlyInAnyOrder("instance", "storage", "users");
    assertThat(catalogue.below("spec.pods.scheduling.tolerations"))
        .extracting(CatalogueField::name)
        .contains("key", "operator");
  }

  @Test
  void aNameMayHaveADot() {
    assertThat(FieldCatalogue.of("SGPoolingConfig").below("spec.pgBouncer"))
        .extracting(CatalogueField::name)
        .contains("pgbouncer.ini");
  }

  @Test
  void everyKindIsDescribed() {
    assertThat(Kinds.ALL)
        .allSatisfy(kind -> assertThat(FieldCatalogue.of(kind).description()).endsWith("."));
  }

  @Test
  void aNameWithDotsIsBelowItsObjectToo() {
    assertThat(FieldCatalogue.of("SGPostgresConfig").below("spec"))
        .extracting(CatalogueField::path)
        .contains("spec.postgresql.conf", "spec.postgresVersion");
    assertThat(FieldCatalogue.of("SGPoolingConfig").below("spec.pgBouncer.pgbouncer.ini"))
        .extracting(CatalogueField::path)
        .contains("spec.pgBouncer.pgbouncer.ini.databases");
  }

  @ParameterizedTest
  @CsvSource({
    "SGScript, spec.scripts.name, spec.scripts[].name",
    "SGScript, spec.scripts[3].name, spec.scripts[].name",
    "SGScript, SPEC.Scripts.Name, spec.scripts[].name",
    "SGCluster, spec.replicatefrom, spec.replicateFrom"
  })
  void aFieldIsFoundAsPeopleWriteIt(String kind, String written, String path) {
    assertThat(FieldCatalogue.of(kind).find(written)).map(CatalogueField::path).contains(path);
    assertThat(FieldCatalogue.of(kind).find(written + "s")).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void theFilesOfAKindAreInTheJar(Class<? extends HasMetadata> kind) {
    assertThat(KindFile.crd(kind).text()).contains("kind: " + kind.getSimpleName() + "\n");
    assertThat(KindFile.crd(kind).name()).endsWith("s.stackgres.io.yaml");
    assertThat(KindFile.jsonSchema(kind).name()).isEqualTo(kind.getSimpleName() + ".json");
    assertThat(KindFile.jsonSchema(kind).text())
        .contains("\"title\":\"" + kind.getSimpleName() + "\"");
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void everyFieldHasAType(Class<? extends HasMetadata> kind) {
    assertThat(FieldCatalogue.of(kind).fields())
        .allSatisfy(field -> assertThat(field.type()).as(field.path()).isNotBlank());
    assertThat(field(kind.getSimpleName(), "apiVersion").type()).isEqualTo("string");
  }

  @Test
  void aFieldThatIsNotThereIsNone() {
    assertThat(FieldCatalogue.of("SGCluster").field("spec.replicatFrom")).isEmpty();
  }

  @Test
  void aKindThatIsNotThereIsAnErrorWithTheNearestOne() {
    assertThatThrownBy(() -> FieldCatalogue.of("SGClutser"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'SGClutser' is no kind of StackGres; did you mean SGCluster?");
  }
}
