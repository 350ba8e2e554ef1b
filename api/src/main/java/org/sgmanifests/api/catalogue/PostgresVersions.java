package org.sgmanifests.api.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sgmanifests.api.values.PostgresFlavor;

/**
 * The PostgreSQL versions that StackGres has images for. Source: the version lists of StackGres
 * 1.18; those of older releases are not known and are parts of these, as far as is known.
 *
 * @param all the versions, such as {@code 16.4}, the oldest first
 */
public record PostgresVersions(List<String> all) {
  private static final Comparator<String> BY_NUMBER =
      Comparator.<String>comparingInt(v -> major(v)).thenComparingInt(v -> minor(v));
  private static final Map<String, List<String>> LISTS = read();

  /** The text that asks for the newest version. */
  public static final String LATEST = "latest";

  /** Copies the list. */
  public PostgresVersions {
    all = List.copyOf(all);
  }

  /** The versions of a flavor; those of vanilla for a flavor that is not known. */
  public static PostgresVersions of(PostgresFlavor flavor) {
    String list = flavor.equals(PostgresFlavor.BABELFISH) ? "babelfish" : "vanilla";
    return new PostgresVersions(Objects.requireNonNull(LISTS.get(list)));
  }

  /**
   * The versions that StackGres refuses for new clusters because they damage data: indexes (14.0 to
   * 14.3) or replication slots (13.21, 14.18, 15.13, 16.9, 17.5).
   */
  public static Set<String> harmful() {
    return Set.copyOf(Objects.requireNonNull(LISTS.get("harmful")));
  }

  /** The major versions, the oldest first. */
  public List<String> majors() {
    return all.stream().map(v -> String.valueOf(major(v))).distinct().toList();
  }

  /** The exact version that a text means: itself, or the newest one for a major or latest. */
  public Optional<String> resolve(String version) {
    if (all.contains(version)) {
      return Optional.of(version);
    }
    return all.stream()
        .filter(v -> version.equals(LATEST) || version.equals(String.valueOf(major(v))))
        .max(BY_NUMBER);
  }

  /** Whether the operator takes this text: a listed version, a major version or latest. */
  public boolean accepts(String version) {
    return resolve(version).isPresent();
  }

  /** The versions of a major, the oldest first. */
  public List<String> ofMajor(int major) {
    return all.stream().filter(v -> major(v) == major).toList();
  }

  private static int major(String version) {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }

  private static int minor(String version) {
    return Integer.parseInt(version.substring(version.indexOf('.') + 1));
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> lists = new HashMap<>();
    try (InputStream in =
            PostgresVersions.class.getResourceAsStream("/META-INF/sgmanifests/postgres.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
          lists.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The api jar is damaged: postgres.txt", e);
    }
    return Map.copyOf(lists);
  }
}
