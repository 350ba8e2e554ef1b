package org.sgmanifests.validation.rules.change;

import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;

/** An older major version of PostgreSQL than the one that runs. */
public final class MajorDowngrade implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Change change, Findings findings) {
    for (VersionChange version : VersionChange.of(change)) {
      if (version.after().major() < version.before().major()) {
        findings.add(
            version.field(),
            "PostgreSQL "
                + version.before()
                + " runs, and its data cannot be read by "
                + version.after()
                + ".",
            "use a version of PostgreSQL " + version.before().major() + ".");
      }
    }
  }
}
