package org.sgmanifests.validation.rules.reference;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.reference.Reference.NoSuchKey;
import org.sgmanifests.validation.reference.Reference.NoSuchObject;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
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
    Collection<SameTarget> targets =
        SameTarget.of(bundle, outcome -> outcome instanceof NoSuchObject);
    Misnamed misnamed = Misnamed.of(bundle, targets);
    for (SameTarget target : targets) {
      Reference reference = target.first();
      if (misnamed.mayBeMeant(reference) || isKeptDefault(reference, bundle)) {
        continue;
      }
      NoSuchObject missing = (NoSuchObject) reference.outcome();
      findings.add(
          reference.nameField(),
          noObject(reference) + otherKind(bundle, reference) + target.others(),
          remedy(reference, missing));
    }
    for (SameTarget target : SameTarget.of(bundle, outcome -> outcome instanceof NoSuchKey)) {
      Reference reference = target.first();
      NoSuchKey missing = (NoSuchKey) reference.outcome();
      if (!isMisspeltInTarget(missing)) {
        findings.add(
            Objects.requireNonNull(reference.keyField()),
            noKey(reference, missing) + target.others(),
            remedy(reference, missing));
      }
    }
  }

  /** A config that was made for the version before; that one is edited is another finding. */
  private static boolean isKeptDefault(Reference reference, CheckedBundle bundle) {
    Field name = reference.nameField();
    String made = name.manifest().name() + "-";
    return reference.kind().equals("SGPostgresConfig")
        && reference.name().startsWith(made)
        && reference.name().endsWith("-default")
        && bundle
            .deployed(name.manifest())
            .filter(old -> name.in(old).is(reference.name()))
            .isPresent();
  }

  /**
   * An illegal key in the Secret itself is the finding of another rule; one mistake, one finding.
   */
  private static boolean isMisspeltInTarget(NoSuchKey missing) {
    return missing.known().stream()
        .anyMatch(
            key -> !SecretKeys.isLegal(key) && Nearest.to(key, List.of(missing.key())).isPresent());
  }

  private static String noObject(Reference reference) {
    String place =
        reference.namespace() == null
            ? "in the bundle"
            : "in namespace " + Words.quote(reference.namespace());
    return "There is no " + reference.kind() + " " + Words.quote(reference.name()) + " " + place;
  }

  /** A name that is right for another kind: two fields have been mixed up. */
  private static String otherKind(CheckedBundle bundle, Reference reference) {
    return Kinds.NAMES.stream()
        .filter(kind -> !kind.equals(reference.kind()))
        .filter(
            kind ->
                bundle.find(kind, reference.nameField().manifest(), reference.name()).isPresent())
        .findFirst()
        .map(kind -> ", but " + Words.a(kind) + " of that name")
        .orElse("");
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
        + Words.quote(missing.key());
  }

  private static String remedy(Reference reference, NoSuchKey missing) {
    String add = "add that key to the " + reference.kind() + ".";
    List<String> legal = missing.known().stream().filter(SecretKeys::isLegal).toList();
    if (legal.isEmpty()) {
      return add;
    }
    String meant = Nearest.to(missing.key(), legal).map(Words::quote).orElse(Words.oneOf(legal));
    return SecretKeys.isLegal(missing.key())
        ? "use " + meant + ", or " + add
        : "use " + meant + "; no key can have this name.";
  }
}
