package org.sgmanifests.validation.rules.postgres;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.CheckedBundle.Derived;
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

  private static final Derived<Map<Manifest, List<Field>>> BY_CLUSTER = SecurityUpgrade::byCluster;

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
    List<Field> operations = bundle.once(BY_CLUSTER).getOrDefault(cluster, List.of());
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

  /** Those that are yet to be made, by the cluster. */
  private static Map<Manifest, List<Field>> byCluster(CheckedBundle bundle) {
    Map<Manifest, List<Field>> operations = new HashMap<>();
    OPERATIONS.forEach(
        (kind, operation) -> {
          for (Field op : bundle.all(operation.get(0), "spec.op")) {
            Manifest manifest = op.manifest();
            if (op.is("securityUpgrade") && bundle.isNew(manifest)) {
              String name = manifest.at(operation.get(1)).value().asText();
              bundle
                  .find(kind, manifest, name)
                  .ifPresent(
                      cluster ->
                          operations.computeIfAbsent(cluster, c -> new ArrayList<>()).add(op));
            }
          }
        });
    return operations;
  }
}
