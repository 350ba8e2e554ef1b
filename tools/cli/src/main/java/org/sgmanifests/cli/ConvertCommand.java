package org.sgmanifests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.code.ManifestCode;
import org.sgmanifests.validation.OutputFolder;
import org.sgmanifests.validation.WholeFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests convert}: from YAML to Java. */
@Command(
    name = "convert",
    description = {
      "Writes Java source that builds the same objects with the fluent builders: a ManifestSource,"
          + " which `render` and the Maven plugin run.",
      "Values of Secrets are never in it. The class looks each up in the environment, or with a"
          + " function that its other constructor takes; its comment has the names. Comments of the"
          + " YAML are lost."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  sgmanifests convert --class com.example.Orders --output src/main/java manifests/",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the source was written",
      "2:something could not be read or written, there is no object, or the usage was wrong"
    })
final class ConvertCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = ManifestFiles.PATHS)
  private List<String> paths;

  @Option(
      names = "--class",
      paramLabel = "NAME",
      description = "Name of the class, with its package (default: ${DEFAULT-VALUE}).",
      defaultValue = "com.example.Manifests")
  private String className;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "The folder of sources, such as src/main/java; without it the source is printed.")
  private @Nullable Path output;

  @Option(names = "--overwrite", description = "Write in place of a file that is there.")
  private boolean overwrite;

  @Override
  public Integer call() throws IOException {
    CommandLine commandLine = spec.commandLine();
    Bundle bundle = ManifestFiles.bundle(paths, commandLine);
    if (bundle.objects().isEmpty()) {
      throw new ParameterException(commandLine, "There is no object to convert.");
    }
    ManifestCode code = code(bundle);
    if (output == null) {
      commandLine.getOut().print(code.source());
      commandLine.getOut().flush();
    } else {
      write(code, file(output));
    }
    PrintWriter err = commandLine.getErr(); // the output may be the source
    code.notes().forEach(err::println);
    if (!code.secrets().isEmpty()) {
      err.println("Values of Secrets that the class looks up:");
      new TreeMap<>(code.secrets()).forEach((name, what) -> err.println("  " + name + ": " + what));
    }
    return ExitCode.CLEAN;
  }

  private ManifestCode code(Bundle bundle) {
    try {
      return ManifestCode.of(bundle, className);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Path file(Path folder) {
    try {
      return OutputFolder.at(folder).path(className.replace('.', '/') + ".java");
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void write(ManifestCode code, Path file) {
    if (Files.exists(file) && !overwrite) {
      throw new ParameterException(
          spec.commandLine(), "`" + file + "` is there; give another --class, or --overwrite.");
    }
    try {
      WholeFile.write(file, code.source(), false);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(),
          "Cannot write `" + file + "` (" + e.getClass().getSimpleName() + ").",
          e);
    }
    spec.commandLine().getOut().println("Wrote " + file + ".");
  }
}
