package org.sgmanifests.validation.rules.replication;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Which cluster of the bundle a host name means: one of the Services that the operator makes for
 * it, as {@code my-db-primary}, {@code my-db-primary.my-namespace} or with {@code .svc} and what
 * may follow it.
 */
final class SourceService {
  /** What the operator adds to the cluster's name in the names of its Services. */
  private static final Pattern OF_CLUSTER = Pattern.compile("(-primary|-replicas)?");

  /** The same, with the Services of the clusters that a sharded one consists of. */
  private static final Pattern OF_SHARDED_CLUSTER =
      Pattern.compile("(-reads|-shards|(-coord|-shard[0-9]+)(-primary|-replicas)?)?");

  private SourceService() {}

  /** The SGCluster that a host name means. */
  static Optional<Manifest> cluster(CheckedBundle bundle, Field host) {
    return find(bundle, "SGCluster", OF_CLUSTER, host);
  }

  /** The cluster that a host name means, of the kind that has this host as its source. */
  static Optional<Manifest> ofSameKind(CheckedBundle bundle, Field host) {
    return host.manifest().kind().equals("SGCluster")
        ? cluster(bundle, host)
        : find(bundle, "SGShardedCluster", OF_SHARDED_CLUSTER, host);
  }

  private static Optional<Manifest> find(
      CheckedBundle bundle, String kind, Pattern suffix, Field host) {
    String text = host.text();
    String[] labels = text == null ? new String[0] : text.toLowerCase(Locale.ROOT).split("\\.", -1);
    if (labels.length == 0 || (labels.length > 2 && !labels[2].equals("svc"))) {
      return Optional.empty();
    }
    @Nullable String namespace = labels.length > 1 ? labels[1] : host.manifest().namespace();
    return bundle.of(kind).stream()
        .filter(cluster -> namespace == null || namespace.equals(cluster.namespace()))
        .filter(cluster -> isService(labels[0], base(cluster), suffix))
        .findFirst();
  }

  private static boolean isService(String name, String base, Pattern suffix) {
    return !base.isEmpty()
        && name.startsWith(base)
        && suffix.matcher(name.substring(base.length())).matches();
  }

  /** How the names of the Services begin: with a scope of Patroni's, if the cluster has one. */
  private static String base(Manifest cluster) {
    @Nullable String scope = cluster.at("spec.configurations.patroni.initialConfig.scope").text();
    return scope == null ? cluster.name() : scope;
  }
}
