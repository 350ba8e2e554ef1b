package org.sgmanifests.builders.recipe;

import io.fabric8.kubernetes.api.model.Secret;
import java.util.Optional;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;

/**
 * A bucket: the SGObjectStorage and the Secret with its keys.
 *
 * @param keys empty for a storage that needs none, and for one that exists already
 */
public record BackupStorage(Part<SGObjectStorage> storage, Optional<Part<Secret>> keys) {

  /** A storage for the bundle, and the Secret that it refers to. */
  public static BackupStorage of(SGObjectStorage storage, Part<Secret> keys) {
    return new BackupStorage(Part.of(storage), Optional.of(keys));
  }

  /** A storage for the bundle that refers to no Secret: access by the role of the node, say. */
  public static BackupStorage of(SGObjectStorage storage) {
    return new BackupStorage(Part.of(storage), Optional.empty());
  }

  /** A storage that exists already, with all that it needs. */
  public static BackupStorage existing(String name) {
    return new BackupStorage(Part.existing(name), Optional.empty());
  }

  /** Name of the SGObjectStorage. */
  public String name() {
    return storage.name();
  }

  /** Adds the Secret, then the storage. */
  public void addTo(Parts parts) {
    parts.add("Secret", keys).add("SGObjectStorage", storage);
  }
}
