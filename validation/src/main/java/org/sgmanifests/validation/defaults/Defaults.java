package org.sgmanifests.validation.defaults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.schema.KindModel;
import org.sgmanifests.validation.schema.KindModels;
import org.sgmanifests.validation.tree.Manifest;

/**
 * What becomes of an object when it is created: the defaults of its schema and those of the
 * operator, without a cluster. Source: the CRDs and the mutating webhook of StackGres.
 */
public final class Defaults {
  private static final Map<String, List<OperatorDefault>> OPERATOR =
      DefaultsTable.read("defaults.txt", OperatorDefault::parse);
  private static final Map<String, List<LaterDefault>> LATER =
      DefaultsTable.read("later.txt", LaterDefault::parse);

  private Defaults() {}

  /** Apart, so that it is made when it is needed: {@link #fill} does without. */
  private static final class Typed {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  /**
   * The object as it would be stored by a cluster: with all defaults, and with what the operator
   * rewrites without a word (an unknown flavor becomes vanilla, scripts are numbered, and so on).
   * Objects of other kinds than those of StackGres come back as they are.
   *
   * @param <T> type of the object
   * @param object is not changed
   * @param release decides which fields and defaults there are
   * @return an object of the same type
   * @throws IllegalArgumentException if a typed object cannot hold what it is given
   */
  public static <T extends HasMetadata> T apply(T object, StackGresVersion release) {
    ObjectNode tree =
        object instanceof RawManifest raw ? raw.tree() : Typed.MAPPER.valueToTree(object);
    Manifest manifest = Manifest.of(0, object, tree);
    Optional<KindModel> model = KindModels.of(manifest);
    if (model.isEmpty()) {
      return object;
    }
    ObjectNode filled = filled(manifest, model.get(), release);
    Rewrite.apply(manifest.kind(), manifest.tree(), filled, release);
    schemaDefaults(manifest, filled, model.get(), release);
    return typed(filled, object);
  }

  /**
   * {@return the manifest as rules are to see it: all that is absent and has a default is filled
   * in, and all that the author gave is still there, at its place, but for fields that the release
   * doesn't have}
   *
   * @param manifest the object as its author wrote it
   * @param release StackGres release
   */
  public static Manifest fill(Manifest manifest, StackGresVersion release) {
    return KindModels.of(manifest)
        .map(model -> manifest.withDefaults(written -> filled(written, model, release)))
        .orElse(manifest);
  }

  /**
   * {@return what an object does not set, and that gets another meaning on the way to a newer
   * release}
   *
   * @param manifest the object as its author wrote it
   * @param from release that runs now
   * @param to release to go to
   */
  public static List<DefaultChange> changes(
      Manifest manifest, StackGresVersion from, StackGresVersion to) {
    return KindModels.of(manifest).isEmpty()
        ? List.of()
        : LATER.getOrDefault(manifest.kind(), List.of()).stream()
            .flatMap(later -> later.between(manifest, from, to).stream())
            .toList();
  }

  private static ObjectNode filled(Manifest manifest, KindModel model, StackGresVersion release) {
    ObjectNode tree = model.copy(manifest.tree(), release);
    if (!tree.path("spec").isObject()) {
      return tree;
    }
    schemaDefaults(manifest, tree, model, release);
    OPERATOR.getOrDefault(manifest.kind(), List.of()).forEach(line -> line.fill(tree));
    schemaDefaults(manifest, tree, model, release);
    return tree;
  }

  /** The API server does this when a request comes in, and again after each webhook. */
  private static void schemaDefaults(
      Manifest manifest, ObjectNode tree, KindModel model, StackGresVersion release) {
    model.fillDefaults(tree, release);
    LATER
        .getOrDefault(manifest.kind(), List.of())
        .forEach(later -> later.correct(manifest.tree(), tree, release));
  }

  @SuppressWarnings("unchecked") // the class of the object is T
  private static <T extends HasMetadata> T typed(ObjectNode tree, T like) {
    if (like instanceof RawManifest) {
      return (T) new RawManifest(tree);
    }
    try {
      return (T) Typed.MAPPER.treeToValue(tree, like.getClass());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }
}
