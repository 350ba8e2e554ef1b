package org.sgmanifests.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.testing.fixture.Fixtures;

class MutationsTest {
  static Stream<StackGresResource<?, ?>> all() {
    return Fixtures.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachMutationDiffersFromTheObjectAndFromAllOthers(StackGresResource<?, ?> object) {
    List<? extends Mutation<? extends StackGresResource<?, ?>>> mutations =
        Mutations.oneField(object).toList();
    Set<Object> different = new HashSet<>();
    different.add(object);
    mutations.forEach(mutation -> different.add(mutation.object()));

    assertThat(mutations).isNotEmpty();
    assertThat(different).hasSize(mutations.size() + 1);
    assertThat(mutations.stream().map(Mutation::name)).doesNotHaveDuplicates();
  }

  @Test
  void namesSayWhatIsChanged() {
    assertThat(Mutations.oneField(Fixtures.of(SGCluster.class)).map(Mutation::toString))
        .contains(
            "without spec",
            "without spec.managedSql.scripts[0]",
            "spec.instances: `2` -> `3`",
            "spec.postgres.version: `16.4` -> `17.4`",
            "spec.pods.persistentVolume.size: `10Gi` -> `11Gi`",
            "spec.sgInstanceProfile: `my-size` -> `my-size-other`");
  }

  @Test
  void fieldsOfANewerStackGresAreChangedToo() {
    SGCluster cluster =
        Mutate.field(Mutate.raw(Fixtures.of(SGCluster.class)), "spec.fieldOfTomorrow", 1)
            .as(SGCluster.class);

    assertThat(Mutations.oneField(cluster).map(Mutation::name))
        .contains("without spec.fieldOfTomorrow", "spec.fieldOfTomorrow: `1` -> `2`");
  }

  @Test
  void closedSetsGetAnotherValueOfTheirs() {
    SGCluster cluster = Mutate.field(Fixtures.of(SGCluster.class), "spec.profile", "testing");

    assertThat(Mutations.oneField(cluster).map(Mutation::name))
        .contains("spec.profile: `testing` -> `production`");
  }

  @Test
  void namesHaveNoValueOfASecret() {
    Secret secret =
        new SecretBuilder()
            .withNewMetadata()
            .withName("s")
            .endMetadata()
            .addToStringData("password", "wolpertinger")
            .build();

    assertThat(Mutations.oneField(secret).map(Mutation::name))
        .contains("without stringData.password")
        .noneMatch(name -> name.contains("wolpertinger"));
  }
}
