package org.sgmanifests.validation.rules.replication;

import java.math.BigDecimal;
import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A port of the source that no server can have. */
public final class PortOutOfRange implements Rule {
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(65535);

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    String external = "spec.replicateFrom.instance.external.";
    check(bundle.fields("SGCluster", external + "port"), findings);
    check(bundle.all("SGShardedCluster", external + "ports[]"), findings);
  }

  private static void check(List<Field> ports, Findings findings) {
    for (Field port : ports) {
      BigDecimal number = port.wholeNumber();
      if (number != null && (number.signum() <= 0 || number.compareTo(HIGHEST) > 0)) {
        findings.add(
            port,
            Words.quote(port.value()) + " is not a port.",
            "use the port of PostgreSQL on the source, from 1 to 65535, such as 5433.");
      }
    }
  }
}
