package org.sgmanifests.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests validate}: reads files and reports what is wrong with them. */
@Command(
    name = "validate",
    description =
        "Checks manifests. All files together are one bundle: what one refers to may stand in"
            + " another.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "YAML or JSON files; - is the standard input.")
  private List<String> paths;

  @Option(
      names = "--old",
      paramLabel = "PATH",
      description =
          "A file with what is deployed now: older manifests, or what kubectl get -o yaml writes."
              + " Reports also what changing it into the new ones breaks. May be repeated.")
  private List<String> old = List.of();

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

  @Mixin private final WorldOptions world = new WorldOptions();

  @Mixin private final PolicyOptions policy = new PolicyOptions();

  @Mixin private final ReportOptions output = new ReportOptions();

  @Override
  public Integer call() throws IOException {
    Manifests manifests = world.applyTo(ManifestFiles.read(paths));
    Report report =
        old.isEmpty()
            ? validator().validate(manifests)
            : validator().validateChange(world.applyTo(ManifestFiles.read(old)), manifests);
    output.print(report);
    return policy.end(report);
  }

  private Validator validator() {
    try {
      return world.applyTo(
          policy.applyTo(Validator.forStackGres(stackGres).reporting(minSeverity)));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
