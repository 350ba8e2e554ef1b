package org.sgmanifests.validation.postgres;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sgmanifests.validation.table.FactTable;

/**
 * The parameters of a major version of PostgreSQL, and of the extensions that come with it. Source:
 * the servers 12.22, 13.23, 14.24, 15.19, 16.15, 17.11 and 18.6; without the parameters that only
 * show something, and those that StackGres 1.18 does not know.
 */
public final class PostgresParameters {
  /**
   * StackGres 1.18 checks values up to this major version, and leaves those of newer ones alone.
   */
  private static final int LAST_CHECKED = 17;

  private static final Pattern CUSTOM = Pattern.compile("[\\p{L}\\p{N}_$]++\\.[\\p{L}\\p{N}_$.]*+");

  private static final SortedMap<Integer, PostgresParameters> BY_MAJOR = read();

  private static final SortedSet<String> READ_AT_START = namesReadAtStart();

  private final SortedMap<String, PostgresParameter> byLowerName = new TreeMap<>();
  private final SortedSet<String> names = new TreeSet<>();

  private PostgresParameters() {}

  /**
   * {@return the parameters of a major version; empty when it is not known}
   *
   * @param major the major version
   */
  public static Optional<PostgresParameters> of(int major) {
    return Optional.ofNullable(BY_MAJOR.get(major));
  }

  /**
   * {@return the major versions that have a parameter of this name, in any case}
   *
   * @param name name of the parameter
   */
  public static SortedSet<Integer> majorsWith(String name) {
    SortedSet<Integer> majors = new TreeSet<>();
    for (Map.Entry<Integer, PostgresParameters> entry : BY_MAJOR.entrySet()) {
      if (entry.getValue().find(name).isPresent()) {
        majors.add(entry.getKey());
      }
    }
    return majors;
  }

  /** {@return the parameters of any major version that the server reads only when it starts} */
  public static SortedSet<String> readAtStart() {
    return new TreeSet<>(READ_AT_START);
  }

  /**
   * {@return whether a name could be that of a parameter of an extension, or of one's own}
   * PostgreSQL and StackGres take any of them.
   *
   * @param name name of the parameter
   */
  public static boolean isCustom(String name) {
    return CUSTOM.matcher(name).matches();
  }

  /**
   * {@return the parameter of this name, in any case}
   *
   * @param name name of the parameter
   */
  public Optional<PostgresParameter> find(String name) {
    return Optional.ofNullable(byLowerName.get(name.toLowerCase(Locale.ROOT)));
  }

  /** {@return the names of all parameters} */
  public SortedSet<String> names() {
    return new TreeSet<>(names);
  }

  private void add(PostgresParameter parameter) {
    byLowerName.put(parameter.name().toLowerCase(Locale.ROOT), parameter);
    names.add(parameter.name());
  }

  private static SortedSet<String> namesReadAtStart() {
    SortedSet<String> names = new TreeSet<>();
    for (PostgresParameters parameters : BY_MAJOR.values()) {
      for (PostgresParameter parameter : parameters.byLowerName.values()) {
        if (parameter.context().needsRestart()) {
          names.add(parameter.name());
        }
      }
    }
    return names;
  }

  private static SortedMap<Integer, PostgresParameters> read() {
    SortedMap<Integer, PostgresParameters> byMajor = new TreeMap<>();
    FactTable.lines(PostgresParameters.class, "parameters.txt")
        .forEach(line -> addLine(line, byMajor));
    return byMajor;
  }

  private static void addLine(String line, SortedMap<Integer, PostgresParameters> byMajor) {
    String[] cells = line.split(" \\| ");
    String name = cells[0];
    String[] majors = cells[1].split("-");
    ParameterContext context = ParameterContext.of(cells[2]);
    ValueType type = ValueType.parse(cells[3]);
    int last = Integer.parseInt(majors[majors.length - 1]);
    for (int major = Integer.parseInt(majors[0]); major <= last; major++) {
      boolean checked = major <= LAST_CHECKED && name.indexOf('.') < 0;
      byMajor
          .computeIfAbsent(major, key -> new PostgresParameters())
          .add(
              new PostgresParameter(
                  name, context, type, checked ? Reader.STACKGRES : Reader.POSTGRES));
    }
  }
}
