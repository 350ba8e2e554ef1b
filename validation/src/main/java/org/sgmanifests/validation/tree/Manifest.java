package org.sgmanifests.validation.tree;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One Kubernetes object as a tree, the form in which it is checked and written. Nothing changes the
 * trees after they were made. Two manifests are equal only if they are the same one.
 */
public final class Manifest {
  private static final String STACKGRES = "stackgres.io";
  private static final JsonPointer NAMESPACE = JsonPointer.compile("/metadata/namespace");
  private static final JsonPointer NAME = JsonPointer.compile("/metadata/name");

  private final int index;
  private final HasMetadata source;
  private final ObjectNode tree;
  private final Function<Manifest, ObjectNode> defaults;
  private final String apiVersion;
  private final String kind;
  private final @Nullable String namespace;
  private final String name;
  private volatile @Nullable ObjectNode effective;

  private Manifest(
      int index, HasMetadata source, ObjectNode tree, Function<Manifest, ObjectNode> defaults) {
    this.index = index;
    this.source = source;
    this.tree = tree;
    this.defaults = defaults;
    this.apiVersion = text(tree.path("apiVersion"));
    this.kind = text(tree.path("kind"));
    String stated = text(tree.at(NAMESPACE));
    this.namespace = stated.isEmpty() ? null : stated;
    this.name = text(tree.at(NAME));
  }

  /**
   * Reads the identity from the tree; what is missing becomes an empty text. No defaults are known
   * of the object.
   *
   * @param index place in the bundle, from 0
   * @param source the object
   * @param tree the same object as a tree
   * @return the manifest
   */
  public static Manifest of(int index, HasMetadata source, ObjectNode tree) {
    return new Manifest(index, source, tree, Manifest::tree);
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : "";
  }

  /** {@return place in the bundle, from 0} */
  public int index() {
    return index;
  }

  /** {@return the object of the bundle that the tree was made from} */
  public HasMetadata source() {
    return source;
  }

  /** {@return the object as its author wrote it; this is what gets into the YAML} */
  public ObjectNode tree() {
    return tree;
  }

  /** {@return API group and version; empty when the object states none} */
  public String apiVersion() {
    return apiVersion;
  }

  /** {@return name of the kind; empty when the object states none} */
  public String kind() {
    return kind;
  }

  /** {@return {@code null} when the object states none} */
  public @Nullable String namespace() {
    return namespace;
  }

  /** {@return name of the object; empty when it has none} */
  public String name() {
    return name;
  }

  /** {@return the part of apiVersion before the slash; empty for core kinds such as Secret} */
  public String group() {
    if (apiVersion.startsWith(STACKGRES + "/")) {
      return STACKGRES; // most that is asked about, many times
    }
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "" : apiVersion.substring(0, slash);
  }

  /**
   * {@return this manifest, with what it becomes on a cluster}
   *
   * @param filling makes the object with its defaults from this manifest, when somebody asks; the
   *     same each time
   */
  public Manifest withDefaults(Function<Manifest, ObjectNode> filling) {
    return new Manifest(index, source, tree, filling);
  }

  /** {@return the object with the defaults filled in that it gets on a cluster} */
  public ObjectNode effective() {
    ObjectNode known = effective;
    if (known == null) {
      known = defaults.apply(this);
      effective = known;
    }
    return known;
  }

  /** Lets go of the tree with the defaults, which is as large as the other one. */
  public void forgetDefaults() {
    effective = null;
  }

  /** {@return the whole object as rules see it: with its defaults} */
  public Field root() {
    return new Field(this, FieldPath.ROOT, effective());
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
