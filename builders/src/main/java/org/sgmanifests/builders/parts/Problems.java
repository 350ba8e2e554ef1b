package org.sgmanifests.builders.parts;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.sgmanifests.api.schema.NameLimit;

/**
 * Bad decisions, each with its place and a remedy, all of them reported at once. Never give it a
 * password or another value of a Secret.
 */
public final class Problems {
  private static final Pattern NAME = Pattern.compile(NameLimit.PATTERN);
  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
  private static final Pattern VERSION = Pattern.compile("latest|[1-9][0-9](\\.[0-9]{1,2})?");
  private static final Pattern VOLUME = Pattern.compile("[0-9]+(\\.[0-9]+)?(Mi|Gi|Ti)");

  private final Set<String> found = new LinkedHashSet<>();

  /** Adds one. The same text is kept once. */
  public void add(String place, String problem, String remedy) {
    found.add(place + ": " + problem + "; " + remedy);
  }

  /** Adds one that already says what to do. */
  public void add(String place, String problem) {
    found.add(place + ": " + problem);
  }

  /** Adds one if the condition holds. */
  public void addIf(boolean condition, String place, String problem, String remedy) {
    if (condition) {
      add(place, problem, remedy);
    }
  }

  /** A name that Services are made of: lower case letters, digits, dashes, and a letter first. */
  public void checkName(String place, String name, int most) {
    if (!NAME.matcher(name).matches()) {
      add(
          place,
          "`" + name + "` is no name",
          "use lower case letters, digits and dashes, beginning with a letter");
    } else if (name.length() > most) {
      add(
          place,
          "`" + name + "` has " + name.length() + " characters",
          "use " + most + " at most, since longer names are made from it");
    }
  }

  /** The name of a namespace. */
  public void checkNamespace(String namespace) {
    addIf(
        !LABEL.matcher(namespace).matches() || namespace.length() > 63,
        "namespace",
        "`" + namespace + "` is no name of a namespace",
        "use 63 lower case letters, digits and dashes at most");
  }

  /** {@code latest}, a major version or an exact one. Whether it exists is seen in validation. */
  public void checkPostgresVersion(String version) {
    addIf(
        !VERSION.matcher(version).matches(),
        "postgresVersion",
        "`" + version + "` is no version of PostgreSQL",
        "give a major such as 16, or an exact one such as 16.4");
  }

  /** The size of a volume. */
  public void checkVolume(String place, String size) {
    addIf(
        !VOLUME.matcher(size).matches(),
        place,
        "`" + size + "` is no size of a volume",
        "give a number followed by Mi, Gi or Ti, such as 100Gi");
  }

  /** A text that says something. */
  public void checkText(String place, String text) {
    addIf(text.isBlank(), place, "blank", "give a value");
  }

  /** A number from a smallest one on. */
  public void checkAtLeast(String place, int number, int least) {
    addIf(number < least, place, "is " + number, "give " + least + " or more");
  }

  /**
   * Ends the build if there are any.
   *
   * @throws IllegalArgumentException with all problems, one a line
   */
  public void throwIfAny(String headline) {
    if (!found.isEmpty()) {
      throw new IllegalArgumentException(headline + "\n- " + String.join("\n- ", found));
    }
  }
}
