package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** An SGPostgresConfig for something else than exactly a major version. */
public final class PostgresConfigWithoutMajor implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    List<String> majors = PostgresVersions.of(bundle.release()).majors();
    for (Field version : bundle.fields("SGPostgresConfig", "spec.postgresVersion")) {
      String text = version.text();
      if (text != null && !majors.contains(text)) {
        findings.add(
            version,
            "Clusters compare this with their major version as text, and "
                + Words.quote(text)
                + " equals none of StackGres' major versions.",
            "use " + Words.oneOf(majors) + ".");
      }
    }
  }
}
