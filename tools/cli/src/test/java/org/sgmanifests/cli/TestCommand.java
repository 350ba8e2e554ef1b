package org.sgmanifests.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Runs a command the way main does, and keeps what it says. */
final class TestCommand {
  private final String name;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  TestCommand(String name) {
    this.name = name;
  }

  /** Runs it and returns the exit code; what was said before is forgotten. */
  int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(
        Stream.concat(Stream.of(name), Stream.of(arguments)).toArray(String[]::new));
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
