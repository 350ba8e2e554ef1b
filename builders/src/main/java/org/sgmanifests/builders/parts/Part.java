package org.sgmanifests.builders.parts;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An object that a deployment refers to: one that is there already, one that the author made, or
 * one that the recipe makes from a few values. The last two come into the bundle.
 *
 * @param <T> its type; references of StackGres stay within a namespace, so it is in the one of the
 *     deployment
 */
public final class Part<T extends HasMetadata> {

  /** Makes the object, given what it is to be called. */
  @FunctionalInterface
  interface Maker<T> {
    T make(ObjectMeta metadata, Assembly assembly);
  }

  private final String text;
  private final @Nullable String existingName;
  private final @Nullable Maker<T> maker;

  private Part(String text, @Nullable String existingName, @Nullable Maker<T> maker) {
    this.text = text;
    this.existingName = existingName;
    this.maker = maker;
  }

  /** One that is there before the deployment; the bundle declares that it exists. */
  public static <T extends HasMetadata> Part<T> existing(String name) {
    return new Part<>("existing " + name, Objects.requireNonNull(name, "name"), null);
  }

  /** One that the author made. Without a namespace of its own it has to be given one. */
  public static <T extends HasMetadata> Part<T> of(T object) {
    String name = object.getMetadata() == null ? "" : object.getMetadata().getName();
    return new Part<>(object.getKind() + " " + name, null, (metadata, assembly) -> object);
  }

  /** One that the recipe makes. */
  static <T extends HasMetadata> Part<T> made(String text, Maker<T> maker) {
    return new Part<>(text, null, maker);
  }

  /**
   * The same with further fields, or with another name; an existing object stays as it is.
   *
   * <pre>{@code
   * Size.of("4", "16Gi")
   *     .edited(profile -> new SGInstanceProfileBuilder(profile).editMetadata()....build())
   * }</pre>
   */
  public Part<T> edited(UnaryOperator<T> change) {
    @Nullable Maker<T> before = maker;
    return before == null
        ? this
        : new Part<>(
            text,
            existingName,
            (metadata, assembly) -> change.apply(before.make(metadata, assembly)));
  }

  @Nullable String existingName() {
    return existingName;
  }

  @Nullable T object(ObjectMeta metadata, Assembly assembly) {
    return maker == null ? null : maker.make(metadata, assembly);
  }

  /** What it is, without its content, which may be secret. */
  @Override
  public String toString() {
    return text;
  }
}
