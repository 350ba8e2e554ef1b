package org.sgmanifests.validation.rules.sharded;

import java.math.BigDecimal;
import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** An id of a script that the operator keeps for itself. */
public final class ReservedScriptId implements Rule {
  private static final BigDecimal FIRST_FREE = BigDecimal.TEN;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String place : List.of("spec.coordinator", "spec.shards", "spec.shards.overrides[]")) {
      for (Field id : bundle.all("SGShardedCluster", place + ".managedSql.scripts[].id")) {
        BigDecimal number = id.wholeNumber();
        if (number != null && number.signum() >= 0 && number.compareTo(FIRST_FREE) < 0) {
          findings.add(
              id,
              "The ids 0 to 9 are kept for the operator, and this is "
                  + number.toPlainString()
                  + ".",
              "use 10 or more, or leave the id out.");
        }
      }
    }
  }
}
