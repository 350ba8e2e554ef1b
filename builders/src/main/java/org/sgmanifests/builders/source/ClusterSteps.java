package org.sgmanifests.builders.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.values.PostgresServiceType;

/** The steps for a source that is an SGCluster. */
final class ClusterSteps {
  private ClusterSteps() {}

  static String of(ClusterDecisions decisions, SGCluster fragment) {
    boolean nodePort = decisions.service().equals(PostgresServiceType.NODE_PORT);
    return """
    # The SGCluster as the source of a StackGres standby elsewhere

    ## 1. Reachable from outside

    %s
    The standby connects to %s.

    %s
    The lines of `pg_hba.conf` that StackGres writes let these users in from everywhere, so let a firewall
    or a NetworkPolicy allow the standby's addresses only.

    ## 2. Users

    The standby's Secret needs user names and passwords of Secret `%s` of this namespace, keys
    `superuser-username`, `superuser-password` and so on.

    ## 3. WAL for a standby that is away

    In the SGPostgresConfig of the cluster, `spec.postgresql.conf`, unless it is higher there:

        wal_keep_size: %s

    The standby streams without a replication slot, so the source removes WAL that an absent standby still
    needs. The volume has to have room for it.
    """
        .formatted(
            indented(patch(decisions, fragment)),
            nodePort
                ? "the address of a node and the node port of service port " + ClusterSource.PORT
                : "the load balancer's address, port " + ClusterSource.PORT,
            indented(service(decisions, nodePort))
                + "\nPort 5432 leads to the pooler, which refuses connections for replication.",
            decisions.secret().orElse(decisions.cluster()),
            decisions.source().walKeepText());
  }

  static String patch(ClusterDecisions decisions, SGCluster fragment) {
    return "kubectl -n %s patch sgcluster %s --type merge -p %s"
        .formatted(
            ShellWord.of(decisions.namespace()),
            ShellWord.of(decisions.cluster()),
            ShellWord.of(json(fragment)));
  }

  private static String json(SGCluster fragment) {
    try {
      return new ObjectMapper().writeValueAsString(Map.of("spec", fragment.getSpec()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a fragment is no JSON", e);
    }
  }

  private static String service(ClusterDecisions decisions, boolean nodePort) {
    String path =
        nodePort
            ? "{.spec.ports[?(@.port==" + ClusterSource.PORT + ")].nodePort}"
            : "{.status.loadBalancer.ingress[0]}";
    return "kubectl -n %s get service %s -o %s"
        .formatted(
            ShellWord.of(decisions.namespace()),
            ShellWord.of(decisions.cluster()),
            ShellWord.of("jsonpath=" + path));
  }

  private static String indented(String line) {
    return "    " + line + "\n";
  }
}
