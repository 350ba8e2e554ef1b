package org.sgmanifests.validation.preflight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.check.CheckResult;
import org.sgmanifests.validation.preflight.checks.BuiltinChecks;
import org.sgmanifests.validation.preflight.login.LoginOptions;
import org.sgmanifests.validation.preflight.login.SourceCredentials;
import org.sgmanifests.validation.preflight.login.SourceLogins;
import org.sgmanifests.validation.preflight.login.SourceRole;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.preflight.source.Standby;
import org.sgmanifests.validation.preflight.source.StandbyReader;

/**
 * Checks of the PostgreSQL server that a standby cluster of a bundle is to copy, before the bundle
 * is applied.
 *
 * <pre>{@code
 * Preflight preflight = Preflight.of(bundle);
 * PreflightReport report = preflight.check(preflight.logins(LoginOptions.DEFAULTS));
 * System.out.print(report);
 * }</pre>
 *
 * <p>It only reads, but for a temporary replication slot that it makes and drops, as that is the
 * only way to know that one can be made. Run it from where the pods will run: the source lets in by
 * address. Facts: PostgreSQL 14 to 18, Patroni 2.1 to 4.1, StackGres 1.18.
 */
public final class Preflight {
  private final Standby standby;

  private Preflight(Standby standby) {
    this.standby = standby;
  }

  /**
   * {@return the preflight of the only cluster with {@code spec.replicateFrom.instance.external}}
   *
   * @param bundle the bundle with the cluster
   * @throws IllegalArgumentException if there is none in the bundle, or more than one
   */
  public static Preflight of(Bundle bundle) {
    return new Preflight(only(StandbyReader.read(bundle), "the bundle"));
  }

  /**
   * {@return the preflight of one of the clusters with {@code
   * spec.replicateFrom.instance.external}} An SGShardedCluster is several, with a source each:
   * {@code events-coord}, {@code events-shard0} and so on.
   *
   * @param bundle the bundle with the cluster
   * @param cluster its name, or {@code namespace/name}
   * @throws IllegalArgumentException if there is none of this name, or more than one
   */
  public static Preflight of(Bundle bundle, String cluster) {
    List<Standby> named =
        StandbyReader.read(bundle).stream()
            .filter(one -> one.name().equals(cluster) || one.fullName().equals(cluster))
            .toList();
    return new Preflight(only(named, "the bundle, of the name `" + cluster + "`,"));
  }

  private static Standby only(List<Standby> standbys, String where) {
    if (standbys.size() == 1) {
      return standbys.get(0);
    }
    throw new IllegalArgumentException(
        standbys.isEmpty()
            ? "there is no cluster in "
                + where
                + " with spec.replicateFrom.instance.external, "
                + "host and port"
            : "there is more than one cluster in "
                + where
                + " with "
                + "spec.replicateFrom.instance.external; name one of "
                + standbys.stream().map(Standby::fullName).toList());
  }

  /**
   * {@return the name of a user of the source; empty when the bundle doesn't have its Secret}
   *
   * @param role the role of the user
   */
  public Optional<String> user(SourceRole role) {
    return standby.user(role);
  }

  /**
   * {@return the logins from the bundle alone: host and port, and users and passwords of its
   * Secret}
   *
   * @param options how to log in
   * @throws IllegalArgumentException if the Secret is not in the bundle, or a key of it
   */
  public SourceLogins logins(LoginOptions options) {
    return logins(options, Map.of());
  }

  /**
   * {@return the logins at the bundle's host and port}
   *
   * @param options how to log in
   * @param users what the bundle doesn't have, or is to be used instead
   * @throws IllegalArgumentException if a user is neither here nor in the bundle
   */
  public SourceLogins logins(LoginOptions options, Map<SourceRole, SourceCredentials> users) {
    Map<SourceRole, SourceCredentials> all = new EnumMap<>(SourceRole.class);
    all.putAll(standby.logins());
    all.putAll(users);
    return SourceLogins.of(standby.host(), standby.port(), all, options);
  }

  /**
   * Runs all checks, with logins from the bundle alone and {@link LoginOptions#DEFAULTS}.
   *
   * @return what came of the checks
   */
  public PreflightReport check() {
    return check(logins(LoginOptions.DEFAULTS));
  }

  /**
   * Runs all checks. It takes as long as the source takes to answer; if nobody answers, a few times
   * the timeouts.
   *
   * @param logins how connections are made
   * @return what came of the checks
   */
  public PreflightReport check(SourceLogins logins) {
    List<CheckResult> results = new ArrayList<>();
    try (Source source = new Source(logins, standby)) {
      for (Check check : BuiltinChecks.ALL) {
        results.addAll(Answers.of(check, source));
      }
    }
    return new PreflightReport(standby.host() + ":" + standby.port(), results);
  }

  /** The cluster and its source. */
  @Override
  public String toString() {
    return "preflight of " + standby.fullName() + " at " + standby.host() + ":" + standby.port();
  }
}
