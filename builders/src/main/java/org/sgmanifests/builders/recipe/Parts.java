package org.sgmanifests.builders.recipe;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.credentials.SecretContent;
import org.sgmanifests.builders.credentials.SecretSource;

/** What a recipe refers to, in the order to apply it. */
public final class Parts {
  private sealed interface Place {}

  private record PlaceOfPart(String kind, @Nullable String namespace, Part<?> part)
      implements Place {
    Bundle addTo(Bundle bundle) {
      Optional<? extends HasMetadata> object = part.object();
      return object.isPresent()
          ? bundle.with(object.get())
          : bundle.existing(kind, namespace, part.name());
    }
  }

  private record PlaceOfSecret(SecretSource source, SecretContent content) implements Place {}

  private final String namespace;
  private final List<Place> places = new ArrayList<>();

  private Parts(String namespace) {
    this.namespace = namespace;
  }

  /**
   * None so far; those to come are in this namespace.
   *
   * @param namespace namespace of the parts
   * @return no parts
   */
  public static Parts in(String namespace) {
    return new Parts(namespace);
  }

  /** {@return the namespace of all parts that have one} */
  public String namespace() {
    return namespace;
  }

  /**
   * Adds an object of the namespace.
   *
   * @param kind kind of the object, for messages
   * @param part the object, or the name of one that exists
   * @return these parts
   */
  public Parts add(String kind, Part<?> part) {
    return add(new PlaceOfPart(kind, namespace, part));
  }

  /**
   * Adds an object of the namespace, if there is one.
   *
   * @param kind kind of the object, for messages
   * @param part the object, or the name of one that exists
   * @return these parts
   */
  public Parts add(String kind, Optional<? extends Part<?>> part) {
    part.ifPresent(it -> add(kind, it));
    return this;
  }

  /**
   * Adds an object that has no namespace, if there is one.
   *
   * @param kind kind of the object, for messages
   * @param part the object, or the name of one that exists
   * @return these parts
   */
  public Parts addClusterWide(String kind, Optional<? extends Part<?>> part) {
    part.ifPresent(it -> add(new PlaceOfPart(kind, null, it)));
    return this;
  }

  /**
   * Adds a Secret.
   *
   * @param source where the values are
   * @param content keys that the Secret has to have
   * @return these parts
   */
  public Parts add(SecretSource source, SecretContent content) {
    return add(new PlaceOfSecret(source, content));
  }

  /** Once: one storage may have the backups of this cluster and the WAL files of its source. */
  private Parts add(Place place) {
    if (!places.contains(place)) {
      places.add(place);
    }
    return this;
  }

  /**
   * {@return the objects, and the declaration of those that exist already} No Secret but an
   * example.
   */
  public Bundle bundle() {
    Bundle bundle = Bundle.of();
    for (Place place : places) {
      bundle =
          place instanceof PlaceOfSecret secret
              ? bundle.with(secret.source().bundle(secret.content()))
              : ((PlaceOfPart) place).addTo(bundle);
    }
    return bundle;
  }

  /**
   * {@return the same with the values of Secrets, which are read now}
   *
   * @throws IllegalArgumentException if values are missing or can't be used, with all problems
   */
  public Bundle bundleWithSecretValues() {
    Problems problems = new Problems();
    Bundle bundle = Bundle.of();
    for (Place place : places) {
      bundle =
          place instanceof PlaceOfSecret secret
              ? bundle.with(secret.source().bundleWithValues(secret.content(), problems::add))
              : ((PlaceOfPart) place).addTo(bundle);
    }
    problems.throwIfAny("The Secrets can't be made");
    return bundle;
  }

  /**
   * Names that are missing, objects of another kind or namespace, Secrets.
   *
   * @param problems takes what is wrong
   */
  public void check(Problems problems) {
    for (Place place : places) {
      if (place instanceof PlaceOfSecret secret) {
        secret.source().check(secret.content(), problems::add);
      } else {
        check((PlaceOfPart) place, problems);
      }
    }
  }

  private static void check(PlaceOfPart place, Problems problems) {
    String what = place.kind() + " `" + place.part().name() + "`";
    problems.require(place.kind(), place.part().name(), "give the name of the object");
    place.part().object().ifPresent(object -> check(object, place, what, problems));
  }

  private static void check(HasMetadata object, PlaceOfPart place, String what, Problems problems) {
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
