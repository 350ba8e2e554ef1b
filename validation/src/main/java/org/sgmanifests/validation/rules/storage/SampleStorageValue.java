package org.sgmanifests.validation.rules.storage;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** S3-compatible storage without an endpoint, which becomes that of a sample. */
public final class SampleStorageValue implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field storage : bundle.sections("SGObjectStorage", "spec.s3Compatible")) {
      Field endpoint = storage.get("endpoint");
      if (storage.manifest().at("spec.type").is("s3Compatible")
          && storage.written().isSet()
          && !endpoint.written().isSet()) {
        findings.add(
            endpoint,
            "Without an endpoint the operator fills in that of its sample, "
                + Words.quote(endpoint.value())
                + ".",
            "add the address of the storage, such as `https://minio.example.com:9000`.");
      }
    }
  }
}
