package org.sgmanifests.validation.rules.replication;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** Replication from storage alone without a backup to start from: no first copy can be made. */
public final class StorageWithoutRestore implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field from : ReplicationSource.sections(bundle)) {
      boolean storageOnly = from.get("storage").isSet() && !from.get("instance").isSet();
      Field restore = from.manifest().at("spec.initialData.restore"); // has a backup, or is wrong
      boolean isNew = bundle.isNew(from.manifest()); // else it has its copy
      boolean misspelt = bundle.isExplained(restore) || bundle.isExplained(from.get("instance"));
      if (storageOnly && isNew && !restore.isSet() && !misspelt) {
        findings.add(
            from.get("storage"),
            "Storage is the only source, and nothing says which backup to make the first copy"
                + " from.",
            "add `spec.initialData.restore.fromBackup.name`, or an `instance`.");
      }
    }
  }
}
