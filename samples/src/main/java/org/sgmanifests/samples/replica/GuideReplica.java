package org.sgmanifests.samples.replica;

import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Script;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.replica.ReplicaSource;

/** The deployment of {@link ExternalReplica}, made with the recipe. */
public final class GuideReplica {
  private GuideReplica() {}

  /** Six decisions are mandatory; the others are those of the StackGres guide. */
  static CascadeReplica replica(SecretSource users, Prerequisites made) {
    return CascadeReplica.builder()
        .name("my-db")
        .namespace("my-namespace")
        .source(ReplicaSource.external("1.2.3.4", 30001, users))
        .postgresVersion("16.1")
        .instances(2)
        .storageSize("1Ti")
        .createNamespace(true)
        .storageClass(Part.of(made.storageClass))
        .instanceProfile(Part.of(made.profile))
        .postgresConfig(Part.of(made.postgresConfig))
        .poolingConfig(Part.of(made.poolingConfig))
        .backups(Backups.to(made.bucket()).with(ClusterSections::monthly))
        .addScripts(Script.existing("my-db-default").withId(0), Script.of(made.script).withId(1))
        .addExtensions(ClusterSections.repack())
        .profile(ClusterProfile.PRODUCTION)
        .editSpec(ClusterSections::further)
        .build();
  }
}
