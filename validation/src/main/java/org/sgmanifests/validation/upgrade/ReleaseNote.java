package org.sgmanifests.validation.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.sgmanifests.api.catalogue.StackGresVersion;

/**
 * What a release does otherwise with all objects of a kind, whatever they say.
 *
 * @param since the first release that does it
 */
record ReleaseNote(StackGresVersion since, List<String> kinds, String message, String remedy) {
  static final String ID = "release-note";
  private static final List<ReleaseNote> ALL = read();

  static List<ReleaseNote> between(StackGresVersion from, StackGresVersion to) {
    return ALL.stream().filter(note -> !from.has(note.since) && to.has(note.since)).toList();
  }

  private static List<ReleaseNote> read() {
    try (InputStream in = ReleaseNote.class.getResourceAsStream("notes.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> parse(line.split(" \\| ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The validation jar is damaged: notes.txt", e);
    }
  }

  private static ReleaseNote parse(String[] cells) {
    return new ReleaseNote(
        StackGresVersion.of(cells[0]), List.of(cells[1].split(" ")), cells[2], cells[3]);
  }
}
