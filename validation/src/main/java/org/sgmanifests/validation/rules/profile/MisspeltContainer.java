package org.sgmanifests.validation.rules.profile;

import java.util.List;
import java.util.Objects;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** An entry of a profile for a container that no pod has. */
public final class MisspeltContainer implements Rule {
  private static final List<String> CONTAINERS =
      List.of(
          "patroni",
          "pgbouncer",
          "envoy",
          "prometheus-postgres-exporter",
          "postgres-util",
          "fluent-bit",
          "fluentd",
          "cluster-controller",
          "distributedlogs-controller");
  private static final List<String> INIT_CONTAINERS =
      List.of(
          "setup-arbitrary-user",
          "setup-data-paths",
          "setup-filesystem",
          "setup-scripts",
          "relocate-binaries",
          "pgbouncer-auth-file",
          "cluster-reconciliation-cycle",
          "distributedlogs-reconciliation-cycle",
          "major-version-upgrade",
          "reset-patroni");

  /** Of people's own containers, and of those in the pods of operations, backups and streams. */
  private static final List<String> PREFIXES =
      List.of("custom-", "c-", "dbops.", "backup.", "stream.");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    check(bundle, "spec.containers{}", CONTAINERS, findings);
    check(bundle, "spec.initContainers{}", INIT_CONTAINERS, findings);
    check(bundle, "spec.requests.containers{}", CONTAINERS, findings);
  }

  private static void check(
      CheckedBundle bundle, String place, List<String> known, Findings findings) {
    for (Field container : bundle.all("SGInstanceProfile", place)) {
      String name = Objects.requireNonNull(container.path().name());
      if (!known.contains(name) && PREFIXES.stream().noneMatch(name::startsWith)) {
        String own = Words.quote("custom-" + name) + " if it is your own container.";
        findings.add(
            container,
            "No container is called " + Words.quote(name) + ", so the entry has no effect.",
            "call it "
                + Nearest.to(name, known)
                    .map(meant -> Words.quote(meant) + ", or " + own)
                    .orElse(own));
      }
    }
  }
}
