package org.sgmanifests.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class KindsTest {

  @Test
  void everyKindThatIsCompiledIsListed() throws Exception {
    List<Class<?>> kinds = new ArrayList<>();
    for (String name : Model.compiledClassNames()) {
      Class<?> type = Class.forName(name, false, getClass().getClassLoader());
      if (StackGresResource.class.isAssignableFrom(type)
          && !Modifier.isAbstract(type.getModifiers())) {
        kinds.add(type);
      }
    }

    assertThat(Kinds.ALL).doesNotHaveDuplicates().hasSameElementsAs(castAll(kinds));
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void kindIsNamedLikeItsClassAndIsInTheGroupOfStackGres(
      Class<? extends StackGresResource<?, ?>> kind) {
    assertThat(HasMetadata.getKind(kind)).isEqualTo(kind.getSimpleName());
    assertThat(HasMetadata.getGroup(kind)).isEqualTo("stackgres.io");
    assertThat(HasMetadata.getFullResourceName(kind)).matches("[a-z]+\\.stackgres\\.io");
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void newObjectCarriesApiVersionAndKindAndNothingElse(
      Class<? extends StackGresResource<?, ?>> kind) throws Exception {
    StackGresResource<?, ?> object = kind.getConstructor().newInstance();

    assertThat(object.getApiVersion()).isEqualTo(HasMetadata.getApiVersion(kind));
    assertThat(object.getKind()).isEqualTo(HasMetadata.getKind(kind));
    assertThat(Fixture.treeOf(object).properties()).hasSize(2);
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void crdAndJsonSchemaAreInTheJar(Class<? extends StackGresResource<?, ?>> kind) {
    String crd = HasMetadata.getFullResourceName(kind) + ".yaml";

    assertThat(kind).hasAnnotation(io.fabric8.kubernetes.model.annotation.Version.class);
    assertThat(kind.getResource("/META-INF/sgmanifests/crds/" + crd)).isNotNull();
    assertThat(kind.getResource("/META-INF/sgmanifests/schemas/" + kind.getSimpleName() + ".json"))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "SGCluster, SGCluster",
    "sgcluster, SGCluster",
    "SGCLUSTERS, SGCluster",
    "sgclu, SGCluster",
    "sgpgconfig, SGPostgresConfig",
    "sgpgc, SGPostgresConfig",
    "sgdbops, SGDbOps"
  })
  void aKindIsFoundByEveryNameThatKubectlTakes(String name, String kind) {
    assertThat(Kinds.named(name)).map(Class::getSimpleName).contains(kind);
    assertThat(Kinds.named(name + "-")).isEmpty();
  }

  @SuppressWarnings("unchecked") // the elements were selected by their type
  private static List<Class<? extends StackGresResource<?, ?>>> castAll(List<Class<?>> kinds) {
    return (List<Class<? extends StackGresResource<?, ?>>>) (List<?>) kinds;
  }
}
