package org.sgmanifests.validation.preflight.login;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** How connections to the source are made that come from host, port, user and password. */
@Value.Immutable
public interface LoginOptions {
  /** What the standby does, and short timeouts. */
  LoginOptions DEFAULTS = builder().build();

  /**
   * {@return whether to use TLS} Unless it is {@link SslMode#PREFER}, the preflight is stricter or
   * laxer than the standby: StackGres leaves Patroni no choice but {@code prefer}.
   */
  @Value.Default
  default SslMode sslMode() {
    return SslMode.PREFER;
  }

  /**
   * {@return the file with the certificates (PEM) that vouch for the server's, for {@link
   * SslMode#VERIFY_CA} and {@link SslMode#VERIFY_FULL}; without one the driver's own place counts}
   */
  Optional<Path> rootCertificate();

  /** {@return how long to wait for TCP to connect; whole seconds, at least one} */
  @Value.Default
  default Duration connectTimeout() {
    return Duration.ofSeconds(5);
  }

  /** {@return how long a login may take, TLS and password included; whole seconds, at least one} */
  @Value.Default
  default Duration loginTimeout() {
    return Duration.ofSeconds(10);
  }

  /** {@return how long to wait for an answer of the server; whole seconds, at least one} */
  @Value.Default
  default Duration socketTimeout() {
    return Duration.ofSeconds(15);
  }

  /** Tells timeouts that a driver cannot have. */
  @Value.Check
  default void check() {
    for (Duration timeout : new Duration[] {connectTimeout(), loginTimeout(), socketTimeout()}) {
      if (timeout.toSeconds() < 1 || timeout.toSeconds() > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("a timeout has at least one second, not " + timeout);
      }
    }
  }

  /** {@return a builder of options} */
  static ImmutableLoginOptions.Builder builder() {
    return ImmutableLoginOptions.builder();
  }
}
