package org.sgmanifests.validation.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.tree.Manifest;
import org.sgmanifests.validation.yaml.YamlWriter;

/** The layouts that need no folders. */
final class FlatLayouts {
  private static final String SYNC_WAVE = "argocd.argoproj.io/sync-wave";

  private FlatLayouts() {}

  static List<RenderedFile> files(ValidBundle bundle) {
    return files(bundle.manifests(), ManifestWriter.fileNames(bundle));
  }

  static List<RenderedFile> document(ValidBundle bundle) {
    boolean secret = bundle.manifests().stream().anyMatch(Manifest::isSecret);
    return List.of(new RenderedFile("", ManifestWriter.toYaml(bundle), secret));
  }

  static List<RenderedFile> kustomize(ValidBundle bundle) {
    List<String> names = ObjectFiles.names(bundle.manifests());
    List<RenderedFile> files = new ArrayList<>(files(bundle.manifests(), names));
    files.add(kustomization(names));
    return files;
  }

  /** That of a folder; without {@code fifo} kustomize puts clusters before what they refer to. */
  static RenderedFile kustomization(List<String> resources) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("apiVersion", "kustomize.config.k8s.io/v1beta1").put("kind", "Kustomization");
    tree.putObject("sortOptions").put("order", "fifo");
    resources.forEach(tree.putArray("resources")::add);
    return new RenderedFile("kustomization.yaml", new YamlWriter().write(tree), false);
  }

  static List<RenderedFile> argoCd(ValidBundle bundle) {
    List<List<Manifest>> waves = bundle.waves();
    List<Manifest> manifests = waves.stream().flatMap(List::stream).toList();
    List<String> names = ObjectFiles.names(manifests);
    List<RenderedFile> files = new ArrayList<>();
    for (int wave = 0; wave < waves.size(); wave++) {
      for (Manifest manifest : waves.get(wave)) {
        files.add(ObjectFiles.file(names.get(files.size()), manifest, inWave(manifest, wave)));
      }
    }
    return files;
  }

  /**
   * In a copy: the object and the tree that was validated stay as they are. What has no place for
   * an annotation, since it was accepted despite its errors, gets none.
   */
  private static ObjectNode inWave(Manifest manifest, int wave) {
    ObjectNode tree = manifest.tree().deepCopy();
    if (!canHold(tree.path("metadata")) || !canHold(tree.at("/metadata/annotations"))) {
      return tree;
    }
    ObjectNode annotations = tree.withObjectProperty("metadata").withObjectProperty("annotations");
    if (!annotations.has(SYNC_WAVE)) {
      annotations.put(SYNC_WAVE, String.valueOf(wave));
    }
    return tree;
  }

  private static boolean canHold(JsonNode node) {
    return node.isObject() || node.isMissingNode() || node.isNull();
  }

  private static List<RenderedFile> files(List<Manifest> manifests, List<String> names) {
    List<RenderedFile> files = new ArrayList<>();
    for (Manifest manifest : manifests) {
      files.add(ObjectFiles.file(names.get(files.size()), manifest, manifest.tree()));
    }
    return files;
  }
}
