package org.sgmanifests.builders.source;

import java.util.Set;
import java.util.regex.Pattern;

/** A name of a user or database as {@code pg_hba.conf} reads it. */
final class HbaToken {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /** Words that mean something else unless they are quoted. */
  private static final Set<String> KEYWORDS =
      Set.of("all", "replication", "sameuser", "samerole", "samegroup");

  private HbaToken() {}

  /**
   * Quoted where needed: then {@code all} is a name like any other, and so are {@code +admins} and
   * {@code @file}. Only a slash in front keeps its meaning; see {@link #isPattern}.
   */
  static String of(String name) {
    return PLAIN.matcher(name).matches() && !KEYWORDS.contains(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }

  /**
   * PostgreSQL 16 and later take what begins with a slash for a regular expression, quoted or not.
   */
  static boolean isPattern(String name) {
    return name.startsWith("/");
  }

  /** The regular expression that only this name fits. */
  static String pattern(String name) {
    return of("/^" + name.replaceAll("[^A-Za-z0-9 /_-]", "\\\\$0") + "$");
  }
}
