package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.api.values.PostgresFlavor;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** An SGPostgresConfig for something else than exactly a major version. */
public final class PostgresConfigWithoutMajor implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    List<String> majors = PostgresVersions.of(PostgresFlavor.VANILLA).majors();
    for (Field version : bundle.fields("SGPostgresConfig", "spec.postgresVersion")) {
      String text = version.text();
      boolean used =
          bundle.references().stream().anyMatch(reference -> isTo(reference, version.manifest()));
      if (text != null && !text.isBlank() && !majors.contains(text) && !used) {
        findings.add(
            version,
            "Clusters compare this with their major version as text, and "
                + Words.quote(text)
                + " equals none of StackGres' major versions.",
            "use " + Words.oneOf(majors) + ".");
      }
    }
  }

  /** For a config that a cluster uses it is an error, and another rule's finding. */
  private static boolean isTo(Reference reference, Manifest config) {
    return reference.kind().equals(config.kind())
        && reference.name().equals(config.name())
        && (reference.namespace() == null
            || config.namespace() == null
            || reference.namespace().equals(config.namespace()));
  }
}
