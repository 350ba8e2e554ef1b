package org.sgmanifests.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.common.KeySelector;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.sgconfig.AuthenticationBuilder;
import org.sgmanifests.api.sgconfig.GrafanaBuilder;
import org.sgmanifests.api.sgconfig.GrafanaStatusBuilder;
import org.sgmanifests.api.sgconfig.OpenIdConnectBuilder;

/** What holds for every record of the model. */
class RecordsTest {
  /** What StackGres itself takes, or shows, in plain text; and names of Secrets elsewhere. */
  private static final Set<String> PLAIN =
      Set.of(
          "Authentication.password",
          "OpenIdConnect.credentialsSecret",
          "Grafana.password",
          "Grafana.token",
          "Grafana.secretName",
          "Grafana.secretNamespace",
          "Grafana.secretUserKey",
          "Grafana.secretPasswordKey",
          "GrafanaStatus.token");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  static Stream<Class<?>> records() {
    return Model.records();
  }

  @Test
  void everyCompiledRecordOfTheModelPackagesIsReachableFromAKind() throws Exception {
    Set<String> packages = Model.types().stream().map(Class::getPackageName).collect(toSet());
    List<Class<?>> compiled = new ArrayList<>();
    for (String name : Model.compiledClassNames()) {
      Class<?> type = Class.forName(name, false, getClass().getClassLoader());
      if (type.isRecord() && packages.contains(type.getPackageName())) {
        compiled.add(type);
      }
    }

    assertThat(compiled).containsExactlyInAnyOrderElementsOf(Model.types());
  }

