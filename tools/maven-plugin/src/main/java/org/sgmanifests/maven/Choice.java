package org.sgmanifests.maven;

import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** A parameter with a closed set of values, written in small letters as on the command line. */
final class Choice {
  private Choice() {}

  static <E extends Enum<E>> E of(Class<E> type, String parameter, String value)
      throws MojoExecutionException {
    List<E> all = Arrays.asList(type.getEnumConstants());
    return all.stream()
        .filter(each -> each.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    message(parameter, value, all.stream().map(Enum::toString).toList())));
  }

  static String message(String parameter, String value, List<String> allowed) {
    return "<"
        + parameter
        + "> has the value `"
        + value
        + "`; use one of "
        + String.join(", ", allowed)
        + ".";
  }
}
