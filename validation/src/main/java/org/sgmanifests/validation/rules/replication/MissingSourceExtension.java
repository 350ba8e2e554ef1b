package org.sgmanifests.validation.rules.replication;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A standby without extensions of its source: the copied catalogue needs files that it lacks. */
public final class MissingSourceExtension implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field sgCluster : ReplicationSource.clusters(bundle)) {
      Field mine = sgCluster.manifest().at("spec.postgres.extensions");
      ReplicationSource.find(bundle, sgCluster)
          .filter(source -> !bundle.isExplained(mine))
          .ifPresent(source -> compare(mine, source, findings));
    }
  }

  private static void compare(Field extensions, Manifest source, Findings findings) {
    Set<String> mine = extensionsOf(extensions.manifest());
    List<String> missing =
        extensionsOf(source).stream().filter(name -> !mine.contains(name)).toList();
    if (!missing.isEmpty()) {
      findings.add(
          extensions,
          "The source "
              + Words.quote(source.name())
              + " has "
              + Words.allInOrder(missing)
              + ", the standby does not.",
          "add " + Words.allInOrder(missing) + " to `spec.postgres.extensions`.");
    }
  }

  private static Set<String> extensionsOf(Manifest cluster) {
    return cluster.at("spec.postgres.extensions").items().stream()
        .map(extension -> extension.get("name").text())
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
