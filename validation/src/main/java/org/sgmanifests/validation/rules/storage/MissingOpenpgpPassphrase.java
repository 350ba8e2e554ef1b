package org.sgmanifests.validation.rules.storage;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;

/** OpenPGP encryption without the passphrase of its key. */
public final class MissingOpenpgpPassphrase implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field openpgp : bundle.sections("SGObjectStorage", "spec.encryption.openpgp")) {
      Field passphrase = openpgp.get("keyPassphrase");
      boolean hasKey = openpgp.get("key").isSet(); // else that is the finding
      if (hasKey && !passphrase.isSet() && !bundle.isExplained(passphrase)) {
        findings.add(
            passphrase,
            "The passphrase of the key is missing, and the operator cannot do without.",
            "add a Secret key with the passphrase; for a key without one, export it with one.");
      }
    }
  }
}
