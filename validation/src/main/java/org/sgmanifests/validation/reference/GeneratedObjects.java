package org.sgmanifests.validation.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Finds what the operator makes for the objects of a bundle. It goes from the name back to the
 * object that it is made of, so that a cluster with a million shards costs no more than one.
 */
final class GeneratedObjects {
  private static final Map<String, List<GeneratedObject>> BY_KIND =
      GeneratedObject.ALL.stream().collect(Collectors.groupingBy(GeneratedObject::kind));

  private final Named<Owner> owners = new Named<>(Owner::new);

  /** An object that others are made for; what is only declared to exist has no manifest. */
  private static final class Owner {
    private @Nullable Manifest manifest;
  }

  /**
   * An object that the operator makes, and for what.
   *
   * @param owner {@code null} when it is itself generated, or only declared to exist
   */
  record Found(GeneratedObject object, String ownerName, @Nullable Manifest owner) {}

  GeneratedObjects(Collection<Manifest> manifests, Collection<ExistingObject> existing) {
    for (Manifest manifest : manifests) {
      if (manifest.group().equals("stackgres.io")) {
        owners.get(manifest.kind(), manifest.namespace(), manifest.name()).manifest = manifest;
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
    List<Owner> there = owners.find(object.ownerKind(), namespace, ownerName);
    for (Owner owner : there) {
      if (object.isMadeFor(owner.manifest, named)) {
        return Optional.of(new Found(object, ownerName, owner.manifest));
      }
    }
    // A part of a sharded cluster, or the cluster of a log server, has objects of its own.
    boolean generated =
        there.isEmpty()
            && object.ownerKind().equals("SGCluster")
            && find("SGCluster", namespace, ownerName).isPresent();
    return generated ? Optional.of(new Found(object, ownerName, null)) : Optional.empty();
  }
}
