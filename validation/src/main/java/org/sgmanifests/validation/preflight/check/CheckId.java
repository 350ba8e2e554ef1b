package org.sgmanifests.validation.preflight.check;

import java.util.Locale;

/** Ids from class names. */
final class CheckId {
  private CheckId() {}

  static String of(Class<?> check) {
    String kebab = check.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
    return kebab.replaceFirst("-", ".").toLowerCase(Locale.ROOT);
  }
}
