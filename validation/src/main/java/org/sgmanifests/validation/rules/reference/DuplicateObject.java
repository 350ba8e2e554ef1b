package org.sgmanifests.validation.rules.reference;

import java.util.HashSet;
import java.util.Set;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Manifest;

/** Two objects of the same kind, namespace and name: the one applied last would win. */
public final class DuplicateObject implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Manifest manifest : bundle.all()) {
      String identity = manifest.group() + "/" + manifest;
      if (!manifest.name().isEmpty() && !seen.add(identity)) {
        findings.add(
            manifest.at("metadata.name"),
            "The bundle has another "
                + manifest.kind()
                + " "
                + Words.quote(manifest.name())
                + place(manifest)
                + ".",
            "remove one of the two, or give it another name.");
      }
    }
  }

  private static String place(Manifest manifest) {
    return manifest.namespace() == null ? "" : " in namespace " + Words.quote(manifest.namespace());
  }
}
