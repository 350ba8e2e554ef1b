package org.sgmanifests.validation.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value that the operator gives to a field that has none.
 *
 * @param path names on the way to the field; one that ends with {@code []} stands for each item of
 *     a list
 * @param value with placeholders
 * @param when path of the field that decides whether the value is given; {@code null} for always
 * @param values the values of that field with which it is; none when it only has to be set
 */
record OperatorDefault(
    List<String> path, String value, @Nullable String when, List<String> values) {

  private static final Pattern VERSION = Pattern.compile("\\d+(\\..*)?");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

  /** Reads {@code field = value | when}. */
  static OperatorDefault parse(String text) {
    String[] cells = text.split(" \\| ");
    String[] assignment = cells[0].split(" = ");
    String[] condition = cells.length > 1 ? cells[1].split(" = ") : new String[0];
    return new OperatorDefault(
        List.of(assignment[0].split("\\.")),
        assignment[1],
        condition.length > 0 ? condition[0] : null,
        condition.length > 1 ? List.of(condition[1].split(" ")) : List.of());
  }

  void fill(ObjectNode object) {
    if (applies(object) && isWanted(object)) {
      filled(object).ifPresent(text -> fill(object, path, text));
    }
  }

  /** Whether there is nothing yet where the value goes; most objects were filled before. */
  private boolean isWanted(ObjectNode object) {
    JsonNode node = object;
    for (String name : path) {
      if (name.endsWith("[]")) {
        return true;
      }
      node = node.path(name);
    }
    return node.isMissingNode() || node.isNull();
  }

  private boolean applies(ObjectNode object) {
    if (when == null) {
      return true;
    }
    JsonNode decides = object;
    for (int from = 0, dot; from <= when.length(); from = dot + 1) {
      int next = when.indexOf('.', from);
      dot = next < 0 ? when.length() : next;
      decides = decides.path(when.substring(from, dot));
    }
    return values.isEmpty()
        ? !decides.isMissingNode() && !decides.isNull()
        : values.contains(decides.asText());
  }

  /** The value with its placeholders filled; empty when what they stand for is not known. */
  private Optional<String> filled(ObjectNode object) {
    String text = value.replace("{name}", object.path("metadata").path("name").asText());
    if (!text.contains("{major}")) {
      return Optional.of(text);
    }
    String version = object.path("spec").path("postgres").path("version").asText();
    return VERSION.matcher(version).matches()
        ? Optional.of(text.replace("{major}", version.split("\\.", 2)[0]))
        : Optional.empty();
  }

  private void fill(ObjectNode object, List<String> rest, String text) {
    String name = rest.get(0);
    if (rest.size() == 1) {
      if (object.path(name).isMissingNode() || object.path(name).isNull()) {
        object.set(name, typed(text));
      }
    } else if (name.endsWith("[]")) {
      int position = 0;
      for (JsonNode item : object.path(name.substring(0, name.length() - 2))) {
        position++;
        if (item instanceof ObjectNode inner) {
          fill(inner, rest.subList(1, rest.size()), text.replace("{position}", "" + position));
        }
      }
    } else {
      if (object.path(name).isMissingNode() || object.path(name).isNull()) {
        object.putObject(name);
      }
      if (object.get(name) instanceof ObjectNode inner) {
        fill(inner, rest.subList(1, rest.size()), text);
      }
    }
  }

  private static JsonNode typed(String text) {
    if (text.equals("true") || text.equals("false")) {
      return BooleanNode.valueOf(text.equals("true"));
    }
    return WHOLE_NUMBER.matcher(text).matches()
        ? IntNode.valueOf(Integer.parseInt(text))
        : TextNode.valueOf(text);
  }
}
