package org.sgmanifests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.render.Layout;
import org.sgmanifests.validation.render.ManifestSources;
import org.sgmanifests.validation.render.RenderDifference;
import org.sgmanifests.validation.render.RenderException;
import org.sgmanifests.validation.render.Rendering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests render}: from Java to files. */
@Command(
    name = "render",
    description = {
      "Runs manifests that are written in Java (classes that implement"
          + " org.sgmanifests.api.ManifestSource), checks what they give, and writes it when it is"
          + " valid.",
      "Rendered files begin with a comment that says so. Only such files are replaced, and removed"
          + " when they are rendered no more; all others stay. A file with a Secret is for its"
          + " owner only."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sgmanifests render target/orders.jar > orders.yaml",
      "  sgmanifests render --class-path target/classes:'target/lib/*' \\",
      "      --layout kustomize --output deploy/orders com.example.Orders",
      "  sgmanifests render --check --output deploy/orders target/orders.jar"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written, or with --check: what is there is what would be written",
      "1:not written as there are findings, or with --check: there are differences",
      "2:a source could not be run, a file could not be written, or the usage was wrong"
    })
final class RenderCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "CLASS|JAR",
      description =
          "Names of classes, or jars whose META-INF/services name them. All together are one"
              + " bundle.")
  private List<String> sources;

  @Option(
      names = {"--class-path", "-cp"},
      paramLabel = "PATH",
      description =
          "Where the classes and what they need are found, written as for java. Jars that are named"
              + " as sources are on it anyhow.")
  private List<String> classPath = List.of();

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description =
          "The folder to write to, or the file for one document; - is the standard output"
              + " (default: ${DEFAULT-VALUE}).",
      defaultValue = STANDARD_OUTPUT)
  private String output;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description =
          "${COMPLETION-CANDIDATES} (default: document if the output is a .yaml file or the"
              + " standard output, otherwise files). files: a numbered file for each object;"
              + " kustomize: files and a kustomization.yaml; argocd: files with sync waves; flux: a"
              + " folder and a Kustomization for each wave.")
  private @Nullable Layout layout;

  @Option(
      names = "--check",
      description = "Write nothing, and tell which files differ from what would be written.")
  private boolean check;

  @Option(names = "--overwrite", description = "Replace files, too, that were not rendered.")
  private boolean overwrite;

  @Mixin private final FluxOptions flux = new FluxOptions();

  @Mixin private final CheckOptions checks = new CheckOptions();

  @Override
  public Integer call() throws IOException {
    Layout chosen = layout();
    List<Path> path =
        classPath.stream().map(ManifestSources::classPath).flatMap(List::stream).toList();
    try (ManifestSources found = ManifestSources.of(path, sources)) {
      Manifests manifests = checks.withExisting(Manifests.of(found.bundle(sources)));
      Report report = checks.validator().validate(manifests);
      PrintWriter err = spec.commandLine().getErr(); // the output may be the YAML
      err.print(report);
      err.flush();
      int code = checks.end(report);
      return code == ExitCode.CLEAN && report.outcome() == Outcome.CLEAN
          ? render(report.orThrow(), chosen)
          : code;
    } catch (RenderException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Fails before anything is run when the options do not fit together. */
  private Layout layout() {
    boolean standard = output.equals(STANDARD_OUTPUT);
    boolean file = output.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    Layout chosen = layout != null ? layout : standard || file ? Layout.DOCUMENT : Layout.FILES;
    if (standard && (chosen != Layout.DOCUMENT || check)) {
      throw new ParameterException(
          spec.commandLine(),
          (check ? "--check" : "--layout " + chosen) + " needs --output with a path.");
    }
    return chosen;
  }

  private int render(ValidBundle bundle, Layout chosen) {
    PrintWriter out = spec.commandLine().getOut();
    if (output.equals(STANDARD_OUTPUT)) {
      out.print(ManifestWriter.toYaml(bundle));
      out.flush();
      return ExitCode.CLEAN;
    }
    Path target = Path.of(output);
    Rendering rendering =
        chosen == Layout.FLUX
            ? Rendering.of(bundle, chosen, flux.of(target))
            : Rendering.of(bundle, chosen);
    try {
      if (check) {
        return compare(rendering.compareWith(target));
      }
      out.println(overwrite ? rendering.overwrite(target) : rendering.writeTo(target));
      return ExitCode.CLEAN;
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(),
          "Cannot " + (check ? "read" : "write") + " `" + target + "` (" + e + ").",
          e);
    }
  }

  private int compare(RenderDifference difference) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(difference);
    out.println(
        difference.isEmpty()
            ? "What is in `" + output + "` is what would be rendered."
            : "Render again, and commit the result.");
    return difference.isEmpty() ? ExitCode.CLEAN : ExitCode.ERRORS;
  }
}
