package org.sgmanifests.validation.upgrade;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.api.catalogue.StackGresVersion;

/**
 * The operators on the way from one release to another. An operator works with clusters of its own
 * minor release and of the two before it (each operator carries the lists of images of just these),
 * so a longer way has stops, at which all clusters have to be brought up to date.
 */
final class UpgradeSteps {
  private static final int REACH = 2;

  private UpgradeSteps() {}

  static List<String> between(StackGresVersion from, StackGresVersion to) {
    List<String> steps = new ArrayList<>();
    int major = to.numbers().get(0);
    int last = to.numbers().get(1);
    for (int at = from.numbers().get(1); at < last; ) {
      at = Math.min(at + REACH, last);
      String release = at == last ? to.toString() : major + "." + at;
      steps.add("Upgrade the operator to StackGres " + release + ".");
      steps.add(
          "Bring all clusters, sharded clusters and log servers to "
              + release
              + (at < last
                  ? ", each by a security upgrade: the next operator does not know older ones."
                  : ", each by a security upgrade at a time of your choice."));
    }
    if (steps.isEmpty() && !from.equals(to)) {
      steps.add("Upgrade the operator to StackGres " + to + ".");
    }
    return List.copyOf(steps);
  }
}
