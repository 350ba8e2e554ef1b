package org.sgmanifests.validation.rules.cluster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL version as manifests write it.
 *
 * @param major the major version
 * @param minor -1 when it asks for the newest
 */
public record PostgresVersion(int major, int minor) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?");

  /**
   * {@code null} when the text is no version.
   *
   * @param version version as it stands in a manifest
   * @return the version, or {@code null}
   */
  public static @Nullable PostgresVersion parse(String version) {
    Matcher matcher = FORM.matcher(version);
    if (!matcher.matches()) {
      return null;
    }
    String minor = matcher.group(2);
    return new PostgresVersion(
        Integer.parseInt(matcher.group(1)), minor == null ? -1 : Integer.parseInt(minor));
  }

  /**
   * {@return whether a standby of this version can follow a source of the other one, as far as is
   * known}
   *
   * @param source version of the source
   */
  public boolean isAsGoodAs(PostgresVersion source) {
    return major == source.major && (minor < 0 || minor >= source.minor);
  }

  @Override
  public String toString() {
    return minor < 0 ? String.valueOf(major) : major + "." + minor;
  }
}
