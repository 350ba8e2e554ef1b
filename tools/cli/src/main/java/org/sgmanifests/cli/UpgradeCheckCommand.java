package org.sgmanifests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.TextReport;
import org.sgmanifests.validation.upgrade.FileFixes;
import org.sgmanifests.validation.upgrade.FixedFile;
import org.sgmanifests.validation.upgrade.Upgrade;
import org.sgmanifests.validation.upgrade.UpgradeItem;
import org.sgmanifests.validation.upgrade.UpgradePlan;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests upgrade-check}: what a newer StackGres makes of manifests. */
@Command(
    name = "upgrade-check",
    description = {
      "Says what changes for manifests with an upgrade of the operator: errors are what the new"
          + " release refuses, warnings what it does otherwise than the old one.",
      "With --fix, what needs no decision is edited in the files. Comments and order stay; what"
          + " cannot be edited safely (JSON, fields that come from a merge key) is left, and said."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  sgmanifests upgrade-check --from 1.16 --to 1.18 --fix manifests/",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing has to be changed, or all that has to be was edited",
      "1:the new release refuses something",
      "2:something could not be read, there is no object, or the usage was wrong"
    })
final class UpgradeCheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = ManifestFiles.PATHS)
  private List<String> paths;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "VERSION",
      description = "The StackGres release that runs now, 1.14 to 1.18.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "VERSION",
      description = "The release to go to (default: ${DEFAULT-VALUE}).",
      defaultValue = "1.18")
  private String to;

  @Option(names = "--fix", description = "Edit the files as the new release demands.")
  private boolean fix;

  @Option(
      names = "--keep-behaviour",
      description =
          "With --fix, also write down what the old release took for granted and the new one takes"
              + " otherwise, so that clusters stay as they are.")
  private boolean keep;

  @Mixin private final WorldOptions world = new WorldOptions();

  @Override
  public Integer call() throws IOException {
    CommandLine commandLine = spec.commandLine();
    if (keep && !fix) {
      throw new ParameterException(commandLine, "--keep-behaviour needs --fix.");
    }
    Manifests manifests = world.applyTo(ManifestFiles.readable(paths, commandLine));
    if (manifests.bundle().objects().isEmpty()) {
      throw new ParameterException(commandLine, "There is no object to check.");
    }
    UpgradePlan plan = plan(manifests);
    print(plan);
    long refused = plan.items().stream().filter(UpgradeItem::isNecessary).count();
    if (fix) {
      List<FixedFile> files = keep ? FileFixes.writeKeepingBehaviour(plan) : FileFixes.write(plan);
      print(files);
      boolean all = files.stream().allMatch(file -> file.problem().isEmpty());
      long edited =
          plan.items().stream()
              .filter(item -> item.isNecessary() && item.edit().isPresent())
              .count();
      refused = all ? refused - edited : refused;
    }
    commandLine.getOut().flush();
    return refused == 0 ? ExitCode.CLEAN : ExitCode.ERRORS;
  }

  private UpgradePlan plan(Manifests manifests) {
    try {
      return Upgrade.check(manifests, from, to);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void print(UpgradePlan plan) {
    PrintWriter out = spec.commandLine().getOut();
    boolean colours = spec.commandLine().getColorScheme().ansi().enabled();
    TextReport text = colours ? TextReport.coloured() : new TextReport();
    for (UpgradeItem item : plan.items()) {
      out.println(text.of(item.finding()));
      if (item.edit().isPresent() && !fix) {
        out.println(
            item.isNecessary() ? "  --fix does this." : "  --fix --keep-behaviour does this.");
      }
    }
    out.println(plan.items().isEmpty() ? "Nothing changes for these manifests." : plan + ".");
    int number = 0;
    for (String step : plan.steps()) {
      number++;
      out.println(number + ". " + step);
    }
  }

  private void print(List<FixedFile> files) {
    PrintWriter out = spec.commandLine().getOut();
    for (FixedFile file : files) {
      String edits = file.edits() + (file.edits() == 1 ? " edit" : " edits");
      out.println(
          file.problem()
              .map(why -> "Left " + file.file() + " as it is, as " + why + "; edit it by hand.")
              .orElse("Wrote " + file.file() + ", " + edits + "."));
    }
  }
}
