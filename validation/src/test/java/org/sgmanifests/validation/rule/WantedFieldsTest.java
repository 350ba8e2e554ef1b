package org.sgmanifests.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

class WantedFieldsTest {
  private static final List<Manifest> SECRETS =
      TestManifests.trees(
          """
          {apiVersion: v1, kind: Secret, metadata: {name: one}, x: {here: 1, list: [2, null]}}
          ---
          {apiVersion: v1, kind: Secret, metadata: {name: two}, x: {list: [3]}}
          """);

  @Test
  void whatWasAskedForIsFoundInTheNextBundle() {
    assertThat(bundle().at("Secret", "x.here")).isNull();
    assertThat(bundle().at("Secret", "x.here")).containsExactly(SECRETS.get(0).at("x.here"));
  }

  @Test
  void pathsAskedForLaterAreFoundAsWell() {
    bundle().at("Secret", "x.gone");
    bundle().at("Secret", "x.list[]");

    WantedFields fields = bundle();
    assertThat(fields.at("Secret", "x.gone")).isEmpty();
    assertThat(fields.at("Secret", "x.list[]"))
        .extracting(Field::toString)
        .containsExactly("Secret one x.list[0]", "Secret two x.list[0]");
  }

  @Test
  void whereNoObjectIsNothingIsFound() {
    assertThat(bundle().at("ConfigMap", "x.here")).isEmpty();
  }

  private static WantedFields bundle() {
    return new WantedFields(Map.of("Secret", SECRETS));
  }
}
