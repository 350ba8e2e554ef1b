package org.sgmanifests.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Pkl module from trees: a class for each object in them, with a typed property for each field.
 * The objects of a list are of one class.
 */
final class PklText {
  private final List<String> classes = new ArrayList<>();
  private final StringBuilder values = new StringBuilder();

  PklText(List<ObjectNode> objects) {
    for (ObjectNode object : objects) {
      String type = type(List.of(object));
      values.append("new ").append(type).append(' ');
      object(object);
    }
  }

  /** A module whose output is a YAML document for each object of each deployment. */
  String module(int deployments) {
    return String.join("\n", classes)
        + "\nobjects = new Listing { for (i in IntSeq(1, "
        + deployments
        + ")) {\n"
        + values
        + "} }\noutput { value = objects\nrenderer = new YamlRenderer { isStream = true } }\n";
  }

  private String type(List<? extends JsonNode> examples) {
    JsonNode first = examples.get(0);
    if (first.isObject()) {
      return objectType(examples);
    }
    if (first.isArray()) {
      List<JsonNode> items = new ArrayList<>();
      examples.forEach(list -> list.forEach(items::add));
      return "Listing<" + (items.isEmpty() ? "unknown" : type(items)) + ">";
    }
    return first.isBoolean() ? "Boolean" : first.isNumber() ? "Number" : "String";
  }

  private String objectType(List<? extends JsonNode> examples) {
    Map<String, List<JsonNode>> fields = new LinkedHashMap<>();
    for (JsonNode example : examples) {
      example
          .properties()
          .forEach(
              field ->
                  fields
                      .computeIfAbsent(field.getKey(), k -> new ArrayList<>())
                      .add(field.getValue()));
    }
    StringBuilder text = new StringBuilder("{\n");
    fields.forEach(
        (name, found) -> {
          String mark = found.size() < examples.size() ? "?" : "";
          text.append(quoted(name)).append(": ").append(type(found)).append(mark).append('\n');
        });
    String name = "Type" + classes.size();
    classes.add("class " + name + " " + text + "}");
    return name;
  }

  private void object(JsonNode object) {
    values.append("{\n");
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      JsonNode value = field.getValue();
      values.append(quoted(field.getKey())).append(value.isContainerNode() ? " " : " = ");
      value(value);
      values.append('\n');
    }
    values.append("}\n");
  }

  private void value(JsonNode value) {
    if (value.isObject()) {
      object(value);
    } else if (value.isArray()) {
      values.append("{\n");
      for (JsonNode item : value) {
        values.append(item.isObject() ? "new " : "");
        value(item);
        values.append('\n');
      }
      values.append("}");
    } else {
      // The escapes of JSON are Pkl's, too, in what the guide has.
      values.append(value);
    }
  }

  private static String quoted(String name) {
    return "`" + name + "`";
  }
}
