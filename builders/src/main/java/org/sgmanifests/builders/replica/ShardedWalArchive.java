package org.sgmanifests.builders.replica;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFromStorage;
import org.sgmanifests.api.sgshardedcluster.ShardedReplicateFromStorageBuilder;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Problems;

/**
 * Where the WAL files of a sharded source are, as WAL-G lays them out.
 *
 * @param storage the SGObjectStorage that has it
 * @param coordinator path inside of the bucket
 * @param shards one path each, in the order of the source's shards
 */
public record ShardedWalArchive(BackupStorage storage, String coordinator, List<String> shards) {

  /**
   * Copies the list.
   *
   * @param storage the SGObjectStorage that has it
   * @param coordinator path inside of the bucket
   * @param shards one path each, in the order of the source's shards
   */
  public ShardedWalArchive {
    shards = List.copyOf(shards);
  }

  /**
   * {@return an archive with a path for each part}
   *
   * @param storage the SGObjectStorage that has it
   * @param coordinator path of the coordinator's WAL
   * @param shards paths of the shards' WAL, in their order
   */
  public static ShardedWalArchive of(BackupStorage storage, String coordinator, String... shards) {
    return new ShardedWalArchive(storage, coordinator, List.of(shards));
  }

  ShardedReplicateFromStorage replicateFromStorage() {
    return new ShardedReplicateFromStorageBuilder()
        .withSgObjectStorage(storage.name())
        .withPaths(paths())
        .build();
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>(List.of(coordinator));
    paths.addAll(shards);
    return paths;
  }

  void check(int expected, Problems problems) {
    storage.check(problems);
    problems.check(
        shards.size() == expected,
        "paths of the WAL archive: %d for the shards of the source, which has %d; give one each"
            .formatted(shards.size(), expected));
    paths()
        .forEach(
            path -> problems.require("path of the WAL archive", path, "give a path for each part"));
  }
}
