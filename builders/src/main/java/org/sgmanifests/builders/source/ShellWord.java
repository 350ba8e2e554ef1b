package org.sgmanifests.builders.source;

import java.util.regex.Pattern;

/** A text as one word of a command line, for any shell that follows POSIX. */
final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");

  private ShellWord() {}

  static String of(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
