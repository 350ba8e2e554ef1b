package org.sgmanifests.validation.preflight.source;

import java.util.Map;

/** The settings of the source, as SHOW gives them. */
public final class Settings {
  private final Map<String, String> values;
  private final String missing;

  /**
   * These settings.
   *
   * @param values values by name of the setting
   * @param missing why others could not be read, as the beginning of a sentence: who may not see
   *     them
   */
  public Settings(Map<String, String> values, String missing) {
    this.values = Map.copyOf(values);
    this.missing = missing;
  }

  /**
   * {@return a setting}
   *
   * @param name name of the setting
   * @throws NotReadException if the user may not see it, or the source does not have it
   */
  public String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new NotReadException(
          missing + " may not see the setting `" + name + "`.",
          "use the login of a superuser; see what `super.login` and `super.attr` say.");
    }
    return value;
  }

  /**
   * {@return a setting that is a number without unit}
   *
   * @param name name of the setting
   * @throws NotReadException if it cannot be read
   */
  public int number(String name) {
    return Integer.parseInt(get(name));
  }

  /** {@return the major version, such as 16} */
  public int major() {
    return number("server_version_num") / 10_000;
  }

  /**
   * {@return whether a switch is on}
   *
   * @param name name of the setting
   */
  public boolean isOn(String name) {
    return get(name).equals("on");
  }
}
