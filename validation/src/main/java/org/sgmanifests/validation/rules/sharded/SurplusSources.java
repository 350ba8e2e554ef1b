package org.sgmanifests.validation.rules.sharded;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;

/** More external sources than the cluster has parts: the last ones are for nobody. */
public final class SurplusSources implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (MiscountedLists lists : MiscountedLists.of(bundle)) {
      if (!lists.isShort()) {
        findings.add(
            lists.first(),
            lists.counts() + "; the last ones have no effect.",
            "remove them, or use more `spec.shards.clusters`.");
      }
    }
  }
}
