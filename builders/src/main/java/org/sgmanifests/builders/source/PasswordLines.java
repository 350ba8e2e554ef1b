package org.sgmanifests.builders.source;

import java.util.ArrayList;
import java.util.List;

/** Lines for psql that ask for the passwords that the SQL doesn't have. */
final class PasswordLines {
  private PasswordLines() {}

  static List<String> of(Decisions decisions) {
    List<String> lines = new ArrayList<>();
    for (String user : decisions.users().distinct()) {
      if (!decisions.verifiers().containsKey(user)) {
        // Otherwise psql takes the server's setting, and md5 is not enough for the lines of
        // pg_hba.conf.
        if (lines.isEmpty()) {
          lines.add("SET password_encryption = 'scram-sha-256';");
        }
        lines.add("\\password \"" + user.replace("\"", "\"\"") + '"');
      }
    }
    return lines;
  }
}
