package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** An operation that puts new images under the PostgreSQL version that a cluster has. */
final class SecurityUpgrade {
  private static final Map<String, List<String>> OPERATIONS =
      Map.of(
          "SGCluster", List.of("SGDbOps", "spec.sgCluster"),
          "SGShardedCluster", List.of("SGShardedDbOps", "spec.sgShardedCluster"));

  private SecurityUpgrade() {}

  /**
   * Reports the new operations on a cluster that has a version without images already: they are
   * what is refused, and the cluster itself is left as it is.
   *
   * @param version that of the cluster
   * @return whether there are any
   */
  static boolean report(CheckedBundle bundle, Field version, Findings findings) {
    Manifest cluster = version.manifest();
    String text = version.value().asText();
    if (bundle.deployed(cluster).filter(old -> version.in(old).is(text)).isEmpty()) {
      return false;
    }
    List<Field> operations = on(bundle, cluster);
    for (Field op : operations) {
      findings.add(
          op,
          cluster.kind()
              + " "
              + Words.quote(cluster.name())
              + " has PostgreSQL "
              + Words.quote(text)
              + ", of which this StackGres has no images.",
          cluster.kind().equals("SGCluster")
              ? "use op `minorVersionUpgrade`."
              : "change the version of the cluster first.");
    }
    return !operations.isEmpty();
  }

  private static List<Field> on(CheckedBundle bundle, Manifest cluster) {
    List<String> operation = OPERATIONS.getOrDefault(cluster.kind(), List.of("", ""));
    return bundle.fields(operation.get(0), "spec.op").stream()
        .filter(op -> op.is("securityUpgrade"))
        .filter(op -> bundle.isNew(op.manifest()))
        .filter(
            op -> {
              String name = op.manifest().at(operation.get(1)).value().asText();
              return bundle.find(cluster.kind(), op.manifest(), name).orElse(null) == cluster;
            })
        .toList();
  }
}
