package org.sgmanifests.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.sgmanifests.testing.assertions.SgAssertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgconfig.SGConfig;
import org.sgmanifests.api.sgdbops.SGDbOps;
import org.sgmanifests.api.sgdistributedlogs.SGDistributedLogs;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgscript.SGScript;
import org.sgmanifests.api.sgshardedbackup.SGShardedBackup;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardeddbops.SGShardedDbOps;
import org.sgmanifests.api.sgstream.SGStream;
import org.sgmanifests.validation.ValidBundle;

/** Uses the extension as a test of a user does; src/junit5 runs the same with JUnit 5. */
class FixtureExtensionTest {
  @Fixture private static SGConfig shared;

  @Fixture private SGCluster cluster;

  @Fixture(SGBackup.class)
  private Bundle backup;

  private final SGCluster ofConstructor;

  FixtureExtensionTest(@Fixture SGCluster ofConstructor) {
    this.ofConstructor = ofConstructor;
  }

  @BeforeEach
  void fieldsAreThereBeforeTheSetUp(@Fixture SGCluster another) {
    assertThat(cluster).isEqualTo(another).isNotSameAs(another);
    assertThat(ofConstructor).isEqualTo(another);
  }

  @Test
  void thisIsTheJUnitThatIsToBeTried() {
    assertThat(Test.class.getPackage().getImplementationVersion())
        .startsWith(System.getProperty("line.of.junit", "6") + ".");
  }

  @Test
  void fieldsAreFilled() {
    assertThat(shared).hasName("stackgres-operator");
    assertThat(backup).isValid().containsObject("SGBackup", "my-backup");
  }

  @Test
  void parametersOfEachKindAreFilled(
      @Fixture SGConfig config,
      @Fixture SGInstanceProfile profile,
      @Fixture SGPostgresConfig postgresConfig,
      @Fixture SGPoolingConfig poolingConfig,
      @Fixture SGObjectStorage storage,
      @Fixture SGScript script,
      @Fixture SGDistributedLogs logs,
      @Fixture SGShardedCluster shardedCluster,
      @Fixture SGBackup backup,
      @Fixture SGShardedBackup shardedBackup,
      @Fixture SGDbOps operation,
      @Fixture SGShardedDbOps shardedOperation,
      @Fixture SGStream stream) {
    assertThat(
            new Object[] {
              config,
              profile,
              postgresConfig,
              poolingConfig,
              storage,
              script,
              logs,
              shardedCluster,
              backup,
              shardedBackup,
              operation,
              shardedOperation,
              stream
            })
        .doesNotContainNull();
  }

  @Test
  void aBundleIsThatOfAClusterUnlessToldOtherwise(
      @Fixture Bundle bundle, @Fixture(SGStream.class) ValidBundle stream) {
    assertThat(bundle).isValid().containsObject("SGCluster", "my-db");
    assertThat(stream).containsObject("SGStream", "my-namespace", "my-stream");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void parametersOfOthersMayComeFirst(int instances, @Fixture SGCluster changed) {
    assertThat(instances).isPositive();
    assertThat(changed).hasInstances(2);
  }

  @Nested
  class Inside {
    @Fixture private SGStream stream;

    @Test
    void fieldsOfBothClassesAreFilled() {
      assertThat(cluster).isNotNull();
      assertThat(stream).hasName("my-stream");
    }
  }

  @AfterAll
  static void staticFieldsAreFilled() {
    assertThat(shared).isNotNull();
  }

  /** Run by the test below only. */
  static class Wrong {
    @Test
    void text(@Fixture String text) {}

    @Test
    void otherKind(@Fixture(SGBackup.class) SGStream stream) {}
  }

  /** Run by the test below only. */
  static class WrongField {
    @SuppressWarnings("UnusedVariable")
    @Fixture
    private final SGCluster cluster = null;

    @Test
    void runs() {}
  }

  @Test
  void whatCannotBeFilledIsSaid() {
    Events wrong =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(Wrong.class), selectClass(WrongField.class))
            .execute()
            .testEvents();

    assertThat(
            wrong.failed().stream()
                .map(
                    event ->
                        event
                            .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                            .getThrowable()
                            .orElseThrow()
                            .getMessage()))
        .hasSize(3)
        .anySatisfy(message -> assertThat(message).contains("parameter 0", "String"))
        .anySatisfy(message -> assertThat(message).contains("parameter 0", "SGStream"))
        .anySatisfy(message -> assertThat(message).contains("WrongField.cluster", "not final"));
  }
}
