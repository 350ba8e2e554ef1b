package org.sgmanifests.api.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.sgmanifests.api.values.PostgresFlavor;

/**
 * A line of the table of PostgreSQL versions.
 *
 * @param list {@code vanilla}, {@code babelfish}, or {@code harmful} for what is refused
 * @param since the StackGres release with which these begin
 * @param harm what goes wrong with them; empty for images
 */
record PostgresImages(String list, StackGresVersion since, List<String> versions, String harm) {

  boolean isHarmful() {
    return list.equals("harmful");
  }

  boolean isOf(PostgresFlavor flavor) {
    return list.equals(isBabelfish(flavor) ? "babelfish" : "vanilla");
  }

  /** Compares texts: the first {@code equals} of a record costs a process some milliseconds. */
  static boolean isBabelfish(PostgresFlavor flavor) {
    return flavor.value().equals(PostgresFlavor.BABELFISH.value());
  }

  /** The whole table, the releases of a list in their order. */
  static List<PostgresImages> read() {
    try (InputStream in =
            PostgresImages.class.getResourceAsStream("/META-INF/sgmanifests/postgres.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> parse(line.split(" \\| ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The api jar is damaged: postgres.txt", e);
    }
  }

  private static PostgresImages parse(String[] cells) {
    return new PostgresImages(
        cells[0],
        StackGresVersion.of(cells[1]),
        List.of(cells[2].split(" ")),
        cells.length > 3 ? cells[3] : "");
  }
}
