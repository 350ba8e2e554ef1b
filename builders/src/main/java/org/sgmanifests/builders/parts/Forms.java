package org.sgmanifests.builders.parts;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgmanifests.api.schema.NameLimit;
import org.sgmanifests.builders.recipe.Problems;

/** Texts and numbers that have to have a form, as StackGres 1.18 demands it. */
public final class Forms {
  private static final Pattern NAME = Pattern.compile(NameLimit.PATTERN);
  private static final Pattern NAMESPACE = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");
  private static final Pattern VERSION = Pattern.compile("latest|([1-9][0-9])(\\.[0-9]{1,2})?");
  private static final Pattern VOLUME = Pattern.compile("[0-9]+(\\.[0-9]+)?(Mi|Gi|Ti)");

  private Forms() {}

  /**
   * {@return how long a name of this kind may be}
   *
   * @param kind class of the kind
   */
  public static int longestName(Class<? extends HasMetadata> kind) {
    return kind.getAnnotation(NameLimit.class).value();
  }

  /**
   * A name that Services are made of.
   *
   * @param what what it is about, for the message
   * @param name the name to check
   * @param most highest number of characters
   * @param problems takes what is wrong
   */
  public static void name(String what, String name, int most, Problems problems) {
    problems.check(
        NAME.matcher(name).matches(),
        what
            + ": `"
            + name
            + "` is no name; use lower case letters, digits and dashes, a letter first");
    problems.check(
        name.length() <= most,
        what + ": `" + name + "` has " + name.length() + " characters; use " + most + " at most");
  }

  /**
   * The name of a namespace.
   *
   * @param namespace the name to check
   * @param problems takes what is wrong
   */
  public static void namespace(String namespace, Problems problems) {
    problems.check(
        NAMESPACE.matcher(namespace).matches(),
        "namespace: `"
            + namespace
            + "` is no name; use lower case letters, digits and dashes, 63 at most");
  }

  /**
   * A version of PostgreSQL. Whether there is such a release is the business of validation.
   *
   * @param version the version
   * @param problems takes what is wrong
   */
  public static void postgresVersion(String version, Problems problems) {
    problems.check(
        VERSION.matcher(version).matches(),
        "postgresVersion: `"
            + version
            + "` is no version; give an exact one such as 16.4, a major such as 16, or latest");
  }

  /**
   * {@return the major version of a version; empty for {@code latest} and for what is no version}
   *
   * @param version the version
   */
  public static Optional<String> major(String version) {
    Matcher matcher = VERSION.matcher(version);
    return matcher.matches() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
  }

  /**
   * The size of a volume.
   *
   * @param what what it is about, for the message
   * @param size the size, such as {@code 100Gi}
   * @param problems takes what is wrong
   */
  public static void volume(String what, String size, Problems problems) {
    problems.check(
        VOLUME.matcher(size).matches(),
        what + ": `" + size + "` is no size; give a number with Mi, Gi or Ti, such as 100Gi");
  }

  /**
   * A number of things that has a smallest value.
   *
   * @param what what it is about, for the message
   * @param number the number
   * @param least its smallest value
   * @param problems takes what is wrong
   */
  public static void atLeast(String what, int number, int least, Problems problems) {
    problems.check(
        number >= least, what + ": " + number + " is too few; use " + least + " or more");
  }
}
