package org.sgmanifests.builders.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.palantir.javapoet.CodeBlock;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the values out of Secrets. In their place are marks, of which the source makes look-ups; a
 * value is not in the memory of what writes the source.
 */
final class SecretValues {
  /** No YAML can hold this character. */
  private static final String MARK = "\u0000secret:";

  private static final Set<String> NO_SECRETS =
      Set.of("apiVersion", "kind", "metadata", "type", "immutable");

  private record LookUp(String variable, boolean encoded) {}

  private final List<LookUp> lookUps = new ArrayList<>();
  private final Map<String, String> variables = new LinkedHashMap<>();

  /** The object without secret values; another object as it is. */
  ObjectNode hide(ObjectNode object) {
    if (!object.path("kind").asText().equals("Secret")
        || !object.path("apiVersion").asText().equals("v1")) {
      return object;
    }
    ObjectNode hidden = object.deepCopy();
    String name = object.at("/metadata/name").asText();
    for (Map.Entry<String, JsonNode> section : object.properties()) {
      if (!NO_SECRETS.contains(section.getKey())) {
        boolean data = section.getKey().equals("data");
        hidden.set(section.getKey(), hide(section.getValue(), name, "", data));
      }
    }
    return hidden;
  }

  private JsonNode hide(JsonNode value, String secret, String key, boolean data) {
    if (value instanceof ObjectNode object) {
      ObjectNode hidden = object.objectNode();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        hidden.set(field.getKey(), hide(field.getValue(), secret, field.getKey(), data));
      }
      return hidden;
    }
    if (value instanceof ArrayNode list) {
      ArrayNode hidden = list.arrayNode();
      list.forEach(item -> hidden.add(hide(item, secret, key, data)));
      return hidden;
    }
    if (value.isNull()) {
      return value;
    }
    boolean encoded = data && isText(value.asText());
    String variable = variable(secret, key, data && !encoded);
    lookUps.add(new LookUp(variable, encoded));
    return TextNode.valueOf(MARK + (lookUps.size() - 1));
  }

  /** Whether base64 text can be given as plain text, and comes back to the letter. */
  private static boolean isText(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Base64.getEncoder().encodeToString(bytes).equals(base64);
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return false;
    }
  }

  private String variable(String secret, String key, boolean base64) {
    String words =
        (secret + "_" + key)
            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .replaceAll("[^A-Za-z0-9]+", "_")
            .replaceAll("_+$", "")
            .toUpperCase(Locale.ROOT);
    String first = words.isEmpty() || Character.isDigit(words.charAt(0)) ? "S_" + words : words;
    String name = first;
    for (int i = 2; variables.containsKey(name); i++) {
      name = first + "_" + i;
    }
    String what = "key `" + key + "` of Secret `" + secret + "`";
    variables.put(name, base64 ? what + ", in base64" : what);
    return name;
  }

  /** The names to look values up by, and what they stand for. */
  Map<String, String> variables() {
    return variables;
  }

  boolean needEncoding() {
    return lookUps.stream().anyMatch(LookUp::encoded);
  }

  /** The look-up that stands for a text; empty for a text that is no secret. */
  Optional<CodeBlock> lookUp(String text) {
    if (!text.startsWith(MARK)) {
      return Optional.empty();
    }
    LookUp lookUp = lookUps.get(Integer.parseInt(text.substring(MARK.length())));
    return Optional.of(
        CodeBlock.of(lookUp.encoded ? "base64(secret($S))" : "secret($S)", lookUp.variable));
  }
}
