package org.sgmanifests.validation.rules.config;

import java.util.Map;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A setting of the operator that another one replaced. */
public final class ReplacedSetting implements Rule {
  private static final Map<String, String> REPLACED =
      Map.of("spec.prometheus.allowAutobind", "spec.collector.prometheusOperator.allowDiscovery");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    REPLACED.forEach(
        (path, instead) -> {
          for (Field old : bundle.all("SGConfig", path)) {
            if (old.written().isSet()) {
              findings.add(
                  old,
                  "The setting is deprecated: " + Words.quote(instead) + " takes its place.",
                  "set " + Words.quote(instead) + " instead.");
            }
          }
        });
  }
}
