package org.sgmanifests.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sgmanifests.api.catalogue.KindFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sgmanifests crds}: CustomResourceDefinitions, for a test cluster or another tool. */
@Command(
    name = "crds",
    description =
        "Writes the CustomResourceDefinitions of the StackGres kinds, made from the model of this"
            + " library, for test clusters and other tools. On a real cluster the operator installs"
            + " its own.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sgmanifests crds | kubectl apply --server-side -f -",
      "  sgmanifests crds --output crds/ SGCluster"
    })
final class CrdsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private final KindsOption kinds = new KindsOption();

  @Override
  public Integer call() {
    List<KindFile> files = kinds.kinds().stream().map(KindFile::crd).toList();
    Path output = kinds.output();
    if (output == null) {
      spec.commandLine()
          .getOut()
          .print(String.join("---\n", files.stream().map(KindFile::text).toList()));
      spec.commandLine().getOut().flush();
      return ExitCode.CLEAN;
    }
    OutputFiles.write(output, files, kinds.overwrite(), spec.commandLine());
    return ExitCode.CLEAN;
  }
}
