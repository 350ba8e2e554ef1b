package org.sgmanifests.validation.preflight.login;

import java.util.regex.Pattern;

/** Names of roles and databases as SQL and pg_hba.conf take them. */
public final class SqlName {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  private SqlName() {}

  /**
   * {@return whether the name needs no quotes}
   *
   * @param name name of a user, table or database
   */
  public static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches();
  }

  /**
   * {@return the name, between double quotes where it needs them}
   *
   * @param name name of a user, table or database
   */
  public static String of(String name) {
    return isPlain(name) ? name : "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
