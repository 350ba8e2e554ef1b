package org.sgmanifests.testing.assertions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.testing.field.FieldValues;
import org.sgmanifests.testing.field.ModelFields;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.FieldPath;

/**
 * What can be asserted about all kinds of StackGres. Paths are in kubectl's form; one that the kind
 * does not have is an {@link IllegalArgumentException} with the nearest ones, so that no assertion
 * holds because of a misspelt path.
 *
 * @param <S> the assertion itself
 * @param <A> the class of the object
 */
public abstract class AbstractResourceAssert<
        S extends AbstractResourceAssert<S, A>, A extends StackGresResource<?, ?>>
    extends AbstractAssert<S, A> {

  AbstractResourceAssert(@Nullable A actual, Class<?> self) {
    super(actual, self);
  }

  /**
   * The object has this name.
   *
   * @param name the name
   * @return this assertion
   */
  public S hasName(String name) {
    return hasField("metadata.name", name);
  }

  /**
   * The object states this namespace.
   *
   * @param namespace the namespace
   * @return this assertion
   */
  public S hasNamespace(String namespace) {
    return hasField("metadata.namespace", namespace);
  }

  /**
   * The object has a label with this value.
   *
   * @param key key of the label
   * @param value its value
   * @return this assertion
   */
  public S hasLabel(String key, String value) {
    return hasEntry("label", FieldPath.parse("metadata.labels").child(key), value);
  }

  /**
   * The object has an annotation with this value.
   *
   * @param key key of the annotation
   * @param value its value
   * @return this assertion
   */
  public S hasAnnotation(String key, String value) {
    return hasEntry("annotation", FieldPath.parse("metadata.annotations").child(key), value);
  }

  /**
   * A field is set, to whatever value.
   *
   * @param path path in kubectl's form, such as {@code spec.postgres.version}
   * @return this assertion
   */
  public S hasField(String path) {
    isNotNull();
    FieldPath place = ModelFields.path(actual, path);
    if (value(place).isMissingNode()) {
      throw fail("to have the field %s, but it is not set".formatted(Words.quote(path)));
    }
    return myself;
  }

  /**
   * A field has a value, as the author of the object set it: defaults are not seen.
   *
   * @param path path in kubectl's form, such as {@code spec.postgres.version}
   * @param expected a text, number, boolean, list, map, or a record of the model
   * @return this assertion
   */
  public S hasField(String path, Object expected) {
    isNotNull();
    hasValue("the field " + Words.quote(path), ModelFields.path(actual, path), expected);
    return myself;
  }

  /**
   * A field is not set.
   *
   * @param path path in kubectl's form, such as {@code spec.postgres.version}
   * @return this assertion
   */
  public S doesNotHaveField(String path) {
    isNotNull();
    FieldPath place = ModelFields.path(actual, path);
    JsonNode found = value(place);
    if (!found.isMissingNode()) {
      throw fail(
          "not to have the field %s, but it has %s"
              .formatted(Words.quote(path), FieldValues.shown(actual, place, found)));
    }
    return myself;
  }

  /**
   * The object names an object of a kind, in whichever field.
   *
   * @param kind kind of the object referred to
   * @param name name of the object referred to
   * @return this assertion
   */
  public S refersTo(String kind, String name) {
    return refers(
        "%s %s".formatted(kind, Words.quote(name)),
        reference -> reference.kind().equals(kind) && reference.name().equals(name));
  }

  /**
   * The object takes this key of a Secret, in whichever field.
   *
   * @param secret name of the Secret
   * @param key key in the Secret
   * @return this assertion
   */
  public S usesSecretKey(String secret, String key) {
    return refers(
        "key %s of Secret %s".formatted(Words.quote(key), Words.quote(secret)),
        reference ->
            reference.kind().equals("Secret")
                && reference.name().equals(secret)
                && key.equals(keyOf(reference)));
  }

  private S refers(String what, Predicate<Reference> wanted) {
    isNotNull();
    List<Reference> references = Validator.create().references(Bundle.of(actual)).references();
    if (references.stream().noneMatch(wanted)) {
      throw fail("to refer to " + what + ", but it refers to " + shown(references));
    }
    return myself;
  }

  private static String shown(List<Reference> references) {
    if (references.isEmpty()) {
      return "nothing";
    }
    return references.stream()
        .map(AbstractResourceAssert::shown)
        .collect(Collectors.joining("\n  ", "\n  ", ""));
  }

  private static String shown(Reference reference) {
    String key = keyOf(reference);
    return "%s %s%s in %s"
        .formatted(
            reference.kind(),
            Words.quote(reference.name()),
            key == null ? "" : " key " + Words.quote(key),
            reference.nameField().path());
  }

  private static @Nullable String keyOf(Reference reference) {
    Field key = reference.keyField();
    return key == null ? null : key.text();
  }

  private S hasEntry(String what, FieldPath place, String expected) {
    isNotNull();
    hasValue(
        "the " + what + " " + Words.quote(Objects.requireNonNull(place.name())), place, expected);
    return myself;
  }

  void hasValue(String what, FieldPath place, Object expected) {
    JsonNode found = value(place);
    JsonNode wanted = FieldValues.node(expected);
    if (!FieldValues.same(wanted, found)) {
      throw fail(
          "to have %s with %s, but it has %s"
              .formatted(
                  what,
                  FieldValues.shown(actual, place, wanted),
                  difference(place, wanted, found)));
    }
  }

  /** Of sections that look alike, the fields that differ. */
  private String difference(FieldPath place, JsonNode wanted, JsonNode found) {
    String shown = FieldValues.shown(actual, place, found);
    if (!wanted.isObject() || !found.isObject()) {
      return shown;
    }
    List<String> others =
        Stream.concat(wanted.properties().stream(), found.properties().stream())
            .map(Map.Entry::getKey)
            .distinct()
            .filter(name -> !FieldValues.same(wanted.path(name), found.path(name)))
            .toList();
    return shown + " of which " + Words.allInOrder(others) + " differ";
  }

  JsonNode value(FieldPath place) {
    return FieldValues.at(FieldValues.tree(actual), place);
  }

  AssertionError fail(String expectation) {
    String name = actual.getMetadata() == null ? "" : actual.getMetadata().getName();
    return failure(
        "%s", "Expected %s %s %s.".formatted(actual.getKind(), Words.quote(name), expectation));
  }
}
