package org.sgmanifests.validation.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgmanifests.validation.Validator;

/**
 * The StackGres release that a bundle is for. A bundle names it in its first line, {@code # For
 * StackGres 1.16.}, or it is the newest.
 */
public record Release(String name) {
  private static final Pattern FIRST_LINE =
      Pattern.compile("# For StackGres (\\d+(?:\\.\\d+)+)\\b");

  /** The release of a bundle. */
  public static Release of(String yaml) {
    Matcher line = FIRST_LINE.matcher(yaml);
    return new Release(line.lookingAt() ? line.group(1) : "");
  }

  /** The validator for it. */
  public Validator validator() {
    return name.isEmpty() ? Validator.create() : Validator.forStackGres(name);
  }
}
