package org.sgmanifests.validation.preflight.login;

import java.util.Locale;

/** Whether a connection is encrypted and the server's certificate is looked at, as in libpq. */
public enum SslMode {
  /** No TLS. */
  DISABLE,
  /** TLS if the server wants it. */
  ALLOW,
  /** TLS if the server has it, with any certificate. This is what the standby itself does. */
  PREFER,
  /** TLS, with any certificate. */
  REQUIRE,
  /** TLS, with a certificate that the root certificate vouches for. */
  VERIFY_CA,
  /** The same, and the certificate is made out to the host's name. */
  VERIFY_FULL;

  /** As the drivers spell it: {@code verify-full}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
