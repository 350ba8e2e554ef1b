package org.sgmanifests.api.crd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.util.List;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.api.schema.Needs;
import org.sgmanifests.api.schema.NotEmpty;
import org.sgmanifests.api.schema.OneOf;
import org.sgmanifests.api.schema.Range;
import org.sgmanifests.api.schema.Refused;
import org.sgmanifests.api.schema.SectionPer;
import org.sgmanifests.api.schema.UniqueBy;

/**
 * Writes what only the operator's webhook demands into the schema: in JSON Schema's own words where
 * it has them, so that editors know it too, and else in keywords of ours.
 */
final class WebhookFacts {
  private WebhookFacts() {}

  static void annotateField(ObjectNode owner, Field field, String name, ObjectNode schema) {
    if (field.isAnnotationPresent(Demanded.class) && !requires(owner, name)) {
      owner.withArray("required").add(name);
    }
    if (field.isAnnotationPresent(NotEmpty.class)) {
      schema.put(schema.path("type").asText().equals("array") ? "minItems" : "minLength", 1);
    }
    Range range = field.getAnnotation(Range.class);
    if (range != null && range.min() != Long.MIN_VALUE) {
      schema.put("minimum", range.min());
    }
    if (range != null && range.max() != Long.MAX_VALUE) {
      schema.put("maximum", range.max());
    }
    Form form = field.getAnnotation(Form.class);
    if (form != null) {
      schema.put("pattern", form.value().pattern()).put("x-form", form.value().keyword());
    }
    UniqueBy unique = field.getAnnotation(UniqueBy.class);
    if (unique != null) {
      schema.put("x-unique", unique.value());
    }
    Refused refused = field.getAnnotation(Refused.class);
    if (refused != null) {
      schema.put("x-refused", refused.instead());
    }
  }

  private static boolean requires(ObjectNode owner, String name) {
    for (JsonNode required : owner.path("required")) {
      if (required.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  static void annotateRecord(ObjectNode schema, Class<?> type) {
    for (OneOf oneOf : type.getAnnotationsByType(OneOf.class)) {
      ObjectNode choice = schema.withArray("x-one-of").addObject();
      texts(choice, "fields", oneOf.value());
      choice.put("optional", oneOf.optional()).put("several", oneOf.most() == OneOf.Most.ALL);
      if (oneOf.ignoredWhen().length > 0) {
        texts(choice, "ignoredWhen", oneOf.ignoredWhen());
      }
    }
    SectionPer sectionPer = type.getAnnotation(SectionPer.class);
    if (sectionPer != null) {
      ObjectNode node = schema.putObject("x-section-per");
      node.put("field", sectionPer.field()).put("exclusive", sectionPer.exclusive());
      ObjectNode sections = node.putObject("sections");
      for (String section : sectionPer.sections()) {
        int equals = section.indexOf('=');
        String value = equals < 0 ? section : section.substring(0, equals);
        sections.put(value, section.substring(equals + 1)); // without = both are the same
      }
      texts(node, "demanded", sectionPer.demanded());
    }
    for (Needs needs : type.getAnnotationsByType(Needs.class)) {
      ObjectNode node = schema.withArray("x-needs").addObject().put("field", needs.field());
      texts(node, "is", needs.is());
      texts(node, "needs", needs.needs());
    }
  }

  private static void texts(ObjectNode node, String name, String[] texts) {
    List.of(texts).forEach(node.putArray(name)::add);
  }
}
