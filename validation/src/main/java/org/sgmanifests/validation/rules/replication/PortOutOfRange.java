package org.sgmanifests.validation.rules.replication;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A port of the source that no server can have. */
public final class PortOutOfRange implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field port : bundle.fields("SGCluster", "spec.replicateFrom.instance.external.port")) {
      if (port.value().isIntegralNumber()
          && (port.value().longValue() < 1 || port.value().longValue() > 65535)) {
        findings.add(
            port, Words.quote(port.value()) + " is not a port.", "use a number from 1 to 65535.");
      }
    }
  }
}
