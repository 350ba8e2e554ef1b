package org.sgmanifests.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a line, as a POSIX shell, libpq and PostgreSQL's reader of pg_hba.conf see them. */
final class Words {
  private static final String SPECIAL_IN_SHELL = "\"$`*?[](){}<>|&;#~!\\";

  private Words() {}

  static List<String> ofShell(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = null;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean escaped = !quoted && c == '\\';
      if (c == '\'') {
        quoted = !quoted;
        word = word == null ? new StringBuilder() : word;
      } else if (c == ' ' && !quoted) {
        if (word != null) {
          words.add(word.toString());
        }
        word = null;
      } else {
        Demand.that(quoted || escaped || SPECIAL_IN_SHELL.indexOf(c) < 0, "bare in a shell: " + c);
        word = word == null ? new StringBuilder() : word;
        word.append(escaped ? line.charAt(++i) : c);
      }
    }
    Demand.that(!quoted, "an open quote");
    if (word != null) {
      words.add(word.toString());
    }
    return words;
  }

  /** The parameters of a connection string; in quotes, a backslash takes the next character. */
  static Map<String, String> ofConnection(String text) {
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      int equals = text.indexOf('=', i);
      String name = text.substring(i, equals);
      StringBuilder value = new StringBuilder();
      boolean quoted = text.startsWith("'", equals + 1);
      i = quoted ? equals + 2 : equals + 1;
      for (; i < text.length() && text.charAt(i) != (quoted ? '\'' : ' '); i++) {
        i += text.charAt(i) == '\\' ? 1 : 0;
        value.append(text.charAt(i));
      }
      Demand.that(!quoted || i < text.length(), "an open quote");
      i += quoted ? 1 : 0;
      Demand.that(i >= text.length() || text.charAt(i) == ' ', "more after a value");
      Demand.that(parameters.put(name, value.toString()) == null, "twice: " + name);
    }
    return parameters;
  }

  /** The fields of a line of pg_hba.conf; a field that was quoted begins with a quote here. */
  static List<String> ofHba(String line) {
    List<String> fields = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      StringBuilder field = new StringBuilder();
      boolean inQuotes = false;
      for (; i < line.length() && (inQuotes || line.charAt(i) != ' '); i++) {
        char c = line.charAt(i);
        if (c == '"' && inQuotes && line.startsWith("\"\"", i)) {
          field.append(c);
          i++;
        } else if (c == '"') {
          inQuotes = !inQuotes;
          field.append(field.isEmpty() ? "\"" : "");
        } else {
          Demand.that(inQuotes || (c != ',' && c != '#'), "bare in pg_hba.conf: " + c);
          field.append(c);
        }
      }
      Demand.that(!inQuotes, "an open quote");
      fields.add(field.toString());
      while (i < line.length() && line.charAt(i) == ' ') {
        i++;
      }
    }
    return fields;
  }
}
