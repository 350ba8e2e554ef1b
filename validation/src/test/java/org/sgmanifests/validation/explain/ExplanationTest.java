package org.sgmanifests.validation.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.rule.DocumentedRule;

class ExplanationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SGCluster.spec.replicateFrom",
        "SGCluster.spec.replication.mode",
        "SGCluster.spec.sgInstanceProfile",
        "SGCluster.spec.prometheusAutobind",
        "SGCluster.spec.configurations.observability.prometheusAutobind",
        "SGCluster.spec.pods.scheduling.tolerations",
        "SGPostgresConfig.spec",
        "SGScript"
      })
  void explanationsHaveAllThatIsKnown(String what) {
    Golden.check(getClass(), what + ".txt", Explanation.of(what).text());
  }

  @Test
  void theTreeHasAllFieldsBelow() {
    Golden.check(getClass(), "tree.txt", Explanation.of("SGCluster.spec.replicateFrom").tree());
  }

  @ParameterizedTest
  @CsvSource({
    "sgclu.spec.replicatefrom, SGCluster, spec.replicateFrom",
    "sgclusters.spec.instances, SGCluster, spec.instances",
    "SGScript.spec.scripts.name, SGScript, spec.scripts[].name",
    "SGScript.spec.scripts[0].name, SGScript, spec.scripts[].name",
    "sgpgconfig.spec.postgresql.conf, SGPostgresConfig, spec.postgresql.conf",
    "sgcluster/spec, SGCluster, spec"
  })
  void kindsAndFieldsAreNamedAsPeopleWriteThem(String what, String kind, String path) {
    Explanation explanation = Explanation.of(what);
    assertThat(explanation.kind()).isEqualTo(kind);
    assertThat(explanation.field()).map(field -> field.path()).contains(path);
  }

  @Test
  void theRulesOfAFieldAndOfThoseBelowAreThere() {
    assertThat(Explanation.of("SGCluster.spec.replicateFrom.instance.external.port").rules())
        .extracting(DocumentedRule::id)
        .contains("port-out-of-range");
    assertThat(Explanation.of("SGCluster.spec.replicateFrom").rulesBelow())
        .extracting(DocumentedRule::id)
        .contains("port-out-of-range", "dangling-reference");
    assertThat(Explanation.of("SGPostgresConfig.spec.postgresql.conf").rules()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void everyFieldCanBeExplainedAndIsFoundUnderItsPath(Class<? extends HasMetadata> kind) {
    assertThat(FieldCatalogue.of(kind).fields())
        .allSatisfy(
            field -> {
              String what = HasMetadata.getKind(kind) + "." + field.path();
              assertThat(Explanation.of(what).field()).contains(field);
            });
    assertThat(Explanation.of(HasMetadata.getKind(kind)).text()).contains("  spec <Object>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SGClutser | `SGClutser` is no kind of StackGres; did you mean SGCluster?
          Pod | `Pod` is no kind of StackGres. Its kinds are SGBackup, SGCluster, SGConfig,
          SGCluster.spec.replicatFrom | SGCluster has no field `spec.replicatFrom`; did you mean `spec.replicateFrom`? Below `spec` are
          SGCluster.spec.replicateFrom.hots | SGCluster has no field `spec.replicateFrom.hots`. Below `spec.replicateFrom` are instance, storage, users.
          SGCluster.spec.size | did you mean `spec.pods.persistentVolume.size`
          SGCluster.spec.instances.x | There are no fields below `spec.instances`.
          SGCluster.x.y | Below SGCluster are apiVersion, kind, spec, status, metadata.
          """)
  void whatIsNotThereIsAnErrorWithTheNearest(String what, String message) {
    assertThatThrownBy(() -> Explanation.of(what))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
