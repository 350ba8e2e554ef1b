package org.sgmanifests.validation.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.FieldPath;

/**
 * A change of one field: {@code spec.instances = 0} sets it to what the YAML says, making the
 * objects and list items on the way; {@code spec.instances -} removes it.
 *
 * @param value {@code null} to remove the field
 */
public record Edit(FieldPath path, @Nullable JsonNode value) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** Reads an edit. */
  public static Edit parse(String text) {
    String edit = text.strip();
    if (edit.endsWith(" -")) {
      return new Edit(FieldPath.parse(edit.substring(0, edit.length() - 2)), null);
    }
    int equals = edit.indexOf(" = ");
    if (equals < 0) {
      throw new IllegalArgumentException("neither `path = value` nor `path -`: " + edit);
    }
    try {
      return new Edit(
          FieldPath.parse(edit.substring(0, equals)), YAML.readTree(edit.substring(equals + 3)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not YAML: " + edit, e);
    }
  }

  /** Changes an object. */
  public void apply(ObjectNode tree) {
    Deque<FieldPath> steps = new ArrayDeque<>();
    for (FieldPath step = path; step.parent() != null; step = step.parent()) {
      steps.push(step);
    }
    JsonNode node = tree;
    while (steps.size() > 1) {
      FieldPath step = steps.pop();
      JsonNode next = child(node, step);
      if (next.isMissingNode() || next.isNull()) {
        next = steps.element().name() == null ? YAML.createArrayNode() : YAML.createObjectNode();
        set(node, step, next);
      }
      node = next;
    }
    set(node, steps.pop(), value);
  }

  private static JsonNode child(JsonNode node, FieldPath step) {
    return step.name() == null ? node.path(step.index()) : node.path(step.name());
  }

  private void set(JsonNode node, FieldPath step, @Nullable JsonNode child) {
    if (node instanceof ObjectNode object && step.name() != null) {
      if (child == null) {
        if (object.remove(step.name()) == null) {
          throw new IllegalArgumentException("there is no " + path + " to remove");
        }
      } else {
        object.set(step.name(), child);
      }
    } else if (node instanceof ArrayNode array && child == null) {
      array.remove(step.index());
    } else if (node instanceof ArrayNode array && step.index() < array.size()) {
      array.set(step.index(), child);
    } else if (node instanceof ArrayNode array) {
      array.add(child);
    } else {
      throw new IllegalArgumentException("there is no place for " + path);
    }
  }
}
