package org.sgmanifests.validation.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.FieldSteps.Step;
import org.sgmanifests.validation.tree.FieldSteps.Target;

/**
 * A place in a manifest and the value there, if any. Rules walk with it: any step is allowed, also
 * below a field that is not set or is of another type than expected.
 *
 * @param manifest the object that it is in
 * @param path where it is
 * @param value what is there; missing or null for nothing
 */
public record Field(Manifest manifest, FieldPath path, JsonNode value) {

  /**
   * {@return the field of this name in the object here}
   *
   * @param name name of the field
   */
  public Field get(String name) {
    return new Field(manifest, path.child(name), value.path(name));
  }

  /**
   * {@return the field at a relative path of plain names, such as {@code instance.external}}
   *
   * @param dottedPath path of plain names, such as {@code spec.pods.persistentVolume}
   */
  public Field at(String dottedPath) {
    FieldSteps steps = FieldSteps.of(dottedPath);
    return new Field(manifest, steps.below(path), steps.from(value));
  }

  /**
   * {@return the fields with a value at a relative path with wildcards: {@code containers[].name}
   * goes through the items of a list, {@code labels{}.{}} through the values of the maps in a map}
   *
   * @param pattern path with {@code []} after lists and {@code {}} after maps
   */
  public List<Field> all(String pattern) {
    List<Field> found = new ArrayList<>();
    all(FieldSteps.of(pattern).steps(), 0, found);
    return List.copyOf(found);
  }

  /** Follows plain names on the values alone: most ways end early, and then nothing is made. */
  private void all(List<Step> steps, int from, List<Field> found) {
    int end = from;
    JsonNode node = value;
    while (end < steps.size() && steps.get(end).target() == Target.VALUE) {
      node = steps.get(end++).inside(node);
    }
    JsonNode inside = end < steps.size() ? steps.get(end).inside(node) : node;
    if (inside.isMissingNode() || inside.isNull()) {
      return;
    }
    Field field = this;
    for (Step step : steps.subList(from, Math.min(end + 1, steps.size()))) {
      field = step.name().isEmpty() ? field : field.get(step.name());
    }
    if (end == steps.size()) {
      found.add(field);
      return;
    }
    for (Field below : steps.get(end).target() == Target.ITEMS ? field.items() : field.fields()) {
      below.all(steps, end + 1, found);
    }
  }

  /**
   * {@return the objects and lists that this field is in, the innermost first, the whole object
   * last}
   */
  public List<Field> enclosing() {
    Deque<FieldPath> steps = new ArrayDeque<>();
    for (FieldPath step = path; step.parent() != null; step = step.parent()) {
      steps.push(step);
    }
    Deque<Field> enclosing = new ArrayDeque<>();
    JsonNode node = manifest.root().value();
    for (FieldPath step : steps) {
      enclosing.push(new Field(manifest, Objects.requireNonNull(step.parent()), node));
      node = step.name() == null ? node.path(step.index()) : node.path(step.name());
    }
    return List.copyOf(enclosing);
  }

  /** {@return this field with the default that it has if its author gave no value} */
  public Field effective() {
    return in(manifest.root());
  }

  /** {@return this field as its author wrote it; unset where the value is a default} */
  public Field written() {
    return in(manifest.written());
  }

  /**
   * {@return the field at the same path of another object, with its default}
   *
   * @param other object of the same kind
   */
  public Field in(Manifest other) {
    return in(other.root());
  }

  private Field in(Field root) {
    Deque<FieldPath> steps = new ArrayDeque<>();
    for (FieldPath step = path; step.parent() != null; step = step.parent()) {
      steps.push(step);
    }
    JsonNode node = root.value();
    for (FieldPath step : steps) {
      node = step.name() == null ? node.path(step.index()) : node.path(step.name());
    }
    return new Field(root.manifest, path, node);
  }

  /** {@return whether a value is there; an explicit null counts as none} */
  public boolean isSet() {
    return !value.isMissingNode() && !value.isNull();
  }

  /** {@return the text here; {@code null} when there is no value or one of another type} */
  public @Nullable String text() {
    return value.textValue();
  }

  /**
   * {@return the whole number here, 2.0 being one too; {@code null} when there is none, or one of
   * more than 64 bits, which is no integer to the API server}
   */
  public @Nullable BigDecimal wholeNumber() {
    if (!value.isNumber() || !value.canConvertToLong()) {
      return null;
    }
    BigDecimal number = value.decimalValue();
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0 ? number : null;
  }

  /**
   * {@return whether the value is this text}
   *
   * @param text the text
   */
  public boolean is(String text) {
    return text.equals(value.textValue());
  }

  /** {@return the items of the list here; none when there is no list} */
  public List<Field> items() {
    List<Field> items = new ArrayList<>();
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        items.add(new Field(manifest, path.item(i), value.get(i)));
      }
    }
    return items;
  }

  /** {@return the fields of the object here; none when there is no object} */
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      fields.add(new Field(manifest, path.child(entry.getKey()), entry.getValue()));
    }
    return fields;
  }

  /** Manifest and path; never the value, which may be secret. */
  @Override
  public String toString() {
    return manifest + " " + path;
  }
}
