package org.sgmanifests.builders.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.common.PointInTimeRecovery;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgbackup.SGBackupBuilder;
import org.sgmanifests.api.sgcluster.RestoreBuilder;
import org.sgmanifests.api.sgcluster.RestoreFromBackup;
import org.sgmanifests.api.sgcluster.RestoreFromBackupBuilder;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.parts.Bucket;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Part;

class RestoredClusterTest {
  private static final BackupStorage BUCKET =
      Bucket.s3("bucket", "eu-west-1", SecretSource.existing("keys"))
          .storage("my-namespace", "backups");

  private static ImmutableRestoredCluster.BuildFinal myDb(Part<SGBackup> backup) {
    return RestoredCluster.builder()
        .name("my-db")
        .namespace("my-namespace")
        .postgresVersion("16.4")
        .instances(1)
        .storageSize("10Gi")
        .backup(backup);
  }

  private static ImmutableRestoredCluster.BuildFinal myDb() {
    return myDb(Part.existing("yesterday"));
  }

  @Test
  void onlyWhatIsDecidedIsWritten() {
    RestoredCluster cluster = myDb().build();

    assertThat(cluster.cluster().getSpec().initialData().restore())
        .isEqualTo(
            new RestoreBuilder()
                .withFromBackup(new RestoreFromBackupBuilder().withName("yesterday").build())
                .build());
    assertThat(cluster.cluster().getSpec().configurations()).isNull();
    assertThat(cluster.bundle().existing())
        .containsExactly(new ExistingObject("SGBackup", "my-namespace", "yesterday", Set.of()));
  }

  static Stream<Arguments> targets() {
    return Stream.of(
        Arguments.of(
            RecoveryTarget.time(Instant.parse("2024-01-31T10:00:00Z")),
            fields()
                .withPointInTimeRecovery(new PointInTimeRecovery("2024-01-31T10:00:00Z", null))),
        Arguments.of(RecoveryTarget.endOfBackup(), fields().withTarget("immediate")),
        Arguments.of(RecoveryTarget.restorePoint("before"), fields().withTargetName("before")),
        Arguments.of(RecoveryTarget.transaction("4711"), fields().withTargetXid("4711")),
        Arguments.of(RecoveryTarget.lsn("0/3000060"), fields().withTargetLsn("0/3000060")),
        Arguments.of(
            RecoveryTarget.transaction("4711").exclusive().onTimeline("latest"),
            fields()
                .withTargetXid("4711")
                .withTargetInclusive(false)
                .withTargetTimeline("latest")));
  }

  private static RestoreFromBackupBuilder fields() {
    return new RestoreFromBackupBuilder().withName("yesterday");
  }

  @ParameterizedTest
  @MethodSource("targets")
  void theTargetOfTheRecoveryIsWritten(RecoveryTarget target, RestoreFromBackupBuilder expected) {
    RestoreFromBackup restored =
        myDb().until(target).build().cluster().getSpec().initialData().restore().fromBackup();

    assertThat(restored).isEqualTo(expected.build());
  }

  @Test
  void aTargetSaysWhatItIs() {
    assertThat(RecoveryTarget.lsn("0/1").exclusive().onTimeline("3"))
        .hasToString("just before position 0/1 on timeline 3");
  }

  @Test
  void theCopyOfABackupComesWithItsStorageBeforeTheCluster() {
    SGBackup copy =
        new SGBackupBuilder()
            .withMetadata(
                new ObjectMetaBuilder().withNamespace("my-namespace").withName("copy").build())
            .build();
    Bundle bundle = myDb(Part.of(copy)).backupStorage(BUCKET).build().bundle();

    assertThat(bundle.objects())
        .extracting(HasMetadata::getKind)
        .containsExactly("SGObjectStorage", "SGBackup", "SGCluster");
    assertThat(bundle.existing())
        .containsExactly(
            new ExistingObject(
                "Secret", "my-namespace", "keys", Set.of("accessKeyId", "secretAccessKey")));
  }

  @Test
  void oneStorageMayHaveBothBackupsAndIsThereOnce() {
    Bundle bundle = myDb().backups(Backups.to(BUCKET)).backupStorage(BUCKET).build().bundle();

    assertThat(bundle.objects())
        .extracting(HasMetadata::getKind)
        .containsExactly("SGObjectStorage", "SGCluster");
    assertThat(bundle.existing()).hasSize(2);
  }

  @Test
  void anyFurtherFieldCanBeSet() {
    assertThat(
            myDb()
                .downloadDiskConcurrency(4)
                .editSpec(spec -> spec.withInstances(3))
                .build()
                .cluster()
                .getSpec())
        .satisfies(
            spec -> {
              assertThat(spec.instances()).isEqualTo(3);
              assertThat(spec.initialData().restore().downloadDiskConcurrency()).isEqualTo(4);
            });
  }

  @Test
  void allBadDecisionsAreReportedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                myDb(Part.existing(""))
                    .until(RecoveryTarget.lsn("3000060").onTimeline("newest"))
                    .downloadDiskConcurrency(0)
                    .backupStorage(
                        Bucket.s3WithRole("", "eu-west-1").storage("my-namespace", "backups"))
                    .build())
        .withMessage(
            """
            The restored cluster can't be built:
            - storage `backups`, s3.bucket: blank; give a value
            - lsn: `3000060` is no position in the WAL; give one such as 0/3000060
            - timeline: `newest` is none; give a number, latest or current
            - downloadDiskConcurrency: 0 is too few; use 1 or more
            - SGBackup: blank; give the name of the object\
            """);
  }

  @Test
  void otherTargetsThatAreNoneAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> myDb().until(RecoveryTarget.transaction("x")).build())
        .withMessageContaining("- transaction: `x` is no id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> myDb().until(RecoveryTarget.restorePoint(" ")).build())
        .withMessageContaining("- restore point: blank");
  }

  @Test
  void itsTextIsItsName() {
    assertThat(myDb().build()).hasToString("restored cluster my-namespace/my-db");
  }
}
