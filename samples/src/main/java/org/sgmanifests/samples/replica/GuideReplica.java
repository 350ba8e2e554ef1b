package org.sgmanifests.samples.replica;

import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Script;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.replica.ReplicaSource;

/** The deployment of {@link ExternalReplica}, made with the recipe. */
public final class GuideReplica {
  private GuideReplica() {}

  /** Six decisions are mandatory; the others are those of the StackGres guide. */
  public static CascadeReplica replica(EnvironmentSecrets environment) {
    SecretSource users = SecretSource.environment("mysecrets-db").in(environment::get);
    SecretSource bucketKeys =
        SecretSource.environment("backupconfig-keys").withPrefix("BUCKET_").in(environment::get);
    Prerequisites made = new Prerequisites(environment);
    return CascadeReplica.builder()
        .name("my-db")
        .namespace("my-namespace")
        .postgresVersion("16.1")
        .instances(2)
        .storageSize("1Ti")
        .source(
            ReplicaSource.external(
                "1.2.3.4", 30001, SourceCredentials.of(SourceUsers.standard(), users)))
        .createNamespace(true)
        .storageClass(Part.of(made.storageClass))
        .instanceProfile(Part.of(made.profile))
        .postgresConfig(Part.of(made.postgresConfig))
        .poolingConfig(Part.of(made.poolingConfig))
        .backups(
            Backups.to(BackupStorage.of(made.backupStorage, bucketKeys))
                .with(ClusterSections::monthly))
        .addScripts(Script.existing("my-db-default").withId(0), Script.of(made.script).withId(1))
        .addExtensions(ClusterSections.repack())
        .profile(ClusterProfile.PRODUCTION)
        .editSpec(ClusterSections::further)
        .build();
  }
}
