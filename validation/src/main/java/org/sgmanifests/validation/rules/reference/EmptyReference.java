package org.sgmanifests.validation.rules.reference;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.SchemaResult.ReferenceSite;
import org.sgmanifests.validation.tree.Field;

/** A reference with an empty name or key. */
public final class EmptyReference implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (ReferenceSite site : bundle.referenceSites()) {
      Field field = site.field();
      List<Field> parts =
          field.value().isObject() ? List.of(field.get("name"), field.get("key")) : List.of(field);
      for (Field part : parts) {
        String text = part.text();
        if (text != null && text.isBlank()) {
          String what =
              part.path().equals(field.path().child("key"))
                  ? "a key of the " + site.facts().kind()
                  : Words.a(site.facts().kind());
          findings.add(
              part,
              "The text is empty where it should name " + what + ".",
              "write the name, or remove the reference.");
        }
      }
    }
  }
}
