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
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field openpgp : bundle.sections("SGObjectStorage", "spec.encryption.openpgp")) {
      Field passphrase = openpgp.get("keyPassphrase");
      Field method = openpgp.manifest().at("spec.encryption.method");
      boolean used = !method.isSet() || method.is("openpgp"); // else the section is the finding
      if (used && !passphrase.isSet()) {
        findings.add(
            passphrase,
            "The passphrase of the key is missing, and the operator cannot do without.",
            "add a Secret key with the passphrase; for a key without one, export it with one.");
      }
    }
  }
}
