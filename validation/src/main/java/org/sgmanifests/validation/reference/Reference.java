package org.sgmanifests.validation.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.Field;

/**
 * A place where one object names another, and what became of it.
 *
 * @param nameField where the name stands
 * @param keyField where the key stands; {@code null} when the reference is to the object as a whole
 * @param kind kind of the object referred to
 * @param namespace where it is looked for; {@code null} when the referring object states none
 * @param name name that is referred to
 * @param outcome what it finds
 */
public record Reference(
    Field nameField,
    @Nullable Field keyField,
    String kind,
    @Nullable String namespace,
    String name,
    Outcome outcome) {

  /** What became of a reference. */
  public sealed interface Outcome {}

  /**
   * The object is there, with the key; or nobody expects it in a bundle.
   *
   * @param where where the object is
   */
  public record Resolved(Where where) implements Outcome {}

  /**
   * There is no object of this name; {@code known} has the names of all objects of the kind.
   *
   * @param known names of objects of the kind that there are
   */
  public record NoSuchObject(Set<String> known) implements Outcome {}

  /**
   * As {@link NoSuchObject}, when not all that exists is declared: it may be on the cluster.
   *
   * @param known names of objects of the kind that there are
   */
  public record Undeclared(Set<String> known) implements Outcome {}

  /**
   * There is such an object, in other namespaces only.
   *
   * @param namespaces where an object of this name is
   */
  public record OtherNamespace(Set<String> namespaces) implements Outcome {}

  /**
   * The object is there without the key; {@code known} has its keys.
   *
   * @param key the key that is missing
   * @param known the keys that there are
   */
  public record NoSuchKey(String key, Set<String> known) implements Outcome {}

  /** Where an object is that a reference finds. */
  public enum Where {
    /** In the bundle. */
    BUNDLE,
    /** Declared to exist elsewhere. */
    DECLARED,
    /** Made on the cluster, by the operator or by another object of the bundle. */
    GENERATED,
    /** Not known, and nobody expects it in a bundle: a StorageClass, say. */
    ELSEWHERE
  }

  /** {@return whether what the reference asks for is there, or need not be} */
  public boolean isResolved() {
    return outcome instanceof Resolved;
  }
}
