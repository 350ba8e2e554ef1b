package org.sgmanifests.api.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.sgmanifests.api.values.PostgresFlavor;

/**
 * The PostgreSQL versions that a StackGres release has images for. Sources: the lists of images of
 * StackGres 1.14 to 1.18 and its release notes; where these leave a patch release open, the
 * earliest one that is possible counts.
 */
public final class PostgresVersions {
  /** The text that asks for the newest version. */
  public static final String LATEST = "latest";

  private static final StackGresVersion LOG_SERVERS_SINCE = StackGresVersion.of("1.18");

  private static final Comparator<String> BY_NUMBER =
      Comparator.<String>comparingInt(v -> major(v)).thenComparingInt(v -> minor(v));
  private static final List<PostgresImages> IMAGES = PostgresImages.read();

  /**
   * Those that were asked for, by the number of images that a release has, and in pairs: vanilla
   * and Babelfish. A later release has the images of all before it, so their number says which
   * these are.
   */
  private static final AtomicReferenceArray<PostgresVersions> KNOWN =
      new AtomicReferenceArray<>(2 * (IMAGES.size() + 1));

  private final List<String> all;
  private final List<String> majors;
  private final Map<String, String> harmful;

  /** What a text means: of each version itself, of each major and of latest the newest. */
  private final Map<String, String> meanings = new HashMap<>();

  private PostgresVersions(List<String> unsorted, Map<String, String> harmful) {
    this.all = unsorted.stream().sorted(BY_NUMBER).toList();
    this.majors = all.stream().map(v -> String.valueOf(major(v))).distinct().toList();
    this.harmful = Map.copyOf(harmful);
    for (String version : all) {
      meanings.put(version, version);
      meanings.put(String.valueOf(major(version)), version);
      meanings.put(LATEST, version);
    }
  }

  /**
   * {@return the vanilla versions of a StackGres release}
   *
   * @param release StackGres release
   */
  public static PostgresVersions of(StackGresVersion release) {
    return of(PostgresFlavor.VANILLA, release);
  }

  /**
   * {@return the versions of a flavor in the newest StackGres that this library knows}
   *
   * @param flavor flavor of PostgreSQL
   */
  public static PostgresVersions of(PostgresFlavor flavor) {
    return of(flavor, StackGresVersion.LATEST);
  }

  /**
   * {@return the versions of a flavor in a StackGres release; those of vanilla for a flavor that is
   * not known} A release before 1.14 has none here, and one that is newer than this library knows
   * has those of the newest that it knows.
   *
   * @param flavor flavor of PostgreSQL
   * @param release StackGres release
   */
  public static PostgresVersions of(PostgresFlavor flavor, StackGresVersion release) {
    int there = 0;
    for (PostgresImages images : IMAGES) {
      there += release.has(images.since()) ? 1 : 0;
    }
    int place = 2 * there + (PostgresImages.isBabelfish(flavor) ? 1 : 0);
    PostgresVersions known = KNOWN.get(place);
    if (known == null) {
      known = select(flavor, release);
      KNOWN.set(place, known);
    }
    return known;
  }

  private static PostgresVersions select(PostgresFlavor flavor, StackGresVersion release) {
    List<String> all = new ArrayList<>();
    Map<String, String> harmful = new LinkedHashMap<>();
    for (PostgresImages images : IMAGES) {
      if (!release.has(images.since())) {
        continue;
      }
      if (images.isHarmful()) {
        images.versions().forEach(version -> harmful.put(version, images.harm()));
      } else if (images.isOf(flavor)) {
        all.addAll(images.versions());
      }
    }
    return new PostgresVersions(all, harmful);
  }

  /**
   * {@return the first StackGres release with a version of a flavor; empty when none has it}
   *
   * @param flavor flavor of PostgreSQL
   * @param version version as it stands in a manifest
   */
  public static Optional<StackGresVersion> firstWith(PostgresFlavor flavor, String version) {
    return IMAGES.stream()
        .filter(images -> images.isOf(flavor) && images.versions().contains(version))
        .map(PostgresImages::since)
        .findFirst();
  }

  /**
   * {@return the major version that a new log server gets; empty for releases of which it is not
   * known}
   *
   * @param release StackGres release
   */
  public static Optional<String> majorOfLogServers(StackGresVersion release) {
    return release.has(LOG_SERVERS_SINCE) ? Optional.of("17") : Optional.empty();
  }

  /** {@return the versions, such as {@code 16.4}, the oldest first} */
  public List<String> all() {
    return all;
  }

  /** {@return the major versions, the oldest first} */
  public List<String> majors() {
    return majors;
  }

  /**
   * {@return the exact version that a text means: itself, or the newest one for a major or latest}
   *
   * @param version version as it stands in a manifest
   */
  public Optional<String> resolve(String version) {
    return Optional.ofNullable(meanings.get(version));
  }

  /**
   * {@return whether the operator takes this text: a listed version, a major version or latest}
   *
   * @param version version as it stands in a manifest
   */
  public boolean accepts(String version) {
    return meanings.containsKey(version);
  }

  /**
   * {@return the versions that the release refuses for new clusters because they damage data, also
   * ones that it doesn't have (any more), each with what goes wrong: {@code can corrupt indexes
   * while they are built concurrently}}
   */
  public Map<String, String> harmful() {
    return harmful;
  }

  /**
   * {@return what goes wrong with a version that the release refuses for new clusters; empty for
   * others}
   *
   * @param version version as it stands in a manifest
   */
  public Optional<String> harmOf(String version) {
    return Optional.ofNullable(harmful.get(version));
  }

  /**
   * {@return the versions of a major, the oldest first}
   *
   * @param major the major version
   */
  public List<String> ofMajor(int major) {
    return all.stream().filter(v -> major(v) == major).toList();
  }

  private static int major(String version) {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }

  private static int minor(String version) {
    return Integer.parseInt(version.substring(version.indexOf('.') + 1));
  }
}
