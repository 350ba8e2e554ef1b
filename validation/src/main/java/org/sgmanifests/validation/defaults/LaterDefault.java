package org.sgmanifests.validation.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;

/**
 * A default of the schema that came with a release.
 *
 * @param path names on the way to the field
 * @param before what the default was until then; {@code null} for none
 */
record LaterDefault(List<String> path, StackGresVersion since, @Nullable BooleanNode before) {

  /** Reads {@code field | since | before}. */
  static LaterDefault parse(String text) {
    String[] cells = text.split(" \\| ");
    return new LaterDefault(
        List.of(cells[0].split("\\.")),
        StackGresVersion.of(cells[1]),
        cells.length > 2 ? BooleanNode.valueOf(Boolean.parseBoolean(cells[2])) : null);
  }

  /** Puts an object whose defaults are filled in right for an older release. */
  void correct(JsonNode written, ObjectNode filled, StackGresVersion release) {
    String pointer = "/" + String.join("/", path);
    if (release.has(since) || !written.at(pointer).isMissingNode()) {
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
}
