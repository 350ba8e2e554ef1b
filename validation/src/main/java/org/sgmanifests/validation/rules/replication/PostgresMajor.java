package org.sgmanifests.validation.rules.replication;

import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.Manifest;

/** The major version of PostgreSQL of a cluster. */
final class PostgresMajor {
  private PostgresMajor() {}

  /** Such as {@code 16}; {@code null} when the manifest doesn't tell, as with {@code latest}. */
  static @Nullable String of(Manifest cluster) {
    String version = cluster.at("spec.postgres.version").text();
    if (version == null || !version.matches("\\d+(\\.\\d+)?")) {
      return null;
    }
    int dot = version.indexOf('.');
    return dot < 0 ? version : version.substring(0, dot);
  }
}
