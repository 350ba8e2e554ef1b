package org.sgmanifests.validation.upgrade;

import java.util.List;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.table.FactTable;

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
    return FactTable.rows(ReleaseNote.class, "notes.txt").stream().map(ReleaseNote::parse).toList();
  }

  private static ReleaseNote parse(List<String> cells) {
    return new ReleaseNote(
        StackGresVersion.of(cells.get(0)),
        List.of(cells.get(1).split(" ")),
        cells.get(2),
        cells.get(3));
  }
}
