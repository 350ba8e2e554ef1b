package org.sgmanifests.builders.sharded;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.common.ManagedScript;
import org.sgmanifests.api.common.PersistentVolumeBuilder;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgshardedcluster.ShardedManagedSql;
import org.sgmanifests.api.sgshardedcluster.ShardedManagedSqlBuilder;
import org.sgmanifests.api.sgshardedcluster.ShardedPods;
import org.sgmanifests.api.sgshardedcluster.ShardedPodsBuilder;
import org.sgmanifests.builders.parts.Assembly;
import org.sgmanifests.builders.parts.Part;
import org.sgmanifests.builders.parts.Problems;
import org.sgmanifests.builders.parts.Sql;

/**
 * The members as sections of the spec, and the objects that they refer to. Made once, since making
 * it brings the objects along.
 */
final class MemberSections {
  final int instances;
  final @Nullable String profile;
  final @Nullable String postgresConfig;
  final @Nullable String poolingConfig;
  final @Nullable ShardedManagedSql managedSql;
  final ShardedPods pods;

  /**
   * Brings along what the members refer to.
   *
   * @param place coordinator or shards, for problems
   * @param prefix how the names of the objects begin
   */
  MemberSections(String place, Members members, String prefix, Assembly assembly) {
    check(place, members, assembly.problems());
    instances = members.instances();
    profile = refer(place, SGInstanceProfile.class, members.size(), prefix + "-size", assembly);
    postgresConfig =
        refer(
            place,
            SGPostgresConfig.class,
            members.postgresConfig(),
            prefix + "-postgres",
            assembly);
    poolingConfig =
        refer(place, SGPoolingConfig.class, members.pooling(), prefix + "-pooling", assembly);
    @Nullable List<ManagedScript> scripts = Sql.managed(members.scripts(), assembly);
    managedSql =
        scripts == null ? null : new ShardedManagedSqlBuilder().withScripts(scripts).build();
    pods =
        new ShardedPodsBuilder()
            .withPersistentVolume(
                new PersistentVolumeBuilder()
                    .withSize(members.storageSize())
                    .withStorageClass(members.storageClass().orElse(null))
                    .build())
            .build();
  }

  private static void check(String place, Members members, Problems problems) {
    problems.checkAtLeast(place + " instances", members.instances(), 1);
    problems.checkVolume(place + " storageSize", members.storageSize());
    members.storageClass().ifPresent(name -> problems.checkText(place + " storageClass", name));
  }

  private static <T extends HasMetadata> @Nullable String refer(
      String place, Class<T> kind, Optional<Part<T>> part, String name, Assembly assembly) {
    return part.isPresent() ? assembly.refer(place, kind, part.get(), name) : null;
  }
}
