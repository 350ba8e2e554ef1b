package org.sgmanifests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.diff.DiffJson;
import org.sgmanifests.validation.diff.DiffText;
import org.sgmanifests.validation.diff.ManifestDiff;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests diff}: what is different between two sets of manifests. */
@Command(
    name = "diff",
    description = {
      "Shows what is different between two sets of manifests, by object and field, and which of the"
          + " changes the operator refuses or answers with a restart, a promotion or a loss.",
      "Defaults of StackGres, other ways to write an amount (1Gi, 1024Mi), order, comments, status"
          + " and layout in files are no difference. Values of Secrets are never shown."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sgmanifests diff main/manifests/ manifests/",
      "  kubectl get sgclusters,sginstanceprofiles -n shop -o yaml | sgmanifests diff - shop/"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no differences",
      "1:there are differences",
      "2:something could not be read, there is no object at all, or the usage was wrong"
    })
final class DiffCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = ManifestFiles.PATHS)
  private String before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The same.")
  private String after;

  @Option(
      names = "--stackgres",
      paramLabel = "VERSION",
      description = "The StackGres release whose defaults count (default: ${DEFAULT-VALUE}).",
      defaultValue = "1.18")
  private String stackGres;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private Format format;

  @Override
  public Integer call() throws IOException {
    CommandLine commandLine = spec.commandLine();
    if (before.equals("-") && after.equals("-")) {
      throw new ParameterException(commandLine, "Only one of them can be the standard input (-).");
    }
    Manifests old = ManifestFiles.readable(List.of(before), commandLine);
    Manifests now = ManifestFiles.readable(List.of(after), commandLine);
    if (old.bundle().objects().isEmpty() && now.bundle().objects().isEmpty()) {
      throw new ParameterException(commandLine, "There is no object to compare.");
    }
    ManifestDiff diff = diff(old, now);
    PrintWriter out = commandLine.getOut();
    out.print(format == Format.JSON ? DiffJson.of(diff) : text().of(diff));
    out.flush();
    return diff.isEmpty() ? ExitCode.CLEAN : ExitCode.ERRORS;
  }

  private ManifestDiff diff(Manifests old, Manifests now) {
    try {
      return ManifestDiff.of(old, now, stackGres);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private DiffText text() {
    boolean colours = spec.commandLine().getColorScheme().ansi().enabled();
    return colours ? DiffText.coloured() : DiffText.plain();
  }
}
