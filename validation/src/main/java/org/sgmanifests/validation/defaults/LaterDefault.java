package org.sgmanifests.validation.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.api.json.JsonTrees;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A default that came with a release.
 *
 * @param path names on the way to the field
 * @param before what the default was until then; {@code null} for none
 * @param keep what to write to have it as before
 * @param change what is different for those who write nothing
 */
record LaterDefault(
    List<String> path,
    StackGresVersion since,
    @Nullable JsonNode before,
    JsonNode keep,
    String change) {

  /** Reads {@code field | since | before | keep | change}. */
  static LaterDefault parse(String text) {
    String[] cells = text.split(" \\| ");
    return new LaterDefault(
        List.of(cells[0].split("\\.")),
        StackGresVersion.of(cells[1]),
        cells[2].equals("-") ? null : JsonTrees.parse(cells[2]),
        JsonTrees.parse(cells[3]),
        cells[4]);
  }

  /** Puts an object whose defaults are filled in right for an older release. */
  void correct(JsonNode written, ObjectNode filled, StackGresVersion release) {
    if (release.has(since)) {
      return;
    }
    String pointer = "/" + String.join("/", path);
    if (isSet(written.at(pointer))) {
      return;
    }
    String name = path.get(path.size() - 1);
    String parent = pointer.substring(0, pointer.length() - name.length() - 1);
    if (filled.at(parent) instanceof ObjectNode object) {
      if (before == null) {
        object.remove(name);
      } else {
        object.set(name, before);
      }
    }
  }

  /** What changes for an object between two releases; empty when it says itself what it wants. */
  Optional<DefaultChange> between(Manifest manifest, StackGresVersion from, StackGresVersion to) {
    Field field = manifest.written().at(String.join(".", path));
    boolean inSection = field.enclosing().get(0).written().value().isObject();
    return inSection && !field.isSet() && !from.has(since) && to.has(since)
        ? Optional.of(new DefaultChange(field, since, keep.deepCopy(), change))
        : Optional.empty();
  }

  private static boolean isSet(JsonNode value) {
    return !value.isMissingNode() && !value.isNull();
  }
}
