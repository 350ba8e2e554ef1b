package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.schema.Constraints.Choice;
import org.sgmanifests.validation.schema.Constraints.Need;
import org.sgmanifests.validation.schema.Constraints.Sections;

/** Reads the keywords for what the webhook demands of several fields together. */
final class ConstraintParser {
  private ConstraintParser() {}

  static @Nullable Constraints parse(JsonNode schema) {
    if (!schema.has("x-one-of") && !schema.has("x-section-per") && !schema.has("x-needs")) {
      return null;
    }
    List<Choice> choices = new ArrayList<>();
    for (JsonNode choice : schema.path("x-one-of")) {
      choices.add(
          new Choice(
              SchemaParser.texts(choice.get("fields")),
              choice.get("optional").booleanValue(),
              choice.get("several").booleanValue(),
              SchemaParser.texts(choice.path("ignoredWhen"))));
    }
    List<Need> needs = new ArrayList<>();
    for (JsonNode need : schema.path("x-needs")) {
      needs.add(
          new Need(
              need.get("field").textValue(),
              SchemaParser.texts(need.get("is")),
              SchemaParser.texts(need.get("needs"))));
    }
    return new Constraints(
        List.copyOf(choices), sections(schema.path("x-section-per")), List.copyOf(needs));
  }

  private static @Nullable Sections sections(JsonNode node) {
    if (node.isMissingNode()) {
      return null;
    }
    Map<String, String> sections = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> section : node.get("sections").properties()) {
      sections.put(section.getKey(), section.getValue().textValue());
    }
    return new Sections(
        node.get("field").textValue(),
        sections,
        SchemaParser.texts(node.get("demanded")),
        node.get("exclusive").booleanValue());
  }
}
