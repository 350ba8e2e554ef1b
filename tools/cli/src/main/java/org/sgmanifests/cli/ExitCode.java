package org.sgmanifests.cli;

import org.sgmanifests.validation.Outcome;

/** The exit codes of all commands. */
final class ExitCode {
  static final int CLEAN = 0;
  static final int ERRORS = 1;
  static final int COULD_NOT_CHECK = 2;

  private ExitCode() {}

  static int of(Outcome outcome) {
    return switch (outcome) {
      case CLEAN -> CLEAN;
      case ERRORS -> ERRORS;
      case COULD_NOT_CHECK -> COULD_NOT_CHECK;
    };
  }
}
