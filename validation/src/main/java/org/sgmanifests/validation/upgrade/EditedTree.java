package org.sgmanifests.validation.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sgmanifests.validation.tree.FieldPath;

/** The copy of an object that edits are made in. */
final class EditedTree {
  private final ObjectNode root;

  EditedTree(ObjectNode tree) {
    this.root = tree.deepCopy();
  }

  ObjectNode root() {
    return root;
  }

  void make(Edit edit) {
    if (edit instanceof Edit.Move move) {
      move(move.from(), move.to());
    } else if (edit instanceof Edit.Remove remove) {
      owner(remove.path()).remove(name(remove.path()));
    } else if (edit instanceof Edit.Put put) {
      made(parent(put.path())).set(name(put.path()), put.value().deepCopy());
    }
  }

  /** A field that only gets another name stays at its place among its neighbours. */
  private void move(FieldPath from, FieldPath to) {
    ObjectNode owner = owner(from);
    if (!parent(from).equals(parent(to))) {
      JsonNode value = owner.remove(name(from));
      made(parent(to)).set(name(to), value);
      return;
    }
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    owner.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    owner.removeAll();
    fields.remove(name(to)); // nothing, or null
    fields.forEach((name, value) -> owner.set(name.equals(name(from)) ? name(to) : name, value));
  }

  private ObjectNode owner(FieldPath path) {
    return (ObjectNode) at(root, parent(path));
  }

  private ObjectNode made(FieldPath path) {
    if (at(root, path) instanceof ObjectNode object) {
      return object;
    }
    return made(parent(path)).putObject(name(path));
  }

  /** Whether something stands at a path, or where an object on the way to it would have to be. */
  static boolean isTaken(JsonNode root, FieldPath path) {
    JsonNode value = at(root, path);
    if (!value.isMissingNode() && !value.isNull()) {
      return true;
    }
    for (FieldPath step = path.parent(); step != null; step = step.parent()) {
      JsonNode around = at(root, step);
      if (!around.isMissingNode() && !around.isNull()) {
        return !around.isObject();
      }
    }
    return false;
  }

  /** What stands at a path; a missing node when nothing does. */
  static JsonNode at(JsonNode root, FieldPath path) {
    if (path.parent() == null) {
      return root;
    }
    JsonNode around = at(root, path.parent());
    JsonNode value = path.name() == null ? around.get(path.index()) : around.get(path.name());
    return value == null ? MissingNode.getInstance() : value;
  }

  private static FieldPath parent(FieldPath path) {
    return Objects.requireNonNull(path.parent(), "the whole object is not edited");
  }

  private static String name(FieldPath path) {
    return Objects.requireNonNull(path.name(), "items of lists are not edited");
  }
}
