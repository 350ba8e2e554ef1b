package org.sgmanifests.api.crd;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.RenamedFrom;

/**
 * Keeps the schemas of fields that only older releases have in the keyword {@code x-removed} of the
 * object that had them.
 */
final class RemovedFields {
  private static final String ITEMS = "[]";

  private RemovedFields() {}

  /** A field under its old name looks like it does under the new one. */
  static void add(ObjectNode owner, RenamedFrom renamed, String name, ObjectNode schema) {
    ObjectNode old = owner.withObject("x-removed").putObject(renamed.value());
    old.setAll(schema.deepCopy());
    mark(old, renamed.since(), renamed.until(), name);
  }

  static void add(ObjectNode owner, RemovedIn removed) {
    for (String field : removed.fields()) {
      int colon = field.indexOf(':');
      String path = colon < 0 ? field : field.substring(0, colon);
      String type = colon < 0 ? "string" : field.substring(colon + 1).strip();
      add(owner, removed, path.split("\\."), type);
    }
  }

  /** What still exists of the path is walked down; the first name that doesn't is what went. */
  private static void add(ObjectNode owner, RemovedIn removed, String[] path, String type) {
    ObjectNode node = owner;
    int index = 0;
    while (index < path.length - 1 && node.path("properties").has(bare(path[index]))) {
      node = (ObjectNode) node.path("properties").path(bare(path[index]));
      node = path[index].endsWith(ITEMS) ? (ObjectNode) node.path("items") : node;
      index++;
    }
    ObjectNode gone = node.withObject("x-removed").withObjectProperty(bare(path[index]));
    mark(gone, removed.since(), removed.value(), removed.instead());
    fill(gone, path, index, type);
  }

  private static void fill(ObjectNode field, String[] path, int index, String type) {
    ObjectNode node = field;
    if (path[index].endsWith(ITEMS)) {
      node.put("type", "array");
      node = node.withObject("items");
    }
    if (index == path.length - 1) {
      setType(node, type);
      return;
    }
    node.put("type", "object");
    fill(
        node.withObject("properties").withObjectProperty(bare(path[index + 1])),
        path,
        index + 1,
        type);
  }

  private static void setType(ObjectNode schema, String type) {
    switch (type) {
      case "string", "integer", "boolean" -> schema.put("type", type);
      case "map[string]string" ->
          schema.put("type", "object").putObject("additionalProperties").put("type", "string");
      case "Object" ->
          schema.put("type", "object").put("x-kubernetes-preserve-unknown-fields", true);
      default -> throw new IllegalStateException("no type of a removed field: " + type);
    }
  }

  private static void mark(ObjectNode schema, String since, String removedIn, String instead) {
    set(schema, "x-since", since);
    schema.put("x-removed-in", removedIn);
    set(schema, "x-instead", instead);
  }

  private static void set(ObjectNode schema, String keyword, String value) {
    if (value.isEmpty()) {
      schema.remove(keyword);
    } else {
      schema.put(keyword, value);
    }
  }

  private static String bare(String name) {
    return name.endsWith(ITEMS) ? name.substring(0, name.length() - ITEMS.length()) : name;
  }
}
