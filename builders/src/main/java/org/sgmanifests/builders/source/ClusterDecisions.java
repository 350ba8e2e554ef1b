package org.sgmanifests.builders.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.sgmanifests.api.values.PostgresServiceType;

/** What {@link ClusterSource} is made from. */
@Value.Immutable
@ValueStyle
abstract class ClusterDecisions {
  @Value.Parameter
  abstract Decisions source();

  @Value.Parameter
  abstract String namespace();

  @Value.Parameter
  abstract String cluster();

  @Value.Default
  PostgresServiceType service() {
    return PostgresServiceType.LOAD_BALANCER;
  }

  abstract OptionalInt nodePort();

  abstract Optional<String> secret();

  @Value.Check
  void check() {
    List<String> problems = new ArrayList<>();
    if (namespace().isBlank()) {
      problems.add("namespace: blank; give that of the source's SGCluster");
    }
    if (cluster().isBlank()) {
      problems.add("cluster: blank; give the name of the source's SGCluster");
    }
    if (nodePort().isPresent() && (nodePort().getAsInt() < 1 || nodePort().getAsInt() > 65535)) {
      problems.add(
          "node port: "
              + nodePort().getAsInt()
              + " is none; Kubernetes gives 30000 to 32767 unless told otherwise");
    }
    if (secret().filter(String::isBlank).isPresent()) {
      problems.add("Secret: blank; give its name, or leave it out");
    }
    if (secret().filter(cluster()::equals).isPresent()) {
      problems.add(
          "Secret: the operator generates one named like the cluster; choose another name, or"
              + " leave it out to use that one");
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "The SGCluster can't be a source:\n- " + String.join("\n- ", problems));
    }
  }
}
