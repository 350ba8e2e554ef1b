package org.sgmanifests.validation.rules.profile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** An amount of huge pages that is no whole number of them. */
public final class PartialHugePage implements Rule {
  private static final List<String> PLACES =
      List.of("spec.hugePages", "spec.containers{}.hugePages", "spec.initContainers{}.hugePages");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String place : PLACES) {
      for (Field pages : bundle.all("SGInstanceProfile", place)) {
        check(pages.get("hugepages-2Mi"), 2, Bytes.MI, "Mi", findings);
        check(pages.get("hugepages-1Gi"), 1, Bytes.GI, "Gi", findings);
      }
    }
  }

  /** Checks an amount of pages of {@code size} times a unit. */
  private static void check(
      Field amount, int size, BigDecimal unit, String unitName, Findings findings) {
    BigDecimal[] parts =
        Bytes.of(amount).divideAndRemainder(unit.multiply(BigDecimal.valueOf(size)));
    if (parts[1].signum() != 0) {
      BigInteger more =
          parts[0].toBigInteger().add(BigInteger.ONE).multiply(BigInteger.valueOf(size));
      findings.add(
          amount,
          Words.quote(amount.value())
              + " is no multiple of the page size of "
              + size
              + unitName
              + ".",
          "use a multiple, such as `" + more + unitName + "`.");
    }
  }
}
