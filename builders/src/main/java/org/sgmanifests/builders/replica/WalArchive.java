package org.sgmanifests.builders.replica;

import org.sgmanifests.api.sgcluster.ReplicateFromStorage;
import org.sgmanifests.api.sgcluster.ReplicateFromStorageBuilder;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Problems;

/**
 * Where the source's WAL files are, as WAL-G lays them out.
 *
 * @param storage the SGObjectStorage that has it
 * @param path inside of the bucket, such as {@code status.backupPaths} of a source made by
 *     StackGres has it
 */
public record WalArchive(BackupStorage storage, String path) {

  ReplicateFromStorage replicateFromStorage() {
    return new ReplicateFromStorageBuilder()
        .withSgObjectStorage(storage.name())
        .withPath(path)
        .build();
  }

  void check(Problems problems) {
    storage.check(problems);
    problems.require("path of the WAL archive", path, "give the path inside of the bucket");
  }
}
