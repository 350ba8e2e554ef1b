package org.sgmanifests.builders.recipe;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object that a recipe refers to: either one that comes into the bundle, or the name of one that
 * exists already.
 *
 * @param <T> kind of the object
 */
public final class Part<T extends HasMetadata> {
  private final String name;
  private final @Nullable T object;

  private Part(String name, @Nullable T object) {
    this.name = name;
    this.object = object;
  }

  /**
   * {@return an object for the bundle, referred to by its name}
   *
   * @param <T> type of the object
   * @param object the object
   */
  public static <T extends HasMetadata> Part<T> of(T object) {
    @Nullable ObjectMeta metadata = object.getMetadata();
    @Nullable String name = metadata == null ? null : metadata.getName();
    return new Part<>(name == null ? "" : name, object);
  }

  /**
   * {@return the name of an object that somebody else makes; the bundle declares it to exist}
   *
   * @param <T> type of the object
   * @param name name of the object
   */
  public static <T extends HasMetadata> Part<T> existing(String name) {
    return new Part<>(name, null);
  }

  /** {@return the name; empty for an object without one} */
  public String name() {
    return name;
  }

  /** {@return the object for the bundle; empty for one that exists already} */
  public Optional<T> object() {
    return Optional.ofNullable(object);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Part<?> that
        && name.equals(that.name)
        && Objects.equals(object, that.object);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, object);
  }

  /** Never the content, which may be secret. */
  @Override
  public String toString() {
    return object == null ? "existing " + name : object.getKind() + " " + name;
  }
}
