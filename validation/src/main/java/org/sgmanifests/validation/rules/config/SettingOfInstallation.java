package org.sgmanifests.validation.rules.config;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A setting of the operator that only its installation reads. */
public final class SettingOfInstallation implements Rule {
  private static final List<String> OF_CHART =
      List.of(
          "containerRegistry",
          "imagePullPolicy",
          "imagePullSecrets",
          "allowedNamespaces",
          "allowedNamespaceLabelSelector",
          "disableClusterRole",
          "allowImpersonationForRestApi",
          "disableCrdsAndWebhooksUpdate",
          "sgConfigNamespace",
          "serviceAccount",
          "operator");

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String name : OF_CHART) {
      for (Field setting : bundle.all("SGConfig", "spec." + name)) {
        if (setting.written().isSet()) {
          findings.add(
              setting,
              "The running operator does not look at " + Words.quote(name) + ".",
              "change it with the Helm chart, which writes it here for the record.");
        }
      }
    }
  }
}
