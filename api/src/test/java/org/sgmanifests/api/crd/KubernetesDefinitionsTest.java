package org.sgmanifests.api.crd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class KubernetesDefinitionsTest {

  @Test
  void definitionHasFormatsAndRequirements() {
    JsonNode container = KubernetesDefinitions.of("Container");

    assertThat(container.path("required")).hasToString("[\"name\"]");
    assertThat(container.at("/properties/ports/items/properties/containerPort"))
        .hasToString("{\"type\":\"integer\",\"format\":\"int32\"}");
  }

  @Test
  void whatADefinitionRefersToIsInPlace() {
    assertThat(KubernetesDefinitions.of("Container").toString()).doesNotContain("$ref");
  }

  @Test
  void numberOrTextIsWrittenAsStackGresDoes() {
    assertThat(KubernetesDefinitions.of("ServicePort").at("/properties/targetPort"))
        .hasToString("{\"format\":\"int-or-string\",\"x-kubernetes-int-or-string\":true}");
    assertThat(
            KubernetesDefinitions.of("ResourceRequirements")
                .at("/properties/limits/additionalProperties"))
        .hasToString("{\"type\":\"string\"}");
  }

  @Test
  void unknownTypeIsAClearError() {
    assertThatIllegalStateException()
        .isThrownBy(() -> KubernetesDefinitions.of("Pod"))
        .withMessageContaining("kubernetes-facts.py");
  }
}
