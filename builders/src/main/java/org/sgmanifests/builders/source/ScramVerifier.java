package org.sgmanifests.builders.source;

import com.ongres.scram.common.ScramFunctions;
import com.ongres.scram.common.ScramMechanism;
import com.ongres.scram.common.StringPreparation;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * What PostgreSQL stores instead of a password: it can check the password with it, and nobody can
 * log in with it. {@code ALTER ROLE ... PASSWORD} takes it as it is (PostgreSQL 10 and later), so
 * the clear text stays out of the SQL, of the server's log and of psql's history. A weak password
 * can still be guessed from it, so {@code toString} hides it.
 */
final class ScramVerifier {
  /** As many as PostgreSQL 14 to 18 take for a salt of their own. */
  static final int SALT_BYTES = 16;

  /** PostgreSQL's default, {@code scram_iterations}; a setting of the server from 16 on. */
  private static final int ITERATIONS = 4096;

  private static final ScramMechanism MECHANISM = ScramMechanism.SCRAM_SHA_256;

  private final byte[] salt;
  private final byte[] storedKey;
  private final byte[] serverKey;

  private ScramVerifier(byte[] salt, byte[] storedKey, byte[] serverKey) {
    this.salt = salt;
    this.storedKey = storedKey;
    this.serverKey = serverKey;
  }

  /**
   * The verifier of a password, which must not be empty. The password is normalized like
   * PostgreSQL's clients and servers do it: SASLprep, or the password as it is where that forbids
   * it.
   */
  static ScramVerifier of(String password, byte[] salt) {
    byte[] salted =
        ScramFunctions.saltedPassword(
            MECHANISM,
            StringPreparation.POSTGRESQL_PREPARATION,
            password.toCharArray(),
            salt,
            ITERATIONS);
    byte[] clientKey = ScramFunctions.clientKey(MECHANISM, salted);
    return new ScramVerifier(
        salt.clone(),
        ScramFunctions.storedKey(MECHANISM, clientKey),
        ScramFunctions.serverKey(MECHANISM, salted));
  }

  boolean fits(String password) {
    return equals(of(password, salt));
  }

  /** In PostgreSQL's form; no character of it needs an escape in an SQL literal. */
  String text() {
    Base64.Encoder base64 = Base64.getEncoder();
    return "SCRAM-SHA-256$"
        + ITERATIONS
        + ":"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(storedKey)
        + ":"
        + base64.encodeToString(serverKey);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScramVerifier that
        && Arrays.equals(salt, that.salt)
        && MessageDigest.isEqual(storedKey, that.storedKey)
        && MessageDigest.isEqual(serverKey, that.serverKey);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(storedKey);
  }

  @Override
  public String toString() {
    return "ScramVerifier(hidden)";
  }
}
