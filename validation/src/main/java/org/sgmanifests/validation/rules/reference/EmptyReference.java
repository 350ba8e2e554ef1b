package org.sgmanifests.validation.rules.reference;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.SchemaResult.ReferenceSite;
import org.sgmanifests.validation.tree.Field;

/** A reference with an empty name or key. */
public final class EmptyReference implements Rule {

  /** An empty name of one means a volume that nobody makes (Kubernetes' docs, Storage Classes). */
  private static final String STORAGE_CLASS = "StorageClass";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (ReferenceSite site : bundle.referenceSites()) {
      if (site.facts().kind().equals(STORAGE_CLASS) && site.name().is("")) {
        continue;
      }
      Field key = site.key();
      if (key == null || key.isSet() || site.name().isSet()) {
        check(site.name(), Words.a(site.facts().kind()), bundle, findings);
        if (key != null) {
          check(key, "a key of the " + site.facts().kind(), bundle, findings);
        }
      } else if (!bundle.isExplained(key)) { // one empty object, one finding
        check(site.name(), Words.a(site.facts().kind()), bundle, findings);
      }
    }
  }

  /** What the schema demands, or what is misspelt, is another rule's finding. */
  private static void check(Field part, String what, CheckedBundle bundle, Findings findings) {
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
    } else if (!part.isSet() && !bundle.isExplained(part)) {
      findings.add(
          part,
          "The reference does not name " + what + ".",
          "add " + Words.quote(String.valueOf(part.path().name())) + ", or remove the reference.");
    }
  }
}
