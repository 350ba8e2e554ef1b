package org.sgmanifests.integration.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.integration.Programs;
import org.sgmanifests.integration.kube.Crds.Crd;

/** The API server takes the CRDs, and has nothing to say about them. */
@ExtendWith(KubeStage.Extension.class)
class CrdsIT {

  @Test
  void oursAreTakenAndEstablished(KubeStage stage) {
    areEstablished(Crds.ours(), stage.requests());
  }

  /** What is shown with our CRDs holds for StackGres' own only if a server takes those as well. */
  @Test
  void soAreThoseOfStackGres(KubeStage stage) {
    Optional<List<Crd>> crds = Crds.ofStackGres();
    if (System.getenv(Programs.REQUIRED) == null) {
      assumeThat(crds).as("StackGres' CRDs are at hand; see SHARED_DIR in .ci/run").isPresent();
    }
    Requests requests = stage.another("stackgres").requests();
    Crds.install(crds.orElseThrow(), requests);
    areEstablished(crds.orElseThrow(), requests);
  }

  private static void areEstablished(List<Crd> crds, Requests requests) {
    assertThat(crds).hasSameSizeAs(Kinds.ALL);
    for (Crd crd : crds) {
      JsonNode stored = requests.get(Crds.COLLECTION + "/" + crd.name()).orThrow();
      // Also that there is no NonStructuralSchema.
      assertThat(Crds.conditions(stored))
          .as("%s: %s", crd, stored.at("/status/conditions"))
          .containsExactlyInAnyOrder("NamesAccepted=True", "Established=True");
      assertThat(stored.at("/status/acceptedNames"))
          .as("names of %s", crd)
          .isEqualTo(stored.at("/spec/names"));
    }
  }
}
