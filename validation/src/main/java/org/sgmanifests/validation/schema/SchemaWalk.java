package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.schema.SchemaNode.RemovedField;
import org.sgmanifests.validation.schema.SchemaResult.ReferenceSite;
import org.sgmanifests.validation.schema.Violation.Limit;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** One walk over an object and its schema in step. */
final class SchemaWalk {
  private final StackGresVersion release;
  private final FieldIndex index;
  private final List<Violation> violations = new ArrayList<>();
  private final List<ReferenceSite> references = new ArrayList<>();
  private final Map<String, List<Field>> embedded = new HashMap<>();
  private final ConstraintWalk constraints = new ConstraintWalk(violations);

  SchemaWalk(StackGresVersion release, FieldIndex index) {
    this.release = release;
    this.index = index;
  }

  SchemaResult walk(Manifest manifest, SchemaNode schema) {
    Field root = manifest.written();
    required(root, schema);
    if (!root.get("metadata").isSet() && !schema.required().contains("metadata")) {
      violations.add(new Violation.Missing(root.get("metadata"))); // no object goes without a name
    }
    root.value().forEachEntry((name, value) -> section(root, name, schema));
    references.addAll(ReferenceForms.in(manifest.kind(), root));
    Misplaced.forgive(violations);
    return new SchemaResult(violations, references, embedded);
  }

  private void section(Field root, String name, SchemaNode schema) {
    Field field = root.get(name);
    SchemaNode known = schema.properties().get(name);
    if (name.equals("metadata")) {
      metadata(field, known);
    } else if (known != null) {
      known(field, known);
    } else if (!name.equals("apiVersion") && !name.equals("kind")) {
      unknown(field, schema);
    }
  }

  /** The schema limits the name; the rest of the metadata is Kubernetes' own. */
  private void metadata(Field metadata, @Nullable SchemaNode schema) {
    SchemaNode limits = schema == null ? null : schema.properties().get("name");
    MetadataWalk walk = new MetadataWalk(violations);
    walk.walk(metadata);
    if (limits != null && metadata.get("name").text() != null) {
      known(metadata.get("name"), limits);
    }
    if (limits == null || limits.form() == null) {
      walk.name(metadata);
    }
  }

  @SuppressWarnings("ReferenceEquality") // ANY is a mark
  private void value(Field field, SchemaNode schema) {
    JsonNode value = field.value();
    if (schema == SchemaNode.ANY || (value.isNull() && schema.nullable())) {
      return;
    }
    if (schema.intOrString()) {
      if (!value.isTextual() && !JsonType.INTEGER.accepts(value)) {
        violations.add(new Violation.WrongType(field, JsonType.STRING, schema.required()));
      }
      return;
    }
    if (schema.type() != null && !schema.type().accepts(value)) {
      violations.add(new Violation.WrongType(field, schema.type(), schema.required()));
      return;
    }
    if (schema.kubernetesType() != null) {
      embedded.computeIfAbsent(schema.kubernetesType(), type -> new ArrayList<>()).add(field);
      references.addAll(ReferenceForms.in(schema.kubernetesType(), field));
    }
    if (schema.refersTo() != null) {
      reference(field, schema, schema.refersTo());
    }
    switch (value.getNodeType()) {
      case OBJECT -> object(field, schema);
      case ARRAY -> array(field, schema);
      case STRING -> text(field, schema);
      case NUMBER -> number(field, schema);
      default -> {}
    }
  }

  /** A selector that nobody follows still has to have its parts. */
  private void reference(Field field, SchemaNode schema, ReferenceFacts facts) {
    boolean followed = !facts.isIgnored(field);
    if (!followed && !schema.properties().containsKey("key")) {
      return;
    }
    if (schema.items() == null) {
      references.add(ReferenceSite.of(field, schema, facts, followed));
    } else {
      for (Field item : field.items()) {
        references.add(ReferenceSite.of(item, schema.items(), facts, followed));
      }
    }
  }

  private void object(Field field, SchemaNode schema) {
    required(field, schema);
    constraints.check(field, schema);
    field.value().forEachEntry((name, value) -> child(field, name, value, schema));
  }

  private void child(Field owner, String name, JsonNode value, SchemaNode schema) {
    Field child = new Field(owner.manifest(), owner.path().child(name), value);
    SchemaNode known = schema.properties().getOrDefault(name, schema.additional());
    if (known == null) {
      removedOrUnknown(child, schema);
    } else if (known.since() != null && !known.isIn(release)) {
      violations.add(new Violation.NotYet(child, known.since(), formerName(child, schema)));
    } else {
      known(child, known);
    }
  }

