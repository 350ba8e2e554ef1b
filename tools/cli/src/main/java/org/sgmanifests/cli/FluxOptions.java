package org.sgmanifests.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.render.FluxSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What Flux has to know about a rendered folder. */
final class FluxOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--flux-name",
      paramLabel = "NAME",
      description =
          "With --layout flux: what the Kustomizations are called, NAME-wave-0 and so on (default:"
              + " the name of the output folder).")
  private @Nullable String name;

  @Option(
      names = "--flux-path",
      paramLabel = "PATH",
      description =
          "With --layout flux: the output folder as seen from the root of the repository that Flux"
              + " reads (default: as in --output).")
  private @Nullable String path;

  @Option(
      names = "--flux-namespace",
      paramLabel = "NAMESPACE",
      description =
          "With --layout flux: where the Kustomizations and the source are (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "flux-system")
  private String namespace;

  @Option(
      names = "--flux-source",
      paramLabel = "KIND/NAME",
      description = "With --layout flux: what Flux reads from (default: ${DEFAULT-VALUE}).",
      defaultValue = "GitRepository/flux-system")
  private String source;

  FluxSettings of(Path output) {
    String[] kindAndName = source.split("/", -1);
    if (kindAndName.length != 2) {
      throw new ParameterException(
          spec.commandLine(),
          "`" + source + "` is no source of Flux; use KIND/NAME, such as GitRepository/apps.");
    }
    if (path == null && output.isAbsolute()) {
      throw new ParameterException(
          spec.commandLine(),
          "Where `"
              + output
              + "` is in the repository of Flux cannot be known; say it with --flux-path.");
    }
    Path folder = output.toAbsolutePath().normalize().getFileName();
    String named = name != null ? name : folder == null ? "stackgres" : folder.toString();
    try {
      return FluxSettings.of(named, path != null ? path : output.normalize().toString())
          .in(namespace)
          .from(kindAndName[0], kindAndName[1]);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
