package org.sgmanifests.validation.preflight.source;

import java.util.Map;

/** The settings of the source, as SHOW gives them. */
public final class Settings {
  private final Map<String, String> values;

  /** These settings; others could not be read. */
  public Settings(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * A setting.
   *
   * @throws NotReadException if the user may not see it, or the source does not have it
   */
  public String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new NotReadException(
          "The superuser's login cannot see the setting `" + name + "`.",
          "use a login that is a superuser.");
    }
    return value;
  }

  /**
   * A setting that is a number without unit.
   *
   * @throws NotReadException if it cannot be read
   */
  public int number(String name) {
    return Integer.parseInt(get(name));
  }

  /** The major version, such as 16. */
  public int major() {
    return number("server_version_num") / 10_000;
  }

  /** Whether a switch is on. */
  public boolean isOn(String name) {
    return get(name).equals("on");
  }
}
