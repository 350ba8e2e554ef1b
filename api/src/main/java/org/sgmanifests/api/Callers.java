package org.sgmanifests.api;

import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Optional;

/**
 * Finds the line of somebody's program that called into the library. Only frames up to that one are
 * looked at, and its file and line are not worked out before somebody asks for them.
 */
final class Callers {
  private static final String SWITCH = "sgmanifests.places";
  private static final StackWalker STACK = StackWalker.getInstance();

  /** Samples and the command line are programs, not the library. */
  private static final List<String> NOT_THE_CALLER =
      List.of(
          "org.sgmanifests.api.",
          "org.sgmanifests.builders.",
          "org.sgmanifests.validation.",
          "io.fabric8.",
          "java.",
          "jdk.");

  private Callers() {}

  /** The innermost frame that is not of the library; empty when places are switched off. */
  static Optional<StackFrame> current() {
    return "off".equals(System.getProperty(SWITCH))
        ? Optional.empty()
        : STACK.walk(frames -> frames.filter(Callers::isCaller).findFirst());
  }

  private static boolean isCaller(StackFrame frame) {
    String type = frame.getClassName();
    for (String prefix : NOT_THE_CALLER) {
      if (type.startsWith(prefix)) {
        return false;
      }
    }
    return true;
  }
}
