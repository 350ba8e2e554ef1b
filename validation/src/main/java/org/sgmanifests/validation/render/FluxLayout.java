package org.sgmanifests.validation.render;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.tree.Manifest;
import org.sgmanifests.validation.yaml.YamlWriter;

/** {@link Layout#FLUX}: a folder for each wave, and what makes Flux apply them one by one. */
final class FluxLayout {
  private static final String WAVES = "waves.yaml";

  private final FluxSettings settings;
  private final List<RenderedFile> files = new ArrayList<>();
  private final List<ObjectNode> kustomizations = new ArrayList<>();

  private FluxLayout(FluxSettings settings) {
    this.settings = settings;
  }

  static List<RenderedFile> files(ValidBundle bundle, FluxSettings settings) {
    FluxLayout layout = new FluxLayout(settings);
    bundle.waves().forEach(layout::add);
    String waves = new YamlWriter().write(layout.kustomizations);
    layout.files.add(new RenderedFile(WAVES, waves, false));
    layout.files.add(FlatLayouts.kustomization(List.of(WAVES)));
    return layout.files;
  }

  private void add(List<Manifest> wave) {
    int number = kustomizations.size();
    List<String> names = ObjectFiles.names(wave);
    for (int i = 0; i < wave.size(); i++) {
      String path = folder(number) + "/" + names.get(i);
      files.add(ObjectFiles.file(path, wave.get(i), wave.get(i).tree()));
    }
    kustomizations.add(kustomization(number));
  }

  private ObjectNode kustomization(int number) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("apiVersion", "kustomize.toolkit.fluxcd.io/v1").put("kind", "Kustomization");
    tree.putObject("metadata").put("name", name(number)).put("namespace", settings.namespace());
    ObjectNode spec = tree.putObject("spec");
    if (number > 0) {
      spec.putArray("dependsOn").addObject().put("name", name(number - 1));
    }
    String root = settings.path().matches("\\.?") ? "" : settings.path() + "/";
    spec.put("interval", "10m");
    spec.put("path", "./" + root + folder(number));
    spec.put("prune", false); // a file that went away must not delete a database
    spec.putObject("sourceRef")
        .put("kind", settings.sourceKind())
        .put("name", settings.sourceName());
    spec.put("wait", true);
    return tree;
  }

  private String name(int number) {
    return settings.name() + "-" + folder(number);
  }

  private static String folder(int number) {
    return "wave-" + number;
  }
}
