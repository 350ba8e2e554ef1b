package org.sgmanifests.validation.rules.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.OperatorMade;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Two clusters of any kind with one name: what is generated for them has the same names, too. A
 * sharded cluster takes the names of its parts, a log server that of its cluster.
 */
public final class SharedClusterName implements Rule {
  /** In this order, and not in that of the bundle, one is called the first of two. */
  private static final List<String> KINDS =
      List.of("SGShardedCluster", "SGDistributedLogs", "SGCluster");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Map<String, Manifest> first = new HashMap<>();
    clusters(bundle)
        .filter(cluster -> !cluster.name().isEmpty() && !isGenerated(cluster))
        .forEach(
            cluster -> {
              String name =
                  Objects.requireNonNullElse(cluster.namespace(), "") + "/" + cluster.name();
              Manifest other = first.putIfAbsent(name, cluster);
              if (other == null) {
                partOfAnother(bundle, cluster, findings);
              } else if (!other.kind().equals(cluster.kind())) {
                findings.add(
                    cluster.at("metadata.name"),
                    Words.quote(cluster.name())
                        + " is also the name of "
                        + Words.a(other.kind())
                        + ", and both would generate objects of the same names.",
                    "give one of the two another name.");
              }
            });
  }

  private static Stream<Manifest> clusters(CheckedBundle bundle) {
    return KINDS.stream().flatMap(kind -> bundle.of(kind).stream());
  }

  /** The operator's own, as {@code kubectl get} shows it. */
  private static boolean isGenerated(Manifest cluster) {
    return cluster.root().all("metadata.ownerReferences[].kind").stream()
        .map(Field::text)
        .anyMatch(KINDS::contains);
  }

  private static void partOfAnother(CheckedBundle bundle, Manifest cluster, Findings findings) {
    OperatorMade part =
        bundle
            .graph()
            .madeByOperator("stackgres.io", "SGCluster", cluster.namespace(), cluster.name())
            .orElse(null);
    if (part != null && !part.ownerName().equals(cluster.name())) {
      findings.add(
          cluster.at("metadata.name"),
          Words.quote(cluster.name())
              + " is the name that the operator gives to a part of "
              + part.ownerKind()
              + " "
              + Words.quote(part.ownerName())
              + ".",
          "give it another name.");
    }
  }
}
