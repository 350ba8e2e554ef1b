package org.sgmanifests.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of sgmanifests. */
@Command(
    name = "sgmanifests",
    description =
        "StackGres manifests in Java: checks manifests offline, the source of a standby before"
            + " anything is applied, and the standby afterwards.",
    subcommands = {
      ValidateCommand.class,
      RenderCommand.class,
      PreflightCommand.class,
      VerifyCommand.class,
      ReplicaSampleCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no errors",
      "1:errors were found",
      "2:something could not be checked, nothing was checked, or the usage was wrong"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs a command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command line, for tests as well: nothing in it touches the JVM's streams directly. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::unexpected);
  }

  /** Called without a command. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command.");
  }

  /** A defect of ours is still a sentence and an exit code, not a stack trace. */
  private static int unexpected(
      Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
    commandLine
        .getErr()
        .println(
            "sgmanifests failed ("
                + e.getClass().getSimpleName()
                + "): this is a defect of sgmanifests, please report it.");
    return ExitCode.COULD_NOT_CHECK;
  }
}
