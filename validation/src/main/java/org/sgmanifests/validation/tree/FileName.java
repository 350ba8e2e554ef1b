package org.sgmanifests.validation.tree;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that are made of kinds and names. */
public final class FileName {
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9.-]+");

  /** Leaves room for a number in front and an ending; Kubernetes has names of 253 characters. */
  private static final int LONGEST = 200;

  private FileName() {}

  /**
   * Kind and name, and what else tells two objects apart, as the name of a file without an ending.
   * Whatever they hold, the file stays in its folder, is not hidden and no device: only letters,
   * digits, dots and dashes are left. What is too long ends with a hash of the whole.
   *
   * @param kind kind of the object
   * @param name its name
   * @param more such as its namespace; may be empty
   * @return the name
   */
  public static String of(String kind, String name, String... more) {
    String all = kind.replace('.', '-') + "-" + name;
    for (String part : more) {
      all += "-" + part.replace('.', '-');
    }
    String text = OTHERS.matcher(all.toLowerCase(Locale.ROOT)).replaceAll("-");
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST - 9) + "-" + Integer.toHexString(all.hashCode());
  }
}
