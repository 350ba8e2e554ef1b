package org.sgmanifests.validation.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of facts that stands beside a class: one fact a line, its cells between bars. */
public final class FactTable {
  private FactTable() {}

  /**
   * {@return the cells of each line}
   *
   * @param beside class in whose package the file is
   * @param resource name of the file
   * @throws IllegalStateException if the jar is damaged and the table is not in it
   */
  public static List<List<String>> rows(Class<?> beside, String resource) {
    return lines(beside, resource).stream().map(FactTable::cells).toList();
  }

  /** Without a pattern or a stream for each line: tables are read at the start of a process. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
      cells.add(line.substring(from, bar).strip());
      from = bar + 1;
    }
    cells.add(line.substring(from).strip());
    return List.copyOf(cells);
  }

  /**
   * {@return the lines, for tables with bars in their cells} Lines that are empty or begin with
   * {@code #} are for people.
   *
   * @param beside class in whose package the file is
   * @param resource name of the file
   * @throws IllegalStateException if the jar is damaged and the table is not in it
   */
  public static List<String> lines(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The validation jar is damaged: no " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The validation jar is damaged: " + resource, e);
    }
  }
}
