package org.sgmanifests.validation.rules.cluster;

import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.api.values.PostgresFlavor;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.tree.Manifest;

/**
 * The PostgreSQL version of a cluster, as far as its manifests tell. A version that StackGres does
 * not have is a finding of its own, and no rule compares it with another one.
 */
public final class ClusterVersion {
  private static final String SPEC = "spec.postgres.version";

  private ClusterVersion() {}

  /**
   * What the cluster asks for; {@code latest} is the newest of the release.
   *
   * @param bundle the bundle
   * @param cluster an SGCluster or SGShardedCluster of it
   * @return the version, or {@code null} when the release has none of that name
   */
  public static @Nullable PostgresVersion asked(CheckedBundle bundle, Manifest cluster) {
    String text = cluster.at(SPEC).text();
    PostgresVersions known = known(bundle, cluster);
    return text != null && (known.accepts(text) || known.harmOf(text).isPresent())
        ? meant(text, known)
        : null;
  }

  /**
   * What the cluster has once everything is applied: what it asks for, but with {@code latest} what
   * runs, which stays when there is a newer one.
   *
   * @param bundle the bundle
   * @param cluster an SGCluster or SGShardedCluster of it
   * @return the version, or {@code null} when nothing tells
   */
  public static @Nullable PostgresVersion of(CheckedBundle bundle, Manifest cluster) {
    return cluster.at(SPEC).is(PostgresVersions.LATEST)
        ? running(bundle, cluster)
        : asked(bundle, cluster);
  }

  /**
   * What the cluster has before anything is applied: its status says so, or what is deployed. For
   * one that is new it is what it asks for.
   *
   * @param bundle the bundle
   * @param cluster an SGCluster or SGShardedCluster of it
   * @return the version, or {@code null} when nothing tells
   */
  public static @Nullable PostgresVersion running(CheckedBundle bundle, Manifest cluster) {
    Manifest before = bundle.deployed(cluster).orElse(cluster);
    PostgresVersion version = ofStatus(before);
    if (version == null) {
      version = ofStatus(cluster);
    }
    if (version == null) {
      version = before == cluster ? asked(bundle, cluster) : ofDeployed(bundle, before);
    }
    return version;
  }

  private static @Nullable PostgresVersion ofStatus(Manifest cluster) {
    String text = cluster.at("status.postgresVersion").text();
    return text == null ? null : PostgresVersion.parse(text);
  }

  /** Also a minor version that the release has no longer. */
  private static @Nullable PostgresVersion ofDeployed(CheckedBundle bundle, Manifest before) {
    String text = before.at(SPEC).text();
    PostgresVersions known = known(bundle, before);
    PostgresVersion version = text == null ? null : meant(text, known);
    return version != null && known.majors().contains(String.valueOf(version.major()))
        ? version
        : null;
  }

  private static @Nullable PostgresVersion meant(String text, PostgresVersions known) {
    return PostgresVersion.parse(
        text.equals(PostgresVersions.LATEST) ? known.resolve(text).orElse(text) : text);
  }

  private static PostgresVersions known(CheckedBundle bundle, Manifest cluster) {
    String flavor = cluster.at("spec.postgres.flavor").value().asText();
    return PostgresVersions.of(PostgresFlavor.of(flavor), bundle.release());
  }
}
