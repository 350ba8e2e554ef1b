package org.sgmanifests.validation.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import org.jspecify.annotations.Nullable;

/**
 * One Kubernetes object as a tree, the form in which it is checked and written. Nothing changes the
 * trees after they were made.
 *
 * @param index place in the bundle, from 0
 * @param source the object of the bundle that the tree was made from
 * @param tree the object as its author wrote it; this is what gets into the YAML
 * @param effective the object with the defaults filled in that it gets on a cluster
 * @param apiVersion API group and version
 * @param kind name of the kind
 * @param namespace {@code null} when the object states none
 * @param name name of the object
 */
public record Manifest(
    int index,
    HasMetadata source,
    ObjectNode tree,
    ObjectNode effective,
    String apiVersion,
    String kind,
    @Nullable String namespace,
    String name) {

  /**
   * Reads the identity from the tree; what is missing becomes an empty text.
   *
   * @param index place in the bundle, from 0
   * @param source the object
   * @param tree the same object as a tree
   * @return the manifest
   */
  public static Manifest of(int index, HasMetadata source, ObjectNode tree) {
    String namespace = text(tree.at("/metadata/namespace"));
    return new Manifest(
        index,
        source,
        tree,
        tree,
        text(tree.path("apiVersion")),
        text(tree.path("kind")),
        namespace.isEmpty() ? null : namespace,
        text(tree.at("/metadata/name")));
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : "";
  }

  /** {@return the part of apiVersion before the slash; empty for core kinds such as Secret} */
  public String group() {
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "" : apiVersion.substring(0, slash);
  }

  /**
   * {@return this manifest, with what it becomes on a cluster}
   *
   * @param filled the object with its defaults
   */
  public Manifest withEffective(ObjectNode filled) {
    return new Manifest(index, source, tree, filled, apiVersion, kind, namespace, name);
  }

  /** {@return the whole object as rules see it: with its defaults} */
  public Field root() {
    return new Field(this, FieldPath.ROOT, effective);
  }

  /** {@return the whole object as its author wrote it} */
  public Field written() {
    return new Field(this, FieldPath.ROOT, tree);
  }

  /**
   * {@return the field at a path of plain names, such as {@code spec.replicateFrom.users}, with its
   * default; perhaps unset}
   *
   * @param dottedPath path of plain names, such as {@code spec.pods.persistentVolume}
   */
  public Field at(String dottedPath) {
    return root().at(dottedPath);
  }

  /** {@return whether its content is for few eyes, so that its file is for its owner only} */
  public boolean isSecret() {
    return kind.equals("Secret");
  }

  /**
   * {@return the kind and name as the name of a file, without an ending} Whatever they hold, the
   * file stays in its folder, see {@link FileName}.
   */
  public String fileName() {
    return FileName.of(kind, name);
  }

  /** Kind and name; never the content, which may be secret. */
  @Override
  public String toString() {
    return kind + " " + (namespace == null ? "" : namespace + "/") + name;
  }
}
