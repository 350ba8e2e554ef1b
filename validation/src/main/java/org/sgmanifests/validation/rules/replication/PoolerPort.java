package org.sgmanifests.validation.rules.replication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A source that is an SGCluster, by the port of its connection pooler. */
public final class PoolerPort implements Rule {
  /** PgBouncer in the Services of an SGCluster; PostgreSQL itself has the next one. */
  private static final int POOLER = 5432;

  /** What the operator adds to the cluster's name in the names of its Services. */
  private static final List<String> SERVICES = List.of("", "-primary", "-replicas");

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

  private static void check(CheckedBundle bundle, Field host, Field port, Findings findings) {
    String name = host.text();
    if (name != null && port.value().isInt() && port.value().intValue() == POOLER) {
      source(bundle, host, name.toLowerCase(Locale.ROOT))
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

  /** The cluster that a host name of Kubernetes' DNS means, if its pooler is on. */
  private static Optional<Manifest> source(CheckedBundle bundle, Field host, String name) {
    String[] labels = name.split("\\.", -1);
    String namespace = labels.length > 1 ? labels[1] : host.manifest().namespace();
    return bundle.of("SGCluster").stream()
        .filter(cluster -> namespace == null || namespace.equals(cluster.namespace()))
        .filter(
            cluster -> SERVICES.stream().anyMatch(end -> labels[0].equals(cluster.name() + end)))
        .filter(cluster -> !cluster.at("spec.pods.disableConnectionPooling").value().asBoolean())
        .findFirst();
  }
}
