package org.sgmanifests.cli;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Kinds;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Of which kinds files are wanted, and where. */
final class KindsOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "KIND",
      description = "Kinds by name, plural or short name (default: all).",
      completionCandidates = KindNames.class)
  private List<String> names = List.of();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Write a file for each kind to a folder.")
  private @Nullable Path output;

  @Option(
      names = "--overwrite",
      description = "Write in place of files that are there with another text.")
  private boolean overwrite;

  /** The folder to write to; without one the files are printed. */
  @Nullable Path output() {
    return output;
  }

  /** Whether files that are there may be replaced. */
  boolean overwrite() {
    return overwrite;
  }

  List<Class<? extends HasMetadata>> kinds() {
    List<Class<? extends HasMetadata>> kinds = new ArrayList<>();
    for (String name : names) {
      kinds.add(
          Kinds.named(name)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(),
                          "`"
                              + name
                              + "` is no kind of StackGres; use "
                              + String.join(", ", new KindNames())
                              + ".")));
    }
    return names.isEmpty() ? List.copyOf(Kinds.ALL) : kinds;
  }
}
