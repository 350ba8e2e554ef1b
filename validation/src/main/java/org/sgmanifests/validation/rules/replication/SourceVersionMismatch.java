package org.sgmanifests.validation.rules.replication;

import java.util.HashMap;
import java.util.Map;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Source and standby with different flavors or major versions: physical replication cannot bridge
 * these.
 */
public final class SourceVersionMismatch implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Map<String, Manifest> clusters = new HashMap<>();
    bundle
        .of("SGCluster")
        .forEach(cluster -> clusters.put(cluster.namespace() + "/" + cluster.name(), cluster));
    for (Field source : bundle.fields("SGCluster", "spec.replicateFrom.instance.sgCluster")) {
      Manifest standby = source.manifest();
      Manifest other = clusters.get(standby.namespace() + "/" + source.value().asText());
      if (other != null) {
        String mine = PostgresMajor.of(standby);
        String theirs = PostgresMajor.of(other);
        if (mine != null && theirs != null && !mine.equals(theirs)) {
          findings.add(
              standby.at("spec.postgres.version"),
              "The standby has PostgreSQL "
                  + mine
                  + ", its source "
                  + Words.quote(other.name())
                  + " has "
                  + theirs
                  + ".",
              "use a version of PostgreSQL " + theirs + ".");
        }
        Field flavor = standby.at("spec.postgres.flavor");
        if (!flavorOf(standby).equals(flavorOf(other))) {
          findings.add(
              flavor,
              "The flavor is "
                  + Words.quote(flavorOf(standby))
                  + ", that of the source "
                  + Words.quote(other.name())
                  + " is "
                  + Words.quote(flavorOf(other))
                  + ".",
              "use the flavor of the source.");
        }
      }
    }
  }

  private static String flavorOf(Manifest cluster) {
    String flavor = cluster.at("spec.postgres.flavor").text();
    return "babelfish".equals(flavor)
        ? "babelfish"
        : "vanilla"; // what the operator makes of any other text
  }
}
