package org.sgmanifests.validation.rules.cluster;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A certificate without its private key, or the other way round. */
public final class SslSelectorAlone implements Rule {
  private static final String CERTIFICATE = "certificateSecretKeySelector";
  private static final String KEY = "privateKeySecretKeySelector";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (Field ssl : bundle.sections(kind, "spec.postgres.ssl")) {
        Field certificate = ssl.get(CERTIFICATE);
        Field key = ssl.get(KEY);
        boolean alone = certificate.isSet() != key.isSet();
        boolean misspelt = bundle.isExplained(certificate.isSet() ? key : certificate);
        if (ssl.get("enabled").value().asBoolean() && alone && !misspelt) {
          findings.add(
              certificate.isSet() ? certificate : key,
              "The certificate and the private key count only together, and "
                  + Words.quote(certificate.isSet() ? KEY : CERTIFICATE)
                  + " is missing.",
              "add it, or remove this selector to get a generated certificate.");
        }
      }
    }
  }
}
