package org.sgmanifests.validation.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgmanifests.validation.tree.FileName;
import org.sgmanifests.validation.tree.Manifest;
import org.sgmanifests.validation.yaml.YamlWriter;

/**
 * Names the files of objects. Where the order stands elsewhere, names have no number: then a new
 * object is a new file, and not a new name for all that come after it.
 */
final class ObjectFiles {
  private static final YamlWriter YAML = new YamlWriter();

  private final Map<String, Integer> count = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private ObjectFiles() {}

  /** The names, in the order of the objects. */
  static List<String> names(List<Manifest> manifests) {
    ObjectFiles files = new ObjectFiles();
    manifests.forEach(manifest -> files.count.merge(manifest.fileName(), 1, Integer::sum));
    return manifests.stream().map(files::name).toList();
  }

  static RenderedFile file(String path, Manifest manifest, ObjectNode tree) {
    return new RenderedFile(path, YAML.write(tree), manifest.isSecret());
  }

  /** With its namespace where several have kind and name, and with a number where that is equal. */
  private String name(Manifest manifest) {
    String name = manifest.fileName();
    if (count.getOrDefault(name, 0) > 1 && manifest.namespace() != null) {
      name = FileName.of(manifest.kind(), manifest.name(), manifest.namespace());
    }
    String unique = name;
    for (int i = 2; !taken.add(unique); i++) {
      unique = name + "-" + i;
    }
    return unique + ".yaml";
  }
}
