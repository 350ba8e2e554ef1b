package org.sgmanifests.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sgmanifests.api.catalogue.KindFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sgmanifests schemas}: JSON Schemas for editors. */
@Command(
    name = "schemas",
    description = {
      "Writes JSON Schemas of the StackGres kinds (draft 7), with which editors complete and"
          + " explain fields.",
      "For each file it prints the comment that tells yaml-language-server (VS Code, Neovim,"
          + " IntelliJ) to use it: make it the first line of a manifest of that kind."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sgmanifests schemas --output .schemas",
      "  sgmanifests schemas SGCluster > SGCluster.json"
    })
final class SchemasCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private final KindsOption kinds = new KindsOption();

  @Override
  public Integer call() {
    List<KindFile> files = kinds.kinds().stream().map(KindFile::jsonSchema).toList();
    PrintWriter out = spec.commandLine().getOut();
    Path output = kinds.output();
    if (output == null) {
      if (files.size() != 1) {
        throw new ParameterException(
            spec.commandLine(), "Name one kind, or a folder with --output: each schema is a file.");
      }
      out.println(files.get(0).text());
      return ExitCode.CLEAN;
    }
    for (Path path : OutputFiles.write(output, files, kinds.overwrite(), spec.commandLine())) {
      out.println("# yaml-language-server: $schema=" + path.toString().replace('\\', '/'));
    }
    return ExitCode.CLEAN;
  }
}
