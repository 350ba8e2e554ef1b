package org.sgmanifests.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.builder.VisitableBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the annotation processor has to generate, and what it must not. */
class GeneratedBuildersTest {

  static Stream<Class<?>> records() {
    return Model.records();
  }

  @Test
  void everyPublicClassOfTheModelPackagesHasABuilder() throws Exception {
    Set<String> packages =
        Stream.concat(Model.records(), Kinds.ALL.stream())
            .map(Class::getPackageName)
            .collect(Collectors.toSet());
    for (String name : Model.compiledClassNames()) {
      Class<?> type = Class.forName(name, false, getClass().getClassLoader());
      if (packages.contains(type.getPackageName())
          && Modifier.isPublic(type.getModifiers())
          && !name.matches(".*(Builder|Fluent|Fluent\\$.*)")) {
        assertThat(Builders.builderOf(type)).isAssignableTo(VisitableBuilder.class);
      }
    }
  }

  @Test
  void noClassOfFabric8WasGenerated() {
    // It happens as soon as the processor path lacks fabric8's own classes.
    assertThat(Model.compiledClassNames())
        .allSatisfy(name -> assertThat(name).startsWith("org.sgmanifests.api."));
  }

  @ParameterizedTest
  @MethodSource("records")
  void partsThatHaveABuilderCanBeBuiltInPlace(Class<?> type) throws Exception {
    List<String> nested =
        Arrays.stream(Builders.fluentOf(type).getDeclaredClasses())
            .map(Class::getSimpleName)
            .toList();
    for (RecordComponent component : Model.fields(type)) {
      String name = component.getName();
      Type part = component.getGenericType();
      if (part instanceof ParameterizedType container && container.getRawType() == List.class) {
        part = Model.content(container);
      }
      if (part instanceof Class<?> buildable && hasBuilder(buildable)) {
        assertThat(nested)
            .as("nested builders of %s", type.getSimpleName())
            .contains(Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Nested");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void changingABuilderAfterwardsDoesNotChangeWhatItBuilt(Class<?> type) throws Exception {
    Object builder = Builders.builderOf(type).getConstructor().newInstance();
    Class<?> fluent = Builders.fluentOf(type);
    for (RecordComponent component : Model.fields(type)) {
      if (isTextList(component.getGenericType())) {
        String name = component.getName();
        Method add =
            fluent.getMethod(
                "addAllTo" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                Collection.class);
        add.invoke(builder, List.of("before"));
        Object built = ((VisitableBuilder<?, ?>) builder).build();
        add.invoke(builder, List.of("after"));

        assertThat(component.getAccessor().invoke(built)).isEqualTo(List.of("before"));
      }
    }
  }

  private static boolean hasBuilder(Class<?> type) {
    try {
      // StringBuilder is none
      return VisitableBuilder.class.isAssignableFrom(Builders.builderOf(type));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean isTextList(Type type) {
    return type instanceof ParameterizedType container
        && container.getRawType() == List.class
        && Model.content(container) == String.class;
  }
}
