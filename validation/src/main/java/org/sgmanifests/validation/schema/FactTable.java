package org.sgmanifests.validation.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads a table of facts that stands beside a class: one fact a line, its cells between bars. */
public final class FactTable {
  private FactTable() {}

  /** The cells of each line; lines that are empty or begin with {@code #} are for people. */
  public static List<List<String>> rows(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The validation jar is damaged: " + resource, e);
    }
  }
}
