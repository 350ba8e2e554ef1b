package org.sgmanifests.validation.rules.replication;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A source that is an SGCluster, by the port of its connection pooler. */
public final class PoolerPort implements Rule {
  /** PgBouncer in the Services of an SGCluster; PostgreSQL itself has the next one. */
  private static final int POOLER = 5432;

  private static final String NO_POOLER = "spec.pods.disableConnectionPooling";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field external : bundle.sections("SGCluster", "spec.replicateFrom.instance.external")) {
      check(bundle, external.get("host"), external.get("port"), findings);
    }
    for (Field external :
        bundle.sections("SGShardedCluster", "spec.replicateFrom.instance.external")) {
      List<Field> hosts = external.all("hosts[]");
      List<Field> ports = external.all("ports[]");
      for (int i = 0; i < Math.min(hosts.size(), ports.size()); i++) {
        check(bundle, hosts.get(i), ports.get(i), findings);
      }
    }
  }

  /** Of the cluster itself as its source {@link ReplicationRing} says more. */
  private static void check(CheckedBundle bundle, Field host, Field port, Findings findings) {
    if (port.value().isInt() && port.value().intValue() == POOLER) {
      SourceService.cluster(bundle, host)
          .filter(cluster -> cluster.index() != host.manifest().index())
          .filter(cluster -> !cluster.at(NO_POOLER).value().asBoolean())
          .ifPresent(
              cluster ->
                  findings.add(
                      port,
                      "Port `5432` of SGCluster "
                          + Words.quote(cluster.name())
                          + " is its connection pooler, which cannot replicate.",
                      "use `5433`."));
    }
  }
}
