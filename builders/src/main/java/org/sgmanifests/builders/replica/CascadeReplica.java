package org.sgmanifests.builders.replica;

import java.util.Optional;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.InitialData;
import org.sgmanifests.api.sgcluster.InitialDataBuilder;
import org.sgmanifests.api.sgcluster.RestoreBuilder;
import org.sgmanifests.api.sgcluster.RestoreFromBackupBuilder;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.builders.parts.ClusterObjects;
import org.sgmanifests.builders.parts.ClusterRecipe;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.RecipeStyle;
import org.sgmanifests.builders.source.SourceSetup;

/**
 * A cascade replica: a StackGres cluster whose first instance follows a PostgreSQL elsewhere, and
 * whose other instances follow the first.
 *
 * <pre>{@code
 * Bundle bundle =
 *     CascadeReplica.builder()
 *         .name("my-db")
 *         .namespace("my-namespace")
 *         .postgresVersion("16.6")
 *         .instances(2)
 *         .storageSize("1Ti")
 *         .source(ReplicaSource.external("1.2.3.4", 5432, credentials))
 *         .build()
 *         .bundle();
 * }</pre>
 *
 * <p>These six decisions are mandatory, and a program that leaves one out does not compile. The
 * others are optional: what is not decided is not written, and StackGres takes its own default.
 * What has no method here is set with {@link #editSpec}, or in the bundle with {@link Bundle#edit}.
 *
 * <p>As a standby is a physical copy, version and extensions are those of the source, the volume is
 * not smaller, and five settings of PostgreSQL, {@code max_connections} among them, are not lower:
 * Patroni overrules a lower value. Scripts, replication mode and so on count once the cluster has
 * been promoted; on a standby no SQL runs.
 */
@Value.Immutable
@RecipeStyle
public abstract class CascadeReplica extends ClusterRecipe {

  /**
   * Starts with the first mandatory decision.
   *
   * @return the first stage of a builder, which asks for one mandatory decision after the other
   */
  public static ImmutableCascadeReplica.NameBuildStage builder() {
    return ImmutableCascadeReplica.builder();
  }

  /** {@return what it follows, with the users to log in with} */
  public abstract ReplicaSource source();

  /** {@return backups that this cluster makes itself} */
  public abstract Optional<Backups> backups();

  @Override
  protected String what() {
    return "cascade replica";
  }

  @Override
  protected void check(Problems problems) {
    super.check(problems);
    source().check(name(), problems);
  }

  @Override
  public SGCluster cluster() {
    return objects()
        .cluster(
            spec -> {
              source().backup().ifPresent(backup -> spec.withInitialData(restored(backup.name())));
              return spec.withReplicateFrom(source().replicateFrom());
            });
  }

  /**
   * {@return what to do on the source before this is applied: SQL, {@code pg_hba.conf}, settings,
   * tests} With verifiers of the passwords, if these can be read, which is done now. Empty for an
   * SGCluster of the namespace, which lets its standbys in by itself.
   */
  public Optional<SourceSetup> sourceSetup() {
    return source().setup().map(setup -> setup.withStandby(namespace(), name()));
  }

  @Override
  protected ClusterObjects objects() {
    return new ClusterObjects(this, backups());
  }

  @Override
  protected Parts parts() {
    Parts parts = super.parts();
    source().addTo(parts, name());
    return parts;
  }

  private static InitialData restored(String backup) {
    return new InitialDataBuilder()
        .withRestore(
            new RestoreBuilder()
                .withFromBackup(new RestoreFromBackupBuilder().withName(backup).build())
                .build())
        .build();
  }
}
