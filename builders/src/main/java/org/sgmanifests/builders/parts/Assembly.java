package org.sgmanifests.builders.parts;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ExistingObject;

/**
 * Collects the objects of one deployment in the order to apply them, each before what refers to it,
 * with what has to exist elsewhere and with the problems on the way.
 */
public final class Assembly {
  private final String namespace;
  private final Problems problems = new Problems();
  private final List<HasMetadata> objects = new ArrayList<>();
  private final Map<List<String>, Set<String>> existing = new LinkedHashMap<>();

  /** Starts with nothing. */
  public Assembly(String namespace) {
    this.namespace = namespace;
    problems.checkNamespace(namespace);
  }

  /** Where to report a bad decision. */
  public Problems problems() {
    return problems;
  }

  /** Metadata of an object of the deployment. */
  public ObjectMeta metadata(String name) {
    return new ObjectMetaBuilder().withNamespace(namespace).withName(name).build();
  }

  /** Adds an object, unless an equal one is there: two parts may share a Secret. */
  public void add(HasMetadata object) {
    if (!objects.contains(object)) {
      objects.add(object);
    }
  }

  /** Adds all of a bundle. */
  public void add(Bundle bundle) {
    bundle.objects().forEach(this::add);
    bundle.existing().forEach(this::add);
  }

  private void add(ExistingObject object) {
    existing
        .computeIfAbsent(
            List.of(object.kind(), String.valueOf(object.namespace()), object.name()),
            key -> new TreeSet<>())
        .addAll(object.keys());
  }

  /**
   * Brings a part along, or declares that it exists.
   *
   * @param place the decision, for a problem
   * @param kind what an existing one is
   * @param name what one that the recipe makes is called
   * @param keys what is used of a Secret or ConfigMap
   * @return the name to refer to it
   */
  public <T extends HasMetadata> String refer(
      String place, Class<T> kind, Part<T> part, String name, String... keys) {
    @Nullable String existingName = part.existingName();
    if (existingName != null) {
      problems.checkText(place, existingName);
      add(new ExistingObject(HasMetadata.getKind(kind), namespace, existingName, Set.of(keys)));
      return existingName;
    }
    @Nullable T object = part.object(metadata(name), this);
    return object == null ? name : bring(place, object);
  }

  /** Brings an object of the author along, and gives its name. */
  public String bring(String place, HasMetadata object) {
    @Nullable ObjectMeta metadata = object.getMetadata();
    @Nullable String name = metadata == null ? null : metadata.getName();
    if (metadata == null || name == null || name.isBlank()) {
      problems.add(place, "the " + object.getKind() + " has no name", "set its metadata.name");
      return "";
    }
    if (!namespace.equals(metadata.getNamespace())) {
      problems.add(
          place,
          object.getKind() + " `" + name + "` is " + where(metadata.getNamespace()),
          "set metadata.namespace to `" + namespace + "`, where the deployment is");
    }
    add(object);
    return name;
  }

  private static String where(@Nullable String namespace) {
    return namespace == null ? "in no namespace" : "in namespace `" + namespace + "`";
  }

  /** What has been collected. */
  public Bundle bundle() {
    List<ExistingObject> declared = new ArrayList<>();
    existing.forEach(
        (key, keys) -> {
          @Nullable String of = key.get(1).equals("null") ? null : key.get(1);
          declared.add(new ExistingObject(key.get(0), of, key.get(2), keys));
        });
    return Bundle.of(objects).existing(declared);
  }
}
