package org.sgmanifests.validation.rules.reference;

import java.util.HashSet;
import java.util.Set;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.SchemaResult.ReferenceSite;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/** A reference with an empty name or key. */
public final class EmptyReference implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Set<String> missing = new HashSet<>();
    bundle.violations(Violation.Missing.class).forEach(v -> missing.add(place(v.at())));
    Set<String> misspelt = new HashSet<>();
    for (Violation.Unknown unknown : bundle.violations(Violation.Unknown.class)) {
      misspelt.add(selector(unknown.at()));
    }
    for (ReferenceSite site : bundle.referenceSites()) {
      if (site.key() != null && misspelt.contains(selector(site.name()))) {
        continue; // the misspelt part is the finding
      }
      check(site.name(), Words.a(site.facts().kind()), missing, findings);
      if (site.key() != null) {
        check(site.key(), "a key of the " + site.facts().kind(), missing, findings);
      }
    }
  }

  /** What the schema demands is another rule's finding. */
  private static void check(Field part, String what, Set<String> missing, Findings findings) {
    String text = part.text();
    if (text != null && text.isBlank()) {
      findings.add(
          part,
          "The text is "
              + (text.isEmpty() ? "empty" : "blank")
              + " where it should name "
              + what
              + ".",
          "write the name, or remove the reference.");
    } else if (!part.isSet() && !missing.contains(place(part))) {
      findings.add(
          part,
          "The reference does not name " + what + ".",
          "add " + Words.quote(String.valueOf(part.path().name())) + ", or remove the reference.");
    }
  }

  private static String selector(Field part) {
    return part.manifest().index() + " " + part.path().parent();
  }

  private static String place(Field field) {
    return field.manifest().index() + " " + field.path();
  }
}
