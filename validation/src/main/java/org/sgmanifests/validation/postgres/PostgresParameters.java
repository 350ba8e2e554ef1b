package org.sgmanifests.validation.postgres;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final List<ParameterRow> ROWS = ParameterRow.read();

  private static final Map<Integer, PostgresParameters> BY_MAJOR = new ConcurrentHashMap<>();

  private final Map<String, PostgresParameter> byLowerName = new HashMap<>();
  private final SortedSet<String> names = new TreeSet<>();

  private PostgresParameters(int major) {
    for (ParameterRow row : ROWS) {
      if (row.isIn(major)) {
        byLowerName.put(row.name().toLowerCase(Locale.ROOT), parameter(row, major));
        names.add(row.name());
      }
    }
  }

  private static @Nullable PostgresParameters read(int major) {
    PostgresParameters parameters = new PostgresParameters(major);
    return parameters.names.isEmpty() ? null : parameters;
  }

  private static PostgresParameter parameter(ParameterRow row, int major) {
    boolean checked = major <= LAST_CHECKED && row.name().indexOf('.') < 0;
    return new PostgresParameter(
        row.name(),
        row.context(),
        ValueType.parse(row.type()),
        checked ? Reader.STACKGRES : Reader.POSTGRES);
  }

  /**
   * {@return the parameters of a major version; empty when it is not known}
   *
   * @param major the major version
   */
  public static Optional<PostgresParameters> of(int major) {
    return Optional.ofNullable(BY_MAJOR.computeIfAbsent(major, PostgresParameters::read));
  }

  /**
   * {@return the major versions that have a parameter of this name, in any case}
   *
   * @param name name of the parameter
   */
  public static SortedSet<Integer> majorsWith(String name) {
    SortedSet<Integer> majors = new TreeSet<>();
    for (ParameterRow row : ROWS) {
      if (row.name().equalsIgnoreCase(name)) {
        for (int major = row.first(); major <= row.last(); major++) {
          majors.add(major);
        }
      }
    }
    return majors;
  }

  /** {@return the parameters of any major version that the server reads only when it starts} */
  public static SortedSet<String> readAtStart() {
    SortedSet<String> names = new TreeSet<>();
    for (ParameterRow row : ROWS) {
      if (row.context().needsRestart()) {
        names.add(row.name());
      }
    }
    return names;
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
}