  @ParameterizedTest
  @MethodSource("records")
  void listsAndMapsAreCopiedAndUnmodifiable(Class<?> type) throws Exception {
    Object[] arguments = new Object[type.getRecordComponents().length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = container(type.getRecordComponents()[i].getGenericType());
    }
    Object record = constructor(type).newInstance(arguments);
    String before = record.toString();

    Arrays.stream(arguments).forEach(RecordsTest::change);

    assertThat(record).hasToString(before);
    for (RecordComponent component : type.getRecordComponents()) {
      assertUnmodifiable(component.getAccessor().invoke(record));
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatIsNotSetStaysOutOfTheManifest(Class<?> type) throws Exception {
    Object empty = constructor(type).newInstance(new Object[type.getRecordComponents().length]);

    assertThat(Fixture.treeOf(empty)).isEqualTo(NODES.objectNode());
    assertThat(Builders.copy(empty)).isEqualTo(empty);
    assertThat(empty)
        .isEqualTo(Fixture.typed(NODES.objectNode(), type))
        .hasSameHashCodeAs(Fixture.typed(NODES.objectNode(), type));
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatIsNullInAManifestIsTheSameAsNotSet(Class<?> type) {
    ObjectNode nulls = NODES.objectNode();
    Model.fields(type).forEach(component -> nulls.putNull(Model.nameOf(component)));

    assertThat(Fixture.treeOf(Fixture.typed(nulls, type))).isEqualTo(NODES.objectNode());
  }

  @ParameterizedTest
  @MethodSource("records")
  void explicitlyEmptyListsAndObjectsStayInTheManifest(Class<?> type) {
    ObjectNode hollow = NODES.objectNode();
    for (RecordComponent component : Model.fields(type)) {
      if (component.getType() == List.class) {
        hollow.putArray(Model.nameOf(component));
      } else if (component.getType() == Map.class || Model.isRecord(component.getType())) {
        hollow.putObject(Model.nameOf(component));
      }
    }

    Object record = Fixture.typed(hollow, type);

    assertThat(Fixture.treeOf(record)).isEqualTo(hollow);
    assertThat(Builders.copy(record)).isEqualTo(record);
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyFieldIsDescribed(Class<?> type) {
    for (RecordComponent component : Model.fields(type)) {
      JsonPropertyDescription description =
          component.getAccessor().getAnnotation(JsonPropertyDescription.class);

      assertThat(description).as("description of %s", component).isNotNull();
      assertThat(description.value())
          .as("description of %s", component)
          .matches("(?s)[A-Z0-9].*\\.|[a-z][A-Za-z0-9-]+ .*\\.") // a sentence, or a value and more
          .doesNotContain("TODO", "  ");
      if (component.getAccessor().isAnnotationPresent(Deprecated.class)) {
        assertThat(description.value()).startsWith("Deprecated");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void noTextFieldIsMeantForASecret(Class<?> type) throws Exception {
    for (RecordComponent component : Model.fields(type)) {
      String name = component.getName().toLowerCase(Locale.ROOT);
      if (name.matches(".*(password|passphrase|token|secret|credential).*")
          && !PLAIN.contains(type.getSimpleName() + "." + component.getName())
          && annotation(type, component, RefersTo.class) == null) {
        assertThat(component.getGenericType())
            .as("%s has to point at a Secret, not to hold its value", component)
            .isInstanceOf(Class.class)
            .isNotIn(String.class, Object.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void everySelectorSaysWhatItSelectsFrom(Class<?> type) throws Exception {
    for (RecordComponent component : Model.fields(type)) {
      if (component.getType() == SecretKeySelector.class) {
        assertThat(annotation(type, component, RefersTo.class))
            .as("@RefersTo of %s", component)
            .extracting(RefersTo::value)
            .isEqualTo("Secret");
      } else if (component.getType() == KeySelector.class) {
        assertThat(annotation(type, component, RefersTo.class))
            .as("@RefersTo of %s", component)
            .extracting(RefersTo::value)
            .isIn("Secret", "ConfigMap");
      }
    }
  }

  @Test
  void aSecretInPlainTextIsNotInTheTextOfItsRecord() {
    assertThat(new AuthenticationBuilder().withPassword("hidden7f3a").build().toString())
        .doesNotContain("hidden7f3a");
    assertThat(new OpenIdConnectBuilder().withCredentialsSecret("hidden7f3a").build().toString())
        .doesNotContain("hidden7f3a");
    assertThat(
            new GrafanaBuilder()
                .withPassword("hidden7f3a")
                .withToken("hidden7f3a")
                .build()
                .toString())
        .doesNotContain("hidden7f3a");
    assertThat(new GrafanaStatusBuilder().withToken("hidden7f3a").build().toString())
        .doesNotContain("hidden7f3a");
  }

  @ParameterizedTest
  @MethodSource("records")
  void releasesAreWrittenAsNumbers(Class<?> type) throws Exception {
    for (RecordComponent component : Model.fields(type)) {
      assertThat(type.getDeclaredField(component.getName()).getAnnotationsByType(Since.class))
          .as("@Since of %s", component)
          .allSatisfy(since -> assertThat(since.value()).matches("1\\.\\d+(\\.[1-9]\\d*)?"));
    }
  }

  private static <A extends Annotation> A annotation(
      Class<?> record, RecordComponent component, Class<A> annotation) throws NoSuchFieldException {
    return record.getDeclaredField(component.getName()).getAnnotation(annotation);
  }

  private static Constructor<?> constructor(Class<?> record) throws NoSuchMethodException {
    return record.getDeclaredConstructor(
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new));
  }

  private static Object container(java.lang.reflect.Type type) {
    if (!(type instanceof ParameterizedType generic)) {
      return null;
    }
    Object content = container(Model.content(generic));
    if (generic.getRawType() == List.class) {
      return new ArrayList<>(Arrays.asList(content, null));
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("key", content);
    return map;
  }

  private static void change(Object container) {
    if (container instanceof List<?> list) {
      list.forEach(RecordsTest::change);
      list.clear();
    } else if (container instanceof Map<?, ?> map) {
      map.values().forEach(RecordsTest::change);
      map.clear();
    }
  }

  private static void assertUnmodifiable(Object container) {
    if (container instanceof List<?> list) {
      list.forEach(RecordsTest::assertUnmodifiable);
      assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    } else if (container instanceof Map<?, ?> map) {
      map.values().forEach(RecordsTest::assertUnmodifiable);
      assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }
}
