package org.sgmanifests.builders.source;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.sgmanifests.builders.credentials.SourceUsers;

/** What has been decided so far. {@link SourceSetup} is its face; the texts are made from it. */
@Value.Immutable
@ValueStyle
abstract class Decisions {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Value.Parameter
  abstract SourceUsers users();

  /** By name of the user, since one user has one password whatever its roles are. */
  @Value.Redacted
  abstract Map<String, ScramVerifier> verifiers();

  /** Where the salts come from. */
  @Value.Auxiliary
  @Value.Default
  @Value.Redacted
  Supplier<byte[]> salts() {
    return () -> {
      byte[] salt = new byte[ScramVerifier.SALT_BYTES];
      RANDOM.nextBytes(salt);
      return salt;
    };
  }

  abstract List<Network> networks();

  @Value.Default
  boolean tls() {
    return false;
  }

  /** In megabytes; the default is what a quiet database writes in hours, and fits most disks. */
  @Value.Default
  long walKeepMegabytes() {
    return 10 * 1024L;
  }

  /** In PostgreSQL's units. */
  String walKeepText() {
    long megabytes = walKeepMegabytes();
    return megabytes % 1024 == 0 ? megabytes / 1024 + "GB" : megabytes + "MB";
  }

  @Value.Default
  int standbys() {
    return 1;
  }

  abstract Optional<Address> address();

  @Value.Default
  String database() {
    return "postgres";
  }

  abstract Optional<StandbyCluster> standby();
}
