package org.sgmanifests.validation.standby;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of {@code patronictl list}. It is read by its headings and bars, never by columns of
 * characters: people mask host names in it, and then nothing is aligned.
 */
final class PatroniTable {
  private @Nullable String title;
  private List<String> headings = List.of();
  private List<Map<String, String>> rows = new ArrayList<>();
  private boolean paused;

  private PatroniTable() {}

  static PatroniRows of(List<String> lines) {
    PatroniTable table = new PatroniTable();
    lines.forEach(line -> table.read(line.strip()));
    return new PatroniRows(table.title, table.headings, table.rows, table.paused);
  }

  private void read(String line) {
    if (line.startsWith("+") && line.contains("luster: ")) {
      begin(line);
    } else if (line.startsWith("|")) {
      row(cells(line));
    } else if (line.startsWith("Maintenance mode: on")) {
      paused = true;
    }
  }

  /** Watching, patronictl prints a table again and again. */
  private void begin(String line) {
    String former = title == null ? null : PatroniListReader.clusterOf(title);
    String cluster = PatroniListReader.clusterOf(line);
    if (former != null && !former.equals(cluster)) {
      throw new IllegalArgumentException(
          "The text has the members of two clusters, `"
              + former
              + "` and `"
              + cluster
              + "`: pass the output for one of them, `patronictl list "
              + former
              + "`.");
    }
    title = line;
    headings = List.of();
    rows = new ArrayList<>();
    paused = false;
  }

  private void row(List<String> cells) {
    if (headings.isEmpty() || cells.contains("Member")) {
      headings = headings(cells);
      rows = new ArrayList<>();
      return;
    }
    Map<String, String> row = PatroniRows.row(headings, cells);
    if (row.getOrDefault("Member", "").isEmpty() && !rows.isEmpty()) {
      Map<String, String> above = rows.get(rows.size() - 1);
      row.values().removeIf(String::isEmpty);
      row.forEach((heading, more) -> above.merge(heading, more, (a, b) -> a + "\n" + b));
    } else {
      rows.add(new HashMap<>(row));
    }
  }

  private static List<String> cells(String line) {
    String inner =
        line.substring(
            1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
    return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
  }

  /** Two columns of Patroni 4.1 are headed {@code Lag}: that of the LSN to the left is meant. */
  private static List<String> headings(List<String> cells) {
    List<String> names = new ArrayList<>();
    for (String cell : cells) {
      boolean afterLsn = !names.isEmpty() && names.get(names.size() - 1).endsWith(" LSN");
      names.add(
          cell.equals("Lag") && afterLsn
              ? names.get(names.size() - 1).replace(" LSN", " Lag")
              : cell);
    }
    return names;
  }
}
