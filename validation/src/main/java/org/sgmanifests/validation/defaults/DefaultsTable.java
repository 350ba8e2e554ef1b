package org.sgmanifests.validation.defaults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Reads a table of this package: one line for each fact, first the kind and then the rest. */
final class DefaultsTable {
  private DefaultsTable() {}

  static <T> Map<String, List<T>> read(String resource, Function<String, T> parser) {
    Map<String, List<T>> lines = new HashMap<>();
    try (InputStream in = DefaultsTable.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] kindAndRest = line.split(" \\| ", 2);
          lines
              .computeIfAbsent(kindAndRest[0], kind -> new ArrayList<>())
              .add(parser.apply(kindAndRest[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The validation jar is damaged: " + resource, e);
    }
    return Map.copyOf(lines);
  }
}
