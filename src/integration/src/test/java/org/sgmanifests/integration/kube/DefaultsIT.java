package org.sgmanifests.integration.kube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.integration.kube.Crds.Crd;
import org.sgmanifests.validation.schema.KindModel;
import org.sgmanifests.validation.schema.KindModels;

/** The API server fills in the defaults of schemas as our validator does. */
@ExtendWith(KubeStage.Extension.class)
class DefaultsIT {
  private static final long SEED = 20_260_102;
  private static final int OBJECTS = 60;

  static Stream<Crd> crds() {
    return Crds.ours().stream();
  }

  @ParameterizedTest
  @MethodSource("crds")
  void areTheSame(Crd crd, KubeStage stage) {
    Random random = new Random(SEED);
    RandomObjects objects = new RandomObjects(random);
    KindModel model = KindModels.named(crd.kind()).orElseThrow();
    for (int i = 0; i < OBJECTS; i++) {
      ObjectNode object = objects.of(crd, "o-" + i);
      if (i % 3 == 0) {
        nulls(object, crd, random);
      }
      JsonNode stored =
          stage
              .requests()
              .tryCreate(crd.collection(RandomObjects.NAMESPACE), object.toString())
              .orThrow();
      ObjectNode ours = object.deepCopy();
      model.fillDefaults(ours, StackGresVersion.LATEST);
      assertThat(Sent.different(ours.path("spec"), stored.path("spec")))
          .as("our defaults and the server's of %s", object)
          .isEmpty();
    }
  }

  /** An explicit null where there is a default, which takes its place. */
  private static void nulls(ObjectNode object, Crd crd, Random random) {
    List<Site> sites =
        Site.below(object.path("spec"), crd.schema().at("/properties/spec")).stream()
            .filter(site -> site.schema().has("default"))
            .toList();
    if (!sites.isEmpty()) {
      sites.get(random.nextInt(sites.size())).set(object.nullNode());
    }
  }
}
