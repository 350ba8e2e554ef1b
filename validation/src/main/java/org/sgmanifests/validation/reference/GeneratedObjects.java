package org.sgmanifests.validation.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Finds what the operator makes for the objects of a bundle. It goes from the name back to the
 * object that it is made of, so that a cluster with a million shards costs no more than one.
 */
final class GeneratedObjects {
  private static final Map<String, List<GeneratedObject>> BY_KIND =
      GeneratedObject.ALL.stream().collect(Collectors.groupingBy(GeneratedObject::kind));

  private final Named<List<Manifest>> owners = new Named<>(() -> new ArrayList<>(1));
  private final StackGresVersion release;

  /**
   * An object that the operator makes, and for what.
   *
   * @param named the parts of its name
   * @param owner {@code null} when it is itself generated, or only declared to exist
   */
  record Found(GeneratedObject object, Matcher named, @Nullable Manifest owner) {
    String ownerName() {
      return named.group("name");
    }
  }

  /** What is only declared to exist is an owner without a manifest. */
  GeneratedObjects(
      Collection<Manifest> manifests,
      Collection<ExistingObject> existing,
      StackGresVersion release) {
    this.release = release;
    for (Manifest manifest : manifests) {
      if (manifest.group().equals("stackgres.io")) {
        owners.get(manifest.kind(), manifest.namespace(), manifest.name()).add(manifest);
      }
    }
    for (ExistingObject object : existing) {
      if (object.kind().startsWith("SG")) {
        owners.get(object.kind(), object.namespace(), object.name());
      }
    }
  }

  long steps() {
    return owners.steps();
  }

  /** What the operator makes under this name. */
  Optional<Found> find(String kind, @Nullable String namespace, String name) {
    for (GeneratedObject object : BY_KIND.getOrDefault(kind, List.of())) {
      Matcher named = object.parts(name);
      if (named != null) {
        Optional<Found> found = find(object, namespace, named);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> find(GeneratedObject object, @Nullable String namespace, Matcher named) {
    String ownerName = named.group("name");
    List<List<Manifest>> there = owners.find(object.ownerKind(), namespace, ownerName);
    for (List<Manifest> owner : there) {
      if (owner.isEmpty()) {
        return Optional.of(new Found(object, named, null)); // nothing more is known of it
      }
      for (Manifest manifest : owner) {
        if (object.isMadeFor(manifest, named, release)) {
          return Optional.of(new Found(object, named, manifest));
        }
      }
    }
    // A part of a sharded cluster, or the cluster of a log server, has objects of its own.
    boolean generated =
        there.isEmpty()
            && object.ownerKind().equals("SGCluster")
            && find("SGCluster", namespace, ownerName)
                .filter(cluster -> isMadeFor(cluster, object, named))
                .isPresent();
    return generated ? Optional.of(new Found(object, named, null)) : Optional.empty();
  }

  /** A generated cluster names its configurations itself, and they are rarely its own. */
  private boolean isMadeFor(Found cluster, GeneratedObject object, Matcher named) {
    Manifest owner = cluster.owner();
    if (object.users().isEmpty() || owner == null) {
      return true;
    }
    return cluster.object().pattern().contains("{index}")
        && object.isMadeForShard(owner, cluster.named().group("index"), named, release);
  }

  /** Whether one of this kind and name is made for objects of some kind and name. */
  static boolean mayBeMade(String kind, String name, BiPredicate<String, String> owner) {
    for (GeneratedObject object : BY_KIND.getOrDefault(kind, List.of())) {
      Matcher named = object.parts(name);
      if (named != null && owner.test(object.ownerKind(), named.group("name"))) {
        return true;
      }
    }
    return false;
  }
}
