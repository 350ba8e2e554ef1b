package org.sgmanifests.testing.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sgmanifests.testing.assertions.SgAssertions.assertThat;
import static org.sgmanifests.testing.assertions.SgAssertions.assertThatYaml;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgconfig.SGConfig;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.testing.fixture.Fixtures;
import org.sgmanifests.testing.mutation.Mutate;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Severity;

/** AssertJ's own assertThat is imported beside, as in a user's test. */
class SgAssertionsTest {
  private final Bundle bundle = Fixtures.bundleOf(SGCluster.class);
  private final SGCluster cluster = Fixtures.of(SGCluster.class);
  private final SGCluster standby =
      Mutate.field(
          cluster,
          "spec.replicateFrom",
          Map.of(
              "instance",
              Map.of("external", Map.of("host", "1.2.3.4", "port", 30001)),
              "users",
              Map.of(
                  "superuser",
                  Map.of(
                      "username", Map.of("name", "users", "key", "su"),
                      "password", Map.of("name", "users", "key", "su-pw")))));
  private final Bundle broken =
      bundle
          .edit(SGCluster.class, it -> Mutate.field(it, "spec.sgInstanceProfile", "my-sise"))
          .edit(
              SGCluster.class,
              it -> Mutate.field(it, "spec.configurations.sgPostgresConfig", "none"));

  private static void fails(ThrowingCallable assertion, String... parts) {
    assertThatThrownBy(assertion)
        .isInstanceOf(AssertionError.class)
        .satisfies(error -> assertThat(error.getMessage()).contains(parts))
        .hasMessageNotContaining("example-key");
  }

  private static void isMisuse(ThrowingCallable assertion, String part) {
    assertThatThrownBy(assertion)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(part);
  }

  @Test
  void aBundleIsValidOrTheReportIsTheMessage() {
    assertThat(bundle).isValid().hasNoFindings().hasExactlyFindings();
    assertThat(broken).isNotValid();
    fails(
        () -> assertThat(broken).as("the shop").isValid(),
        "[the shop]",
        "error[dangling-reference] SGCluster my-namespace/my-db  spec.sgInstanceProfile",
        "fix: use `my-size`");
    fails(() -> assertThat(bundle).isNotValid(), "not to be valid", "No findings");
    fails(() -> assertThat(Bundle.of()).isValid(), "Nothing was checked");
  }

  @Test
  void findingsAreNarrowedDown() {
    assertThat(broken)
        .hasFinding("dangling-reference")
        .at("spec.sgInstanceProfile")
        .on(cluster)
        .withSeverity(Severity.ERROR)
        .withMessageContaining("`my-sise`")
        .withRemedyContaining("`my-size`")
        .and()
        .hasNoFinding("unknown-value")
        .hasExactlyFindings("dangling-reference", "dangling-reference");
    fails(
        () -> assertThat(broken).hasFinding("dangling-reference").at("spec.instances"),
        "a finding of `dangling-reference` at `spec.instances`",
        "spec.sgInstanceProfile");
    fails(() -> assertThat(broken).hasFinding("unknown-value"), "of `unknown-value`");
    fails(() -> assertThat(broken).hasNoFinding("dangling-reference"), "no finding of");
    fails(() -> assertThat(broken).hasExactlyFindings("dangling-reference"), "exactly");
    fails(() -> assertThat(broken).hasNoFindings(), "to be valid");
    fails(
        () -> assertThat(broken).hasFinding("dangling-reference").withSeverity(Severity.INFO),
        "of severity info");
  }

  @Test
  void aMisspeltRuleIsNoSuccess() {
    isMisuse(() -> assertThat(bundle).hasNoFinding("danglin-reference"), "`dangling-reference`?");
  }

  @Test
  void anotherValidatorCanLook() {
    Bundle alone = Bundle.of(Fixtures.of(SGBackup.class));

    assertThat(alone).isNotValid();
    assertThat(alone)
        .usingValidator(Validator.create().openWorld())
        .isValid()
        .hasFinding("undeclared-reference")
        .withSeverity(Severity.WARNING);
    assertThat(Validator.create().validate(alone)).hasFinding("dangling-reference");
  }

  @Test
  void objectsAreFoundByKindAndName() {
    assertThat(bundle)
        .containsObject("SGCluster", "my-db")
        .containsObject("Secret", "my-namespace", "my-keys")
        .doesNotContainObject("SGCluster", "db");
    assertThat(Validator.create().validate(bundle).orThrow())
        .containsObject("Secret", "my-keys")
        .doesNotContainObject("Secret", "other");
    fails(
        () -> assertThat(bundle).containsObject("SGCluster", "other", "my-db"),
        "SGCluster `other/my-db`",
        "SGCluster my-namespace/my-db");
    fails(() -> assertThat(bundle).doesNotContainObject("SGCluster", "my-db"), "Expected no");
  }

