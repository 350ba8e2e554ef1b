package org.sgmanifests.validation;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.order.DependencyOrder;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rules.BuiltinRules;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Checks bundles against everything that StackGres would say about them. Immutable, and safe to
 * share between threads; it uses neither the network nor the clock.
 */
public final class Validator {
  private final StackGresVersion release;
  private final Severity lowest;

  private Validator(StackGresVersion release, Severity lowest) {
    this.release = release;
    this.lowest = lowest;
  }

  /**
   * A validator for the newest StackGres that this library knows; it reports errors and warnings.
   */
  public static Validator create() {
    return new Validator(StackGresVersion.LATEST, Severity.WARNING);
  }

  /**
   * A validator for a StackGres release.
   *
   * @param version such as {@code 1.16} or {@code 1.16.3}; 1.14 to 1.18 are known
   * @throws IllegalArgumentException if the release is not known
   */
  public static Validator forStackGres(String version) {
    StackGresVersion release =
        StackGresVersion.parse(version)
            .filter(StackGresVersion::isKnown)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "StackGres `"
                            + version
                            + "` is not known; use a release from 1.14 to 1.18, such as 1.18."));
    return new Validator(release, Severity.WARNING);
  }

  /**
   * This validator, reporting findings of this severity and worse; {@link Severity#INFO} reports
   * all.
   */
  public Validator reporting(Severity lowestSeverity) {
    return new Validator(release, lowestSeverity);
  }

  /** Checks a bundle. */
  public Report validate(Bundle bundle) {
    return validate(Manifests.of(bundle));
  }

  /** Checks what was read from files; findings say where in the files they are. */
  public Report validate(Manifests input) {
    List<Manifest> manifests = ManifestTrees.of(input.bundle().objects(), release);
    CheckedBundle bundle = new CheckedBundle(manifests, input.bundle().existing(), release);
    FindingCollector collector = new FindingCollector(input);
    int rules = 0;
    for (Rule rule : BuiltinRules.ALL) {
      if (rule.severity().isAtLeast(lowest)) {
        collector.run(rule, bundle);
        rules++;
      }
    }
    List<Finding> unchecked = new ArrayList<>(input.unreadable());
    UncheckedKinds.of(manifests).forEach(field -> unchecked.add(collector.unchecked(field)));
    Checked checked =
        new Checked(input.files(), manifests.size(), bundle.references().size(), rules);
    return new Report(
        DependencyOrder.of(manifests, bundle.references()),
        collector.findings(),
        unchecked,
        checked);
  }
}
