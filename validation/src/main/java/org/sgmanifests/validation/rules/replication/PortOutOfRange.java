package org.sgmanifests.validation.rules.replication;

import java.math.BigDecimal;
import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A port that no server can have. */
public final class PortOutOfRange implements Rule {
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(65535);
  private static final String SOURCE =
      "use the port of PostgreSQL on the source, from 1 to 65535, such as 5433.";
  private static final String ANY = "use a port from 1 to 65535.";
  private static final List<String> NODE_PORTS =
      List.of(
          "SGCluster spec.postgresServices{}.nodePorts{}",
          "SGShardedCluster spec.postgresServices{}.{}.nodePorts{}",
          "SGDistributedLogs spec.postgresServices{}.nodePorts{}");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    String external = "spec.replicateFrom.instance.external.";
    bundle.all("SGCluster", external + "port").forEach(port -> check(port, SOURCE, findings));
    bundle
        .all("SGShardedCluster", external + "ports[]")
        .forEach(port -> check(port, SOURCE, findings));
    for (Field port : bundle.embedded("ServicePort")) {
      check(port.get("port"), ANY, findings);
      optional(port.get("targetPort"), findings);
      optional(port.get("nodePort"), findings);
    }
    for (Field container : bundle.embedded("Container")) {
      for (Field port : container.get("ports").items()) {
        check(port.get("containerPort"), ANY, findings);
        optional(port.get("hostPort"), findings);
      }
    }
    for (String place : NODE_PORTS) {
      String kind = place.substring(0, place.indexOf(' '));
      bundle
          .all(kind, place.substring(kind.length() + 1))
          .forEach(port -> optional(port, findings));
    }
  }

  /** Where 0 stands for none. */
  private static void optional(Field port, Findings findings) {
    BigDecimal number = port.wholeNumber();
    if (number != null && number.signum() != 0) {
      check(port, ANY, findings);
    }
  }

  private static void check(Field port, String remedy, Findings findings) {
    BigDecimal number = port.wholeNumber();
    if (number != null && (number.signum() <= 0 || number.compareTo(HIGHEST) > 0)) {
      findings.add(port, Words.quote(port.value()) + " is not a port.", remedy);
    }
  }
}
