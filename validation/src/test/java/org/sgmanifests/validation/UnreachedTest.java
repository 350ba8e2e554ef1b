package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;

class UnreachedTest {
  private static final String OPERATION =
      """
      apiVersion: stackgres.io/v1
      kind: SGDbOps
      metadata:
        name: benchmark
        namespace: shop
      spec:
        sgCluster: orders
        op: benchmark
        scheduling:
          tolerations:
            - operator: Some
              key: a
        benchmark:
          type: pgbench
          pgbench:
            mode: custom
            databaseSize: 1Gi
            duration: PT1M
            custom:
              initialization:
                scriptFrom: {}
              scripts:
                - scriptFrom: {}
                - scriptFrom:
                    secretKeyRef: {name: "", key: a}
      """;

  @Test
  void aMistakeThatTheWebhookDoesNotReachIsAWarning() {
    String pgbench = "spec.benchmark.pgbench.custom.";
    assertThat(Validator.create().validate(TestManifests.read(OPERATION)).findings())
        .extracting(Finding::rule, Finding::path, Finding::severity)
        .contains(
            tuple(
                "unusable-toleration", "spec.scheduling.tolerations[0].operator", Severity.WARNING),
            tuple("wrong-choice", pgbench + "initialization.scriptFrom", Severity.ERROR),
            tuple("wrong-choice", pgbench + "scripts[0].scriptFrom", Severity.WARNING),
            tuple(
                "empty-reference",
                pgbench + "scripts[1].scriptFrom.secretKeyRef.name",
                Severity.WARNING));
  }
}
