package org.sgmanifests.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.ReadProgress;

/**
 * A line on a terminal that shows how many files were read. Libraries for this bring native code
 * with them, for this one line.
 */
final class ProgressBar implements ReadProgress {
  private static final int WIDTH = 30;

  /** Fewer are read before anybody could look. */
  private static final int MANY = 200;

  private final PrintWriter terminal;
  private int percent = -1;

  ProgressBar(PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** A bar if people look at the output, nothing if it goes into a file or a pipe. */
  static ReadProgress on(PrintWriter output) {
    return isTerminal(System.console()) ? new ProgressBar(output) : NONE;
  }

  @SuppressWarnings("SystemConsoleNull") // it is, up to JDK 21; from 22 on it can be asked
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public void read(int done, int all) {
    int now = (int) (100L * done / all);
    if (all < MANY || now == percent) {
      return;
    }
    percent = now;
    if (done == all) {
      terminal.print("\r" + " ".repeat(WIDTH + 40) + "\r");
    } else {
      int full = WIDTH * now / 100;
      String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
      terminal.printf("\rreading [%s] %,d of %,d files", bar, done, all);
    }
    terminal.flush();
  }
}
