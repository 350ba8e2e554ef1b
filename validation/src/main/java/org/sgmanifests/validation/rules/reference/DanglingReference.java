package org.sgmanifests.validation.rules.reference;

import java.util.Objects;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.reference.Reference.NoSuchKey;
import org.sgmanifests.validation.reference.Reference.NoSuchObject;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Nearest;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.SecretKeys;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A reference to an object, or to a key of one, that is not there. */
public final class DanglingReference implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Reference reference : bundle.references()) {
      if (reference.outcome() instanceof NoSuchObject missing) {
        findings.add(reference.nameField(), noObject(reference), remedy(reference, missing));
      } else if (reference.outcome() instanceof NoSuchKey missing && !isMisspeltInTarget(missing)) {
        Field keyField = Objects.requireNonNull(reference.keyField());
        findings.add(keyField, noKey(reference, missing), remedy(reference, missing));
      }
    }
  }

  /**
   * An illegal key in the Secret itself is the finding of another rule; one mistake, one finding.
   */
  private static boolean isMisspeltInTarget(NoSuchKey missing) {
    return missing.known().stream()
        .anyMatch(
            key -> !SecretKeys.isLegal(key) && SecretKeys.legalForm(key).equals(missing.key()));
  }

  private static String noObject(Reference reference) {
    String place =
        reference.namespace() == null
            ? "in the bundle"
            : "in namespace " + Words.quote(reference.namespace());
    return "There is no "
        + reference.kind()
        + " "
        + Words.quote(reference.name())
        + " "
        + place
        + ".";
  }

  private static String remedy(Reference reference, NoSuchObject missing) {
    String add = "add that " + reference.kind() + ", or declare that it exists elsewhere.";
    return Nearest.to(reference.name(), missing.known())
        .map(meant -> "use " + Words.quote(meant) + ", or " + add)
        .orElse(add);
  }

  private static String noKey(Reference reference, NoSuchKey missing) {
    return reference.kind()
        + " "
        + Words.quote(reference.name())
        + " has no key "
        + Words.quote(missing.key())
        + ".";
  }

  private static String remedy(Reference reference, NoSuchKey missing) {
    String add = "add that key to the " + reference.kind() + ".";
    if (missing.known().isEmpty()) {
      return add;
    }
    String meant =
        Nearest.to(missing.key(), missing.known())
            .map(Words::quote)
            .orElse(Words.oneOf(missing.known()));
    return "use " + meant + ", or " + add;
  }
}
