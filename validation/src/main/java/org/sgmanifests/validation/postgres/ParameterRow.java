package org.sgmanifests.validation.postgres;

import java.util.List;
import org.sgmanifests.validation.table.FactTable;

/**
 * A line of {@code parameters.txt}. The type is parsed when a version is asked for that has it: a
 * manifest is about one version, and hardly any are about all.
 *
 * @param first first major version with this parameter, of this context and type
 * @param last last one
 * @param type the cell with the type
 */
record ParameterRow(String name, int first, int last, ParameterContext context, String type) {

  static List<ParameterRow> read() {
    return FactTable.rows(ParameterRow.class, "parameters.txt").stream()
        .map(ParameterRow::parse)
        .toList();
  }

  private static ParameterRow parse(List<String> cells) {
    String majors = cells.get(1);
    int dash = majors.indexOf('-');
    return new ParameterRow(
        cells.get(0),
        Integer.parseInt(dash < 0 ? majors : majors.substring(0, dash)),
        Integer.parseInt(majors.substring(dash + 1)),
        ParameterContext.of(cells.get(2)),
        cells.get(3));
  }

  boolean isIn(int major) {
    return first <= major && major <= last;
  }
}
