package org.sgmanifests.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of sgmanifests. */
@Command(
    name = "sgmanifests",
    description =
        "StackGres manifests in Java: checks manifests offline, renders those that are written in"
            + " Java, explains fields and rules, and checks the source of a standby before anything"
            + " is applied and the standby afterwards.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing was found, everything is done",
      "1:something was found: errors, or differences",
      "2:something could not be checked, nothing was checked, or the usage was wrong"
    })
public final class Main implements Runnable {
  private static final List<Class<?>> COMMANDS =
      List.of(
          ValidateCommand.class,
          DiffCommand.class,
          UpgradeCheckCommand.class,
          RenderCommand.class,
          ConvertCommand.class,
          GraphCommand.class,
          ExplainCommand.class,
          RulesCommand.class,
          CrdsCommand.class,
          SchemasCommand.class,
          ReplicaCommand.class,
          ReplicaSampleCommand.class,
          PreflightCommand.class,
          VerifyCommand.class,
          GenerateCompletion.class);

  @Spec private CommandSpec spec;

  /**
   * Runs a command and ends the JVM with its exit code.
   *
   * @param args command and options
   */
  public static void main(String[] args) {
    System.exit(commandLine(args).execute(args));
  }

  /**
   * The command line, for tests as well: nothing in it touches the JVM's streams directly. It has
   * all commands, or only the one that the arguments begin with: preparing one takes some
   * milliseconds, which add up when the others are not used.
   */
  static CommandLine commandLine(String... args) {
    CommandLine commandLine = new CommandLine(new Main());
    List<Class<?>> wanted =
        COMMANDS.stream()
            .filter(command -> args.length > 0 && nameOf(command).equals(args[0]))
            .filter(command -> command != GenerateCompletion.class) // it completes all the others
            .toList();
    (wanted.isEmpty() ? COMMANDS : wanted).forEach(commandLine::addSubcommand);
    return commandLine
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::unexpected);
  }

  /**
   * The name that stands in the command's annotation as well: to parse those of all commands would
   * take longer than to read a manifest.
   */
  private static String nameOf(Class<?> command) {
    StringBuilder name = new StringBuilder();
    for (char letter : command.getSimpleName().replace("Command", "").toCharArray()) {
      name.append(Character.isUpperCase(letter) && !name.isEmpty() ? "-" : "");
      name.append(Character.toLowerCase(letter));
    }
    return name.toString();
  }

  /** Called without a command. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command.");
  }

  /** Says what is wrong; the whole help after it would be all that people see. */
  private static int misused(ParameterException e, String[] arguments) {
    CommandLine commandLine = e.getCommandLine();
    PrintWriter err = commandLine.getErr();
    err.println(commandLine.getColorScheme().errorText(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Help: " + commandLine.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.COULD_NOT_CHECK;
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
