package org.sgmanifests.builders.migration;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgstream.SGStream;
import org.sgmanifests.api.sgstream.SGStreamBuilder;
import org.sgmanifests.api.sgstream.SGStreamSpecBuilder;
import org.sgmanifests.api.sgstream.StreamPodsBuilder;
import org.sgmanifests.api.sgstream.StreamVolumeBuilder;
import org.sgmanifests.builders.parts.Forms;
import org.sgmanifests.builders.parts.Login;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;
import org.sgmanifests.builders.recipe.Recipe;
import org.sgmanifests.builders.recipe.RecipeStyle;

/**
 * A database of a managed cloud (RDS, Cloud SQL, Azure and others that don't give physical
 * replication) brought into an SGCluster while it is in use: an SGStream copies the rows that are
 * there and then applies each change.
 *
 * <pre>{@code
 * Bundle bundle =
 *     LogicalMigration.builder()
 *         .name("shop-migration")
 *         .namespace("my-namespace")
 *         .source(
 *             SourceDatabase.builder()
 *                 .host("shop.c1abcdefghij.eu-central-1.rds.amazonaws.com")
 *                 .database("shop")
 *                 .login(Login.of(SecretSource.existing("shop-source")))
 *                 .publication(Publication.existing("shop_migration"))
 *                 .slot(Slot.kept())
 *                 .build())
 *         .target(MigrationTarget.of(Part.existing("my-db"), "shop"))
 *         .structure(Structure.importedWithoutRoles("rds%"))
 *         .storageSize("1Gi")
 *         .build()
 *         .bundle();
 * }</pre>
 *
 * <p>What the source needs:
 *
 * <ul>
 *   <li>{@code wal_level = logical}, and a free replication slot and WAL sender ({@code
 *       max_replication_slots}, {@code max_wal_senders}). It takes a restart. On RDS and Aurora it
 *       is the parameter {@code rds.logical_replication = 1}, on Cloud SQL the flag {@code
 *       cloudsql.logical_decoding = on}, on Azure the server parameter {@code wal_level}.
 *   <li>A user with LOGIN and the right to replicate: {@code ALTER ROLE ... REPLICATION}, or on RDS
 *       and Aurora {@code GRANT rds_replication TO ...}, since they don't give that attribute; with
 *       USAGE on the schemas and SELECT on the tables.
 *   <li>The publication, see {@link Publication}. {@link SourceDatabase#setupSql} writes it and the
 *       user.
 *   <li>A primary key for each table. Without one, UPDATE and DELETE on the source fail as soon as
 *       the table is published, unless it has another REPLICA IDENTITY.
 *   <li>Pods of the Kubernetes cluster have to reach it: security groups, allowed networks.
 * </ul>
 *
 * <p>Logical replication carries no DDL and no values of sequences: change no tables during the
 * migration, and set the sequences of the target before the switch. Indexes and constraints of the
 * target are dropped during the copy and made again at the first change after it. To end, stop
 * writing on the source, wait until the target has all, and send the stream the signal {@code
 * kubectl annotate sgstream NAME debezium-signal.stackgres.io/tombstone='{}'}.
 *
 * <p>Facts: StackGres 1.18 (SGStream is {@code v1alpha1}), PostgreSQL 14 to 18.
 */
@Value.Immutable
@RecipeStyle
public abstract class LogicalMigration extends Recipe<SGStreamSpecBuilder> {

  /**
   * Starts with the first mandatory decision.
   *
   * @return the first stage of a builder, which asks for one mandatory decision after the other
   */
  public static ImmutableLogicalMigration.NameBuildStage builder() {
    return ImmutableLogicalMigration.builder();
  }

  /** {@return the database that is migrated} */
  public abstract SourceDatabase source();

  /** {@return where it goes} */
  public abstract MigrationTarget target();

  /** {@return how the tables come to the target} */
  public abstract Structure structure();

  /**
   * {@return the size of the volume for the position of the stream, such as {@code 1Gi}; no rows
   * are on it}
   */
  public abstract String storageSize();

  /** {@return the StorageClass of that volume} */
  public abstract Optional<Part<HasMetadata>> storageClass();

  @Override
  protected String what() {
    return "migration";
  }

  @Override
  protected void check(Problems problems) {
    Forms.name("name", name(), Forms.longestName(SGStream.class), problems);
    Forms.namespace(namespace(), problems);
    source().check(problems);
    target().check(namespace(), problems);
    structure().check(problems);
    Forms.volume("storageSize", storageSize(), problems);
  }

  /** After the Namespace the other objects of the target. */
  @Override
  protected Bundle before() {
    return super.before().with(target().others());
  }

  /** {@return the SGStream alone} */
  public SGStream stream() {
    StreamVolumeBuilder volume = new StreamVolumeBuilder().withSize(storageSize());
    storageClass().map(Part::name).ifPresent(volume::withStorageClass);
    SGStreamSpecBuilder spec =
        new SGStreamSpecBuilder()
            .withSource(source().section())
            .withTarget(target().section(structure()))
            .withPods(new StreamPodsBuilder().withPersistentVolume(volume.build()).build());
    return new SGStreamBuilder()
        .withMetadata(metadata())
        .withSpec(editSpec().apply(spec).build())
        .build();
  }

  @Override
  protected Parts parts() {
    Parts parts = Parts.in(namespace()).addClusterWide("StorageClass", storageClass());
    target().addTo(parts);
    Login.addTo(
        parts, Stream.concat(Stream.of(source().login()), target().login().stream()).toList());
    return parts;
  }

  @Override
  protected HasMetadata object() {
    return stream();
  }
}
