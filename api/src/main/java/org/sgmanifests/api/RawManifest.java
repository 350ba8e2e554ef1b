package org.sgmanifests.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import org.jspecify.annotations.Nullable;

/**
 * A Kubernetes object exactly as a manifest states it: of any kind, with unknown fields, and even
 * with values of the wrong type, which a typed object could not hold. {@link #as} turns it into a
 * typed one.
 */
public final class RawManifest implements HasMetadata {
  /** Apart, so that it is made when it is needed: few who read manifests ask for typed objects. */
  private static final class Typed {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  /** The content, which nobody else has. */
  private final ObjectNode tree;

  /** What needs no copy. */
  private record Given(ObjectNode tree) {}

  /**
   * Takes a copy of the tree.
   *
   * @param tree the object
   */
  public RawManifest(ObjectNode tree) {
    this.tree = tree.deepCopy();
  }

  private RawManifest(Given given) {
    this.tree = given.tree;
  }

  /**
   * A manifest that takes the tree itself: for readers, which make each tree for one manifest.
   *
   * @param tree the object, which nobody changes from now on
   * @return the manifest
   */
  public static RawManifest owning(ObjectNode tree) {
    return new RawManifest(new Given(tree));
  }

  /**
   * The content itself: for those who only look at it, and at many.
   *
   * @return the tree, which nobody may change
   */
  @JsonIgnore
  public ObjectNode unchangedTree() {
    return tree;
  }

  /** {@return the content, as a copy} */
  @JsonValue
  public ObjectNode tree() {
    return tree.deepCopy();
  }

  /**
   * {@return this object as a type of the model or of fabric8}
   *
   * @param <T> the type
   * @param type class of the type
   * @throws IllegalArgumentException if a value doesn't fit the type, for instance text where a
   *     number is due
   */
  public <T extends HasMetadata> T as(Class<T> type) {
    return Typed.MAPPER.convertValue(tree, type);
  }

  @Override
  public @Nullable String getApiVersion() {
    return text(tree.path("apiVersion"));
  }

  @Override
  public @Nullable String getKind() {
    return text(tree.path("kind"));
  }

  /**
   * A copy; {@code null} if the manifest has none. Where it has values of the wrong type, only name
   * and namespace, if these are text.
   */
  @Override
  @JsonIgnore
  public @Nullable ObjectMeta getMetadata() {
    try {
      return Typed.MAPPER.convertValue(tree.path("metadata"), ObjectMeta.class);
    } catch (IllegalArgumentException e) {
      ObjectMeta metadata = new ObjectMeta();
      metadata.setName(text(tree.at("/metadata/name")));
      metadata.setNamespace(text(tree.at("/metadata/namespace")));
      return metadata;
    }
  }

  /** Not possible: a raw manifest stays as it was read. */
  @Override
  public void setMetadata(ObjectMeta metadata) {
    throw new UnsupportedOperationException("a raw manifest is immutable; use as(...) to edit it");
  }

  /** Not possible: a raw manifest stays as it was read. */
  @Override
  public void setApiVersion(String version) {
    throw new UnsupportedOperationException("a raw manifest is immutable; use as(...) to edit it");
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawManifest that && tree.equals(that.tree);
  }

  @Override
  public int hashCode() {
    return tree.hashCode();
  }

  /** Kind and name; never the content, which may be secret. */
  @Override
  public String toString() {
    return getKind() + "/" + text(tree.at("/metadata/name"));
  }
}