  @Test
  void yamlIsReadAndChecked() {
    String yaml = ManifestWriter.toYaml(Validator.create().validate(bundle).orThrow());

    assertThatYaml(yaml).isValid().containsObject("SGCluster", "my-db");
    assertThatYaml(yaml.replace("instances: 2", "instances: two"))
        .hasFinding("wrong-type")
        .at("spec.instances");
    assertThatYaml("kind: [").isNotValid().hasFinding("unreadable");
    fails(() -> assertThatYaml("kind: [").isValid(), "(text)");
  }

  @Test
  void fieldsLabelsAndNames() {
    SGCluster labelled = Mutate.field(cluster, "metadata.labels.team", "shop");

    assertThat(labelled)
        .hasName("my-db")
        .hasNamespace("my-namespace")
        .hasLabel("team", "shop")
        .hasField("spec.instances", 2)
        .hasField("spec.postgres", Map.of("version", "16.4"))
        .hasField("spec.configurations.backups[0].retention")
        .doesNotHaveField("spec.replicateFrom")
        .hasPostgresVersion("16.4")
        .hasInstances(2)
        .doesNotReplicate();
    fails(() -> assertThat(cluster).hasName("x"), "SGCluster `my-db`", "with `x`", "has `my-db`");
    fails(() -> assertThat(cluster).hasLabel("team", "shop"), "label `team`", "has nothing");
    fails(() -> assertThat(cluster).hasInstances(3), "`spec.instances` with `3`", "has `2`");
    fails(() -> assertThat(cluster).hasField("spec.replicateFrom"), "is not set");
    fails(() -> assertThat(cluster).doesNotHaveField("spec.postgres"), "a section with `version`");
    fails(
        () -> assertThat(cluster).hasField("spec.postgres", Map.of("version", "17")),
        "of which `version` differ");
    isMisuse(() -> assertThat(cluster).doesNotHaveField("spec.replicateForm"), "replicateFrom`?");
  }

  @Test
  void aStandbyAndTheSecretsThatItUses() {
    assertThat(standby)
        .replicatesFromExternal("1.2.3.4", 30001)
        .usesSecretKey("users", "su-pw")
        .refersTo("SGInstanceProfile", "my-size")
        .refersTo("Secret", "users");
    fails(
        () -> assertThat(standby).replicatesFromExternal("1.2.3.4", 5432),
        "to replicate from PostgreSQL at `1.2.3.4:5432`",
        "but it replicates from PostgreSQL at `1.2.3.4:30001`");
    fails(
        () -> assertThat(standby).usesSecretKey("users", "superuser-password"),
        "key `superuser-password` of Secret `users`",
        "Secret `users` key `su-pw` in spec.replicateFrom.users.superuser.password.name");
    fails(
        () -> assertThat(cluster).replicatesFromCluster("x"),
        "to replicate from SGCluster `x`, but it replicates from nothing");
    fails(
        () ->
            assertThat(Mutate.field(standby, "spec.replicateFrom.instance.sgCluster", "other"))
                .replicatesFromExternal("1.2.3.4", 30001),
        "from SGCluster `other` and PostgreSQL at");
    assertThat(
            Mutate.field(
                Mutate.field(cluster, "spec.replicateFrom.storage.sgObjectStorage", "my-bucket"),
                "spec.replicateFrom.storage.path",
                "a/b"))
        .replicatesFromArchive("my-bucket", "a/b");
    fails(() -> assertThat(standby).doesNotReplicate(), "`instance` and `users`");
  }

  @Test
  void aShardedStandby() {
    SGShardedCluster sharded =
        Mutate.field(
            Fixtures.of(SGShardedCluster.class),
            "spec.replicateFrom.instance.external",
            Map.of("hosts", List.of("a", "b", "c"), "ports", List.of(1, 2, 3)));

    assertThat(sharded)
        .hasShards(2)
        .replicatesFromExternal(List.of("a", "b", "c"), List.of(1, 2, 3));
    fails(
        () -> assertThat(sharded).replicatesFromExternal(List.of("a"), List.of(1, 2, 3)),
        "of which `hosts` differ");
  }

  @Test
  void objectsOfOtherKindsAndPasswordsInThem() {
    SGConfig config =
        Mutate.field(Fixtures.of(SGConfig.class), "spec.authentication.password", "wolpertinger");

    assertThat(config).hasField("spec.authentication.password", "wolpertinger");
    assertThatThrownBy(() -> assertThat(config).hasField("spec.authentication.password", "x"))
        .hasMessageContaining("a value that is not shown")
        .hasMessageNotContaining("wolpertinger");
  }

  @Test
  void nullFailsAsWithAssertJ() {
    fails(() -> assertThat((SGCluster) null).hasName("x"), "not to be null");
    fails(() -> assertThat((Bundle) null).isValid(), "not to be null");
  }

  @Test
  void softAssertionsTakeThem() {
    SoftAssertions softly = new SoftAssertions();
    BundleAssert soft = softly.proxy(BundleAssert.class, Bundle.class, broken);
    soft.isValid();
    soft.containsObject("SGCluster", "none");

    assertThat(softly.assertionErrorsCollected()).hasSize(2);
  }
}
