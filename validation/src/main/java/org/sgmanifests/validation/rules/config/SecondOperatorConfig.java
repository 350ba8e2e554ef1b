package org.sgmanifests.validation.rules.config;

import java.util.Comparator;
import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Manifest;

/**
 * More than one SGConfig. That there is none in a bundle is usual: the Helm chart makes it. Which
 * one is the first is a matter of their names, not of their order in the bundle.
 */
public final class SecondOperatorConfig implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    List<Manifest> configs =
        bundle.of("SGConfig").stream()
            .sorted(Comparator.comparing(Manifest::toString).reversed())
            .toList();
    for (Manifest config : configs) {
      Manifest first = configs.get(0);
      // one that is given twice is another rule's finding
      if (!config.toString().equals(first.toString())) {
        findings.add(
            config.at("metadata.name"),
            "The bundle has SGConfig "
                + Words.quote(first.name())
                + ", too, and the operator works with exactly one.",
            "keep one of them, that of the namespace of the operator.");
      }
    }
  }
}
