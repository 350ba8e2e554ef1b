package org.sgmanifests.validation.rules.postgres;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** More than one instance with the flavor babelfish. */
public final class BabelfishReplicas implements Rule {
  private static final Map<String, List<String>> INSTANCES =
      Map.of(
          "SGCluster", List.of("spec.instances"),
          "SGShardedCluster",
              List.of("spec.coordinator.instances", "spec.shards.instancesPerCluster"));

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    INSTANCES.forEach(
        (kind, paths) -> {
          for (Field flavor : bundle.all(kind, "spec.postgres.flavor")) {
            if (flavor.is("babelfish")) {
              paths.forEach(path -> check(flavor.manifest().at(path), findings));
            }
          }
        });
  }

  private static void check(Field instances, Findings findings) {
    BigDecimal number = instances.wholeNumber();
    if (number != null && number.compareTo(BigDecimal.ONE) > 0) {
      findings.add(
          instances,
          "The flavor `babelfish` allows one instance, not "
              + Words.quote(number.toPlainString())
              + ".",
          "use 1, or the flavor `vanilla`.");
    }
  }
}
