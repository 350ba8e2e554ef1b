package org.sgmanifests.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Collects what is missing or too much among options that depend on each other, to say it all. */
final class MissingOptions {
  private final List<String> problems = new ArrayList<>();

  /** An option that has to be given. */
  <T> MissingOptions require(@Nullable T value, String option, String what) {
    return value == null ? add(option + ": missing; give " + what) : this;
  }

  MissingOptions add(String problem) {
    problems.add(problem);
    return this;
  }

  void throwIfAny(CommandLine commandLine) {
    if (!problems.isEmpty()) {
      throw new ParameterException(
          commandLine, "Some decisions are missing:\n- " + String.join("\n- ", problems));
    }
  }

  /** The value of an option that was required. */
  static <T> T given(@Nullable T value) {
    return Objects.requireNonNull(value, "asked for already");
  }
}
