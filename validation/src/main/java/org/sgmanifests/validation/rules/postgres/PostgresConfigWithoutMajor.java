package org.sgmanifests.validation.rules.postgres;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.sgmanifests.api.catalogue.PostgresVersions;
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
    PostgresVersions known = PostgresVersions.of(bundle.release());
    List<String> majors = known.majors();
    Set<Manifest> used = used(bundle);
    for (Field version : bundle.all("SGPostgresConfig", "spec.postgresVersion")) {
      String text = version.text();
      if (text != null
          && known.accepts(text)
          && !majors.contains(text)
          && !used.contains(version.manifest())) {
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
  private static Set<Manifest> used(CheckedBundle bundle) {
    Set<Manifest> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Reference reference : bundle.references()) {
      if (reference.kind().equals("SGPostgresConfig")) {
        bundle
            .find(reference.kind(), reference.nameField().manifest(), reference.name())
            .ifPresent(used::add);
      }
    }
    return used;
  }
}
