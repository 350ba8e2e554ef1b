package org.sgmanifests.builders.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parameters of a connection as libpq, and so psql, reads them: {@code host=db port=5432}. */
final class ConnectionString {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:/-]+");

  private final List<String> parameters = new ArrayList<>();

  ConnectionString add(String name, String value) {
    String text =
        PLAIN.matcher(value).matches()
            ? value
            : "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    parameters.add(name + "=" + text);
    return this;
  }

  @Override
  public String toString() {
    return String.join(" ", parameters);
  }
}
