package org.sgmanifests.validation.rules.cluster;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A certificate that is taken from the very Secret that the operator writes it to. */
public final class CertificateInGeneratedSecret implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (Field ssl : bundle.sections(kind, "spec.postgres.ssl")) {
        if (ssl.get("enabled").value().asBoolean()) {
          check(ssl, findings);
        }
      }
    }
  }

  private static void check(Field ssl, Findings findings) {
    String generated = ssl.manifest().name() + "-ssl";
    for (String selector : List.of("certificateSecretKeySelector", "privateKeySecretKeySelector")) {
      Field name = ssl.get(selector).get("name");
      if (name.is(generated)) {
        findings.add(
            name,
            "The operator writes Secret " + Words.quote(generated) + " itself, over what is in it.",
            "use a Secret of another name.");
        return; // it is one mistake, of both selectors
      }
    }
  }
}
