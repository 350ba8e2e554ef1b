package org.sgmanifests.validation.standby;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list of members by heading, from any of Patroni's formats.
 *
 * @param title the first line of a table; {@code null} for the other formats
 * @param headings all that the text has, whether or not a row fills them
 * @param paused whether the text says that Patroni is in maintenance mode
 */
record PatroniRows(
    @Nullable String title, List<String> headings, List<Map<String, String>> rows, boolean paused) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new YAMLMapper();

  /** What a terminal gets besides text. */
  private static final Pattern ESCAPES = Pattern.compile("\u001b\\[[0-9;?]*[A-Za-z]|\r");

  /**
   * Errors of kubectl, of the container and of patronictl. Only these are quoted: anything else may
   * be a file that somebody took by mistake, with a password in it.
   */
  private static final Pattern FAILURE =
      Pattern.compile(
          "(?i)(error|fatal|traceback|unable to|command terminated|usage: )\\b.*"
              + "|.*: (command )?not found|.*: executable file not found.*");

  static PatroniRows of(String text) {
    String clean = ESCAPES.matcher(text).replaceAll("").replace("\uFEFF", "");
    List<String> lines = clean.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(
          "The list of members is empty: pass what `patronictl list` prints. If it prints nothing,"
              + " Patroni has not started; look at the pod with `kubectl describe`.");
    }
    if (lines.stream().anyMatch(line -> line.startsWith("|"))) {
      return PatroniTable.of(lines);
    }
    int json = first(lines, "\\[.*");
    if (json >= 0) {
      return tree(JSON, "JSON", String.join("\n", lines.subList(json, lines.size())));
    }
    int yaml = first(lines, "- ?\\w.*: .*");
    if (yaml >= 0) {
      return tree(YAML, "YAML", String.join("\n", lines.subList(yaml, lines.size())));
    }
    int tabs = first(lines, "(.*\t)?Member\t.*");
    if (tabs >= 0) {
      return tabs(lines.subList(tabs, lines.size()));
    }
    throw somethingElse(lines);
  }

  private static int first(List<String> lines, String regex) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(regex)) {
        return i;
      }
    }
    return -1;
  }

  private static PatroniRows tree(ObjectMapper mapper, String format, String text) {
    JsonNode list;
    try {
      list = mapper.readTree(text);
    } catch (JsonProcessingException e) {
      // without the parser's words, which quote the text
      throw new IllegalArgumentException(
          "The list of members looks like " + format + " but is not: pass all of the output.");
    }
    List<String> headings = new ArrayList<>();
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode member : list) {
      Map<String, String> row = new HashMap<>();
      member.properties().forEach(field -> row.put(field.getKey(), cell(field.getValue())));
      headings.addAll(row.keySet());
      rows.add(row);
    }
    return new PatroniRows(null, headings, rows, false);
  }

  private static String cell(JsonNode value) {
    return value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
  }

  /** A reason of several lines is printed as it is, so a row can go on in the next line. */
  private static PatroniRows tabs(List<String> lines) {
    List<String> headings = List.of(lines.get(0).split("\t", -1));
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
      List<String> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!above.isEmpty() && (above.size() < headings.size() || cells.size() == 1)) {
        above.set(above.size() - 1, above.get(above.size() - 1) + "\n" + cells.remove(0));
        above.addAll(cells);
      } else {
        rows.add(cells);
      }
    }
    return new PatroniRows(
        null, headings, rows.stream().map(c -> row(headings, c)).toList(), false);
  }

  /** The cells by heading; surplus ones are dropped, missing ones are empty. */
  static Map<String, String> row(List<String> headings, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
      row.put(headings.get(i), cells.get(i).strip());
    }
    return row;
  }

  private static IllegalArgumentException somethingElse(List<String> lines) {
    String what =
        lines.stream()
            .map(String::strip)
            .filter(line -> FAILURE.matcher(line).matches())
            .findFirst()
            .map(line -> "but an error: `" + (line.length() > 200 ? line.substring(0, 200) : line))
            .map(failure -> failure + "`. Mend that, and run the command again")
            .orElse("and has neither a table nor JSON, YAML or tab-separated values");
    return new IllegalArgumentException(
        "This is no list of members "
            + what
            + "; what is expected is the output of"
            + " `kubectl exec my-db-0 -c patroni -- patronictl list`.");
  }
}
