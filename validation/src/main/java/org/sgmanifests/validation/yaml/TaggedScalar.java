package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/**
 * Scalars with an explicit tag. Only tags of the JSON types are taken. kubectl drops tags that it
 * does not know, other readers create objects from them: what they are meant for is lost either
 * way, so they are refused.
 */
final class TaggedScalar {

  static final String PREFIX = "tag:yaml.org,2002:";

  /** Kinds of scalar that a tag may name besides a string. */
  private static final Set<String> TYPES = Set.of("int", "float", "bool", "null");

  private static final String REMEDY = "remove the tag, and quote the value if it is a string.";

  private TaggedScalar() {}

  static JsonNode value(String tag, String text, long mark, Problems problems) {
    if (isText(tag)) {
      return TextNode.valueOf(text);
    }
    String type = tag.startsWith(PREFIX) ? tag.substring(PREFIX.length()) : "";
    if (!TYPES.contains(type)) {
      unknown(tag, mark, problems);
      return TextNode.valueOf(text);
    }
    JsonNode value = PlainScalar.value(text);
    if (fits(type, value, text)) {
      return value;
    }
    problems.add(mark, "The value is not what its tag `%s` says.".formatted(shorten(tag)), REMEDY);
    return TextNode.valueOf(text);
  }

  static boolean isText(String tag) {
    return tag.equals("!") || tag.equals(PREFIX + "str");
  }

  private static boolean fits(String type, JsonNode value, String text) {
    return switch (type) {
      case "int" -> value.isIntegralNumber() && !(NumberText.parse(text) instanceof Double);
      case "float" -> value.isNumber();
      case "bool" -> value.isBoolean();
      default -> value.isNull();
    };
  }

  static void unknown(String tag, long mark, Problems problems) {
    problems.add(
        mark, "The tag `%s` has no meaning in a manifest.".formatted(shorten(tag)), REMEDY);
  }

  private static String shorten(String tag) {
    return tag.startsWith(PREFIX) ? "!!" + tag.substring(PREFIX.length()) : tag;
  }
}
