package org.sgmanifests.builders.migration;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.schema.NameLimit;
import org.sgmanifests.api.sgstream.SGStream;
import org.sgmanifests.api.sgstream.SGStreamBuilder;
import org.sgmanifests.api.sgstream.SGStreamSpecBuilder;
import org.sgmanifests.api.sgstream.StreamPodsBuilder;
import org.sgmanifests.api.sgstream.StreamSource;
import org.sgmanifests.api.sgstream.StreamTarget;
import org.sgmanifests.api.sgstream.StreamVolumeBuilder;
import org.sgmanifests.builders.parts.Assembly;

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
 *                 .login(Login.existing("shop-source", "username", "password"))
 *                 .publication(Publication.existing("shop_migration"))
 *                 .slot(Slot.kept())
 *                 .build())
 *         .target(MigrationTarget.existing("my-db", "shop"))
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
 *   <li>The publication, see {@link Publication}.
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
@Value.Style(stagedBuilder = true)
public interface LogicalMigration {

  /** Name of the SGStream, 56 characters at most. */
  String name();

  /** Namespace of the SGStream, of its Secrets and of the target. */
  String namespace();

  /** The database that is migrated. */
  SourceDatabase source();

  /** Where it goes. */
  MigrationTarget target();

  /** How the tables come to the target. */
  Structure structure();

  /** Size of the volume that holds the position of the stream, such as 1Gi. No data is on it. */
  String storageSize();

  /** StorageClass of that volume. Kubernetes takes its default one if this is not decided. */
  Optional<String> storageClass();

  /** Any further field: gets the SGStream as it would be, and gives the one that counts. */
  @Value.Default
  default UnaryOperator<SGStream> edit() {
    return UnaryOperator.identity();
  }

  /** Starts with the name. */
  static ImmutableLogicalMigration.NameBuildStage builder() {
    return ImmutableLogicalMigration.builder();
  }

  /**
   * Called by {@code build()}.
   *
   * @throws IllegalArgumentException with all bad decisions, one a line
   */
  @Value.Check
  default void check() {
    Assembly assembly = new Assembly(namespace());
    stream(assembly);
    assembly.problems().throwIfAny("The migration can't be made:");
  }

  /** The objects in the order to apply them, the SGStream last. */
  default Bundle bundle() {
    Assembly assembly = new Assembly(namespace());
    assembly.add(edit().apply(stream(assembly)));
    return assembly.bundle();
  }

  private SGStream stream(Assembly assembly) {
    assembly
        .problems()
        .checkName("name", name(), SGStream.class.getAnnotation(NameLimit.class).value());
    assembly.problems().checkVolume("storageSize", storageSize());
    storageClass().ifPresent(text -> assembly.problems().checkText("storageClass", text));
    StreamSource from = source().section(assembly);
    StreamTarget to = target().section(assembly, structure());
    return new SGStreamBuilder()
        .withMetadata(assembly.metadata(name()))
        .withSpec(
            new SGStreamSpecBuilder()
                .withSource(from)
                .withTarget(to)
                .withPods(
                    new StreamPodsBuilder()
                        .withPersistentVolume(
                            new StreamVolumeBuilder()
                                .withSize(storageSize())
                                .withStorageClass(storageClass().orElse(null))
                                .build())
                        .build())
                .build())
        .build();
  }
}
