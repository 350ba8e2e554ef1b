package org.sgmanifests.validation.rules.sharded;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;

/** Fewer external sources than the cluster has parts. */
public final class WrongNumberOfSources implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (MiscountedLists lists : MiscountedLists.of(bundle)) {
      if (lists.isShort()) {
        findings.add(
            lists.first(),
            lists.counts() + ".",
            "list the one of the coordinator first, then one for each shard.");
      }
    }
  }
}
