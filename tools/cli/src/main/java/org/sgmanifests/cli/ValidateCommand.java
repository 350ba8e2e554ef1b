package org.sgmanifests.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests validate}: reads files and reports what is wrong with them. */
@Command(
    name = "validate",
    description =
        "Checks manifests. All files together are one bundle: what one refers to may stand in"
            + " another.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sgmanifests validate manifests/",
      "  helm template my-chart | sgmanifests validate --fail-on warning -",
      "  sgmanifests validate --old deployed.yaml --format github manifests/"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no findings of the severity of --fail-on or worse",
      "1:there are such findings",
      "2:something could not be checked, nothing was checked, or the usage was wrong"
    })
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = ManifestFiles.PATHS)
  private List<String> paths;

  @Option(
      names = "--old",
      paramLabel = "PATH",
      description =
          "A file or folder with what is deployed now: older manifests, or what kubectl get -o yaml"
              + " writes. Reports also what changing it into the new ones breaks. Can be repeated.")
  private List<String> old = List.of();

  @Mixin private final CheckOptions checks = new CheckOptions();

  @Mixin private final ReportOptions output = new ReportOptions();

  @Override
  public Integer call() throws IOException {
    Manifests manifests = checks.withExisting(ManifestFiles.read(paths, spec.commandLine()));
    Report report =
        old.isEmpty()
            ? checks.validator().validate(manifests)
            : checks
                .validator()
                .validateChange(
                    checks.withExisting(ManifestFiles.read(old, spec.commandLine())), manifests);
    output.print(report);
    return checks.end(report);
  }
}
