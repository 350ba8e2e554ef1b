package org.sgmanifests.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sgmanifests.validation.preflight.Preflight;
import org.sgmanifests.validation.preflight.PreflightReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests preflight}: asks the source of a standby whether it can be copied. */
@Command(
    name = "preflight",
    description = {
      "Checks the PostgreSQL server that the standby of the manifests is to copy, before they are"
          + " applied.",
      "It reads only. Run it from where the pods will run: the source lets in by address."
    },
    mixinStandardHelpOptions = true)
final class PreflightCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "YAML or JSON files with the standby's SGCluster, its SGPostgresConfig and, for users and"
              + " passwords, its Secret; - is the standard input.")
  private List<String> paths;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Override
  public Integer call() throws IOException {
    Preflight preflight = source.preflight(ManifestFiles.bundle(paths, spec.commandLine()));
    PreflightReport report = preflight.check(source.logins(preflight));
    spec.commandLine().getOut().print(report);
    spec.commandLine().getOut().flush();
    return ExitCode.of(report.outcome());
  }
}
