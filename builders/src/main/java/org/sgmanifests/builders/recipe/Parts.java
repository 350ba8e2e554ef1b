package org.sgmanifests.builders.recipe;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;

/** What a recipe refers to, in the order to apply it. */
public final class Parts {
  private record Place(String kind, @Nullable String namespace, Part<?> part) {}

  private final String namespace;
  private final List<Place> places = new ArrayList<>();

  private Parts(String namespace) {
    this.namespace = namespace;
  }

  /** None so far; those to come are in this namespace. */
  public static Parts in(String namespace) {
    return new Parts(namespace);
  }

  /** Adds an object of the namespace. */
  public Parts add(String kind, Part<?> part) {
    places.add(new Place(kind, namespace, part));
    return this;
  }

  /** Adds an object of the namespace, if there is one. */
  public Parts add(String kind, Optional<? extends Part<?>> part) {
    part.ifPresent(it -> add(kind, it));
    return this;
  }

  /** Adds an object that has no namespace, if there is one. */
  public Parts addClusterWide(String kind, Optional<? extends Part<?>> part) {
    part.ifPresent(it -> places.add(new Place(kind, null, it)));
    return this;
  }

  /** The objects, and the declaration of those that exist already. */
  public Bundle bundle() {
    Bundle bundle = Bundle.of();
    for (Place place : places) {
      Optional<? extends HasMetadata> object = place.part().object();
      bundle =
          object.isPresent()
              ? bundle.with(object.get())
              : bundle.existing(place.kind(), place.namespace(), place.part().name());
    }
    return bundle;
  }

  /** Names that are missing, objects of another kind or namespace. */
  public void check(Problems problems) {
    for (Place place : places) {
      String what = place.kind() + " `" + place.part().name() + "`";
      problems.require(place.kind(), place.part().name(), "give the name of the object");
      place.part().object().ifPresent(object -> check(object, place, what, problems));
    }
  }

  private static void check(HasMetadata object, Place place, String what, Problems problems) {
    if (!place.kind().equals(object.getKind())) {
      problems.add(what + ": a " + object.getKind() + " was given; give a " + place.kind());
      return;
    }
    @Nullable ObjectMeta metadata = object.getMetadata();
    @Nullable String actual = metadata == null ? null : metadata.getNamespace();
    if (place.namespace() != null && !Objects.equals(place.namespace(), actual)) {
      problems.add(
          what
              + (actual == null ? ": has no namespace" : ": is in namespace `" + actual + "`")
              + "; references stay in the namespace `"
              + place.namespace()
              + "` of the cluster, so put it there");
    }
  }
}
