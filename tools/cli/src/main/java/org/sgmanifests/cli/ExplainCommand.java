package org.sgmanifests.cli;

import java.util.concurrent.Callable;
import org.sgmanifests.validation.explain.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests explain}: what a field is. */
@Command(
    name = "explain",
    description =
        "Tells what a field is, as kubectl explain does, without a cluster: type, description,"
            + " default, allowed values, since and until which StackGres, what it refers to, the"
            + " fields below it and the rules that look at it.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sgmanifests explain SGCluster.spec.replicateFrom",
      "  sgmanifests explain sgclu.spec.pods --recursive"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:explained", "2:there is no such kind or field"})
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "KIND[.FIELD]",
      description =
          "The kind by its name, plural or short name, in any case, and the path of the field.",
      completionCandidates = KindNames.class)
  private String what;

  @Option(names = "--recursive", description = "Only names and types, of all fields below it.")
  private boolean recursive;

  @Override
  public Integer call() {
    try {
      Explanation explanation = Explanation.of(what);
      spec.commandLine().getOut().print(recursive ? explanation.tree() : explanation.text());
      spec.commandLine().getOut().flush();
      return ExitCode.CLEAN;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
