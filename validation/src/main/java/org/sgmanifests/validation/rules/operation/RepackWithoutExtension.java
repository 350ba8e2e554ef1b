package org.sgmanifests.validation.rules.operation;

import java.util.stream.Stream;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A repack of a cluster that has not the extension for it. */
public final class RepackWithoutExtension implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field op : bundle.all("SGDbOps", "spec.op")) {
      String name = op.manifest().at("spec.sgCluster").value().asText();
      if (op.is("repack") && bundle.isNew(op.manifest())) {
        bundle
            .find("SGCluster", op.manifest(), name)
            .or(() -> bundle.ownerOfCluster(op.manifest(), name))
            .filter(cluster -> !hasRepack(cluster))
            .filter(cluster -> !bundle.isExplained(cluster.at("spec.postgres.extensions")))
            .ifPresent(
                cluster ->
                    findings.add(
                        op,
                        "SGCluster " + Words.quote(name) + " has not the extension `pg_repack`.",
                        remedy(cluster)));
      }
    }
  }

  /**
   * Whether it is asked for, or there already. The clusters of a sharded cluster have its
   * extensions, that of a log server none to choose.
   */
  private static boolean hasRepack(Manifest cluster) {
    return Stream.of("spec.postgres.extensions[].name", "status.extensions[].name")
        .flatMap(names -> cluster.root().all(names).stream())
        .anyMatch(extension -> extension.is("pg_repack"));
  }

  private static String remedy(Manifest cluster) {
    if (cluster.kind().equals("SGDistributedLogs")) {
      return "use op `vacuum`; the cluster of a log server takes no extensions.";
    }
    String of =
        cluster.kind().equals("SGCluster")
            ? "the cluster"
            : cluster.kind() + " " + Words.quote(cluster.name());
    return "add `pg_repack` to `spec.postgres.extensions` of " + of + ".";
  }
}
