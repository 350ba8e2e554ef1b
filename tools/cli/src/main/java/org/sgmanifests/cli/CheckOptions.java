package org.sgmanifests.cli;

import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Severity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Against what manifests are checked, and what is a success. */
final class CheckOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--stackgres",
      paramLabel = "VERSION",
      description = "The StackGres release to check for, 1.14 to 1.18 (default: ${DEFAULT-VALUE}).",
      defaultValue = "1.18")
  private String stackGres;

  @Option(
      names = "--min-severity",
      paramLabel = "SEVERITY",
      description =
          "The least severity to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "warning")
  private Severity minSeverity;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "The least severity for exit code 1: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}). Findings that fail the check are always reported.",
      defaultValue = "error")
  private Severity failOn;

  @Mixin private final WorldOptions world = new WorldOptions();

  @Mixin private final PolicyOptions policy = new PolicyOptions();

  /** The manifests, with what is said to exist besides them. */
  Manifests withExisting(Manifests manifests) {
    return world.applyTo(manifests);
  }

  Validator validator() {
    Severity least = failOn.isAtLeast(minSeverity) ? minSeverity : failOn;
    try {
      return world.applyTo(policy.applyTo(Validator.forStackGres(stackGres).reporting(least)));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Writes the baseline, if that is wanted, and says how the command ends. */
  int end(Report report) {
    return policy.end(report, failOn);
  }
}