  /**
   * The API server removes the explicit null of a known field or of an entry of a map before it
   * looks at the schema, but not that of an item of a list.
   */
  private void known(Field field, SchemaNode schema) {
    if (field.isSet()) {
      if (schema.refused() != null) {
        violations.add(new Violation.Refused(field, schema.refused()));
        return;
      }
      value(field, schema);
    }
  }

  private void required(Field field, SchemaNode schema) {
    Field effective = schema.required().isEmpty() ? field : field.effective();
    for (String name : schema.required()) {
      if (!effective.get(name).isSet() && !hasRefusedForm(field, name, schema)) {
        violations.add(new Violation.Missing(field.get(name)));
      }
    }
  }

  /** Whether a refused field stands where its successor is due; one mistake, one violation. */
  private static boolean hasRefusedForm(Field object, String name, SchemaNode schema) {
    return schema.properties().entrySet().stream()
        .anyMatch(
            field -> name.equals(field.getValue().refused()) && object.get(field.getKey()).isSet());
  }

  private void removedOrUnknown(Field field, SchemaNode owner) {
    RemovedField removed = owner.removed().get(nameOf(field));
    if (removed == null || !removed.schema().isIn(release)) {
      unknown(field, owner);
    } else if (release.has(removed.in())) {
      violations.add(new Violation.Removed(field, removed.in(), removed.instead()));
    } else {
      known(field, removed.schema());
    }
  }

  /** What the release calls a field that later got another name. */
  private @Nullable String formerName(Field field, SchemaNode owner) {
    for (Map.Entry<String, RemovedField> removed : owner.removed().entrySet()) {
      RemovedField old = removed.getValue();
      if (nameOf(field).equals(old.instead())
          && old.schema().isIn(release)
          && !release.has(old.in())) {
        return removed.getKey();
      }
    }
    return null;
  }

  private static String nameOf(Field field) {
    return Objects.requireNonNull(field.path().name());
  }

  private void unknown(Field field, SchemaNode owner) {
    String name = nameOf(field);
    violations.add(new Violation.Unknown(field, owner.properties().keySet(), index.pathsOf(name)));
  }

  @SuppressWarnings("ReferenceEquality") // PLAIN is a mark
  private void array(Field field, SchemaNode schema) {
    Limits limits = schema.limits();
    if (limits != null && limits.minItems() != null && field.value().size() < limits.minItems()) {
      violations.add(new Violation.OutOfLimits(field, Limit.MIN_ITEMS, limits.minItems()));
    }
    SchemaNode items = schema == SchemaNode.PLAIN ? schema : schema.items();
    if (items != null) {
      field.items().forEach(item -> value(item, items));
    }
    if (schema.uniqueBy() != null) {
      unique(field, schema.uniqueBy());
    }
  }

  private void unique(Field list, String by) {
    Map<String, Field> first = new HashMap<>();
    for (Field item : list.items()) {
      Field value = item.get(by);
      // A negative number stands for one that the operator chooses.
      boolean negative = value.value().isNumber() && value.value().asLong() < 0;
      boolean own = value.isSet() && value.value().isValueNode() && !negative;
      Field before = own ? first.putIfAbsent(value.value().asText(), value) : null;
      if (before != null) {
        violations.add(new Violation.Duplicate(value, before));
      }
    }
  }

  private void text(Field field, SchemaNode schema) {
    String text = field.value().textValue();
    if (schema.values() != null && !schema.values().values().contains(text)) {
      violations.add(new Violation.NotInSet(field, schema.values()));
    } else if (schema.form() != null && !schema.form().accepts(text)) {
      violations.add(new Violation.Malformed(field, schema.form().pattern()));
    } else if (schema.limits() != null) {
      length(field, text.codePointCount(0, text.length()), schema.limits());
    }
  }

  private void length(Field field, int length, Limits limits) {
    if (limits.maxLength() != null && length > limits.maxLength()) {
      violations.add(new Violation.OutOfLimits(field, Limit.MAX_LENGTH, limits.maxLength()));
    }
    if (limits.minLength() != null && length < limits.minLength()) {
      violations.add(new Violation.OutOfLimits(field, Limit.MIN_LENGTH, limits.minLength()));
    }
  }

  private void number(Field field, SchemaNode schema) {
    Limits limits = schema.limits();
    if (limits == null) {
      return;
    }
    double number = field.value().doubleValue();
    if (limits.minimum() != null && number < limits.minimum()) {
      violations.add(new Violation.OutOfLimits(field, Limit.MINIMUM, limits.minimum()));
    } else if (limits.maximum() != null && number > limits.maximum()) {
      violations.add(new Violation.OutOfLimits(field, Limit.MAXIMUM, limits.maximum()));
    }
  }
}
