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

/** A container of a profile that is almost, but not quite, called as one of the sidecars. */
public final class MisspeltContainer implements Rule {
  private static final List<String> SIDECARS =
      List.of(
          "pgbouncer",
          "envoy",
          "prometheus-postgres-exporter",
          "postgres-util",
          "fluent-bit",
          "fluentd",
          "cluster-controller");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String place : List.of("spec.containers{}", "spec.requests.containers{}")) {
      for (Field container : bundle.all("SGInstanceProfile", place)) {
        String name = Objects.requireNonNull(container.path().name());
        if (!SIDECARS.contains(name) && !name.contains("custom-")) {
          Nearest.to(name, SIDECARS).ifPresent(sidecar -> report(container, sidecar, findings));
        }
      }
    }
  }

  private static void report(Field container, String sidecar, Findings findings) {
    findings.add(
        container,
        "There is no sidecar `" + container.path().name() + "`, so the entry has no effect.",
        "call it "
            + Words.quote(sidecar)
            + ", or `custom-"
            + container.path().name()
            + "` if it is your own container.");
  }
}
