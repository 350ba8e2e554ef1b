package org.sgmanifests.testing.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.FieldPath;

/** Values of objects as they stand in a manifest. */
public final class FieldValues {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> PASSWORDS = Set.of("password", "clientsecret");

  private FieldValues() {}

  /**
   * {@return the object as a tree, a copy}
   *
   * @param object the object
   */
  public static ObjectNode tree(HasMetadata object) {
    return object instanceof RawManifest raw ? raw.tree() : MAPPER.valueToTree(object);
  }

  /**
   * {@return a Java value as it stands in a manifest}
   *
   * @param value the value
   */
  public static JsonNode node(@Nullable Object value) {
    return MAPPER.valueToTree(value);
  }

  /**
   * {@return the value at a path; a missing node if there is none}
   *
   * @param tree the object as a tree
   * @param path path of the value
   */
  public static JsonNode at(JsonNode tree, FieldPath path) {
    FieldPath parent = path.parent();
    if (parent == null) {
      return tree;
    }
    JsonNode above = at(tree, parent);
    JsonNode value = path.name() == null ? above.path(path.index()) : above.path(path.name());
    return value.isNull() ? MissingNode.getInstance() : value;
  }

  /**
   * {@return whether two values are one in a manifest, where {@code 2} may be an int or a long}
   *
   * @param one one value
   * @param other the other value
   */
  public static boolean same(JsonNode one, JsonNode other) {
    return one.equals(
        (a, b) ->
            a.isNumber() && b.isNumber()
                ? a.decimalValue().compareTo(b.decimalValue())
                : a.equals(b) ? 0 : 1,
        other);
  }

  /**
   * {@return a value for a message: between backticks and cut when it is long} Those of Secrets,
   * and passwords wherever they are, are not shown.
   *
   * @param object the object
   * @param path path of the value
   * @param value the value
   */
  public static String shown(HasMetadata object, FieldPath path, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "nothing";
    }
    if (isSecret(object, path, value)) {
      return "a value that is not shown";
    }
    if (value.isObject()) {
      List<String> names = new ArrayList<>();
      value.fieldNames().forEachRemaining(names::add);
      return names.isEmpty() ? "an empty section" : "a section with " + Words.allInOrder(names);
    }
    if (value.isArray()) {
      return "a list of " + Words.count(value.size(), "item");
    }
    return Words.quote(value);
  }

  private static boolean isSecret(HasMetadata object, FieldPath path, JsonNode value) {
    String name = path.name() == null ? "" : path.name();
    return "Secret".equals(object.getKind())
        || (value.isTextual() && PASSWORDS.contains(name.toLowerCase(Locale.ROOT)));
  }
}
