package org.sgmanifests.validation.rules.profile;

import java.math.BigDecimal;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** Huge pages that need more memory than the profile has. */
public final class HugePagesBeyondMemory implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field pages : bundle.sections("SGInstanceProfile", "spec.hugePages")) {
      BigDecimal sum =
          Bytes.of(pages.get("hugepages-2Mi")).add(Bytes.of(pages.get("hugepages-1Gi")));
      Field memory = pages.manifest().at("spec.memory");
      boolean readable = memory.isSet() ? Bytes.isAmount(memory) : !bundle.isExplained(memory);
      if (readable && sum.signum() > 0 && Bytes.of(memory).compareTo(sum) < 0) {
        String needed = sum.divide(Bytes.MI).stripTrailingZeros().toPlainString() + "Mi";
        findings.add(
            memory,
            memory.isSet()
                ? "The huge pages need "
                    + Words.quote(needed)
                    + ", more than the memory of "
                    + Words.quote(memory.value())
                    + "."
                : "The huge pages need " + Words.quote(needed) + ", and no memory is given.",
            "use " + Words.quote(needed) + " or more, or fewer huge pages.");
      }
    }
  }
}
