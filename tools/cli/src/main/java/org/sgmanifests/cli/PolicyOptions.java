package org.sgmanifests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.Baseline;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.Policy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which findings a project lives with. */
final class PolicyOptions {
  private static final Path CONFIG = Path.of(".sgmanifests.yaml");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Severities of rules, and findings to ignore (default: .sgmanifests.yaml in this folder,"
              + " if there is one).")
  private @Nullable Path config;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that are known and not to be shown, as --write-baseline wrote them.")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description =
          "Write the findings of this run to a file, for --baseline. The exit code is then 0 unless"
              + " something could not be checked.")
  private @Nullable Path newBaseline;

  /** The validator with these options, on the day that it is; the same day wherever it runs. */
  Validator applyTo(Validator validator) {
    Validator result = validator.asOf(LocalDate.now(ZoneOffset.UTC));
    if (config != null || Files.exists(CONFIG)) {
      result = result.with(Policy.read(config == null ? CONFIG : config));
    }
    return baseline == null ? result : result.with(Baseline.read(baseline));
  }

  /**
   * Writes the baseline, if that is wanted, and says how the command ends.
   *
   * @param failOn the least severity that is no success
   */
  int end(Report report, Severity failOn) {
    Outcome outcome = report.outcome(failOn);
    if (newBaseline == null || outcome == Outcome.COULD_NOT_CHECK) {
      return ExitCode.of(outcome);
    }
    Baseline found = Baseline.of(report);
    try {
      found.write(newBaseline);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(),
          "Cannot write `" + newBaseline + "` (" + e.getClass().getSimpleName() + ").",
          e);
    }
    PrintWriter err = spec.commandLine().getErr(); // the output may be JSON
    err.println("Wrote " + newBaseline + ", known findings: " + found.size() + ".");
    return ExitCode.CLEAN;
  }
}
