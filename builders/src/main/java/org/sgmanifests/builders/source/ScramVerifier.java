package org.sgmanifests.builders.source;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.ongres.saslprep.SASLprep;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

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

  private static final int KEY_BITS = 256;

  private static final SASLprep SASLPREP = new SASLprep();

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
   * it or leaves nothing of it.
   */
  static ScramVerifier of(String password, byte[] salt) {
    try {
      byte[] salted =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(
                  new PBEKeySpec(normalized(password).toCharArray(), salt, ITERATIONS, KEY_BITS))
              .getEncoded();
      byte[] storedKey = MessageDigest.getInstance("SHA-256").digest(hmac(salted, "Client Key"));
      return new ScramVerifier(salt.clone(), storedKey, hmac(salted, "Server Key"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no SHA-256 with HMAC and PBKDF2", e);
    }
  }

  private static String normalized(String password) {
    try {
      return SASLPREP.prepareStored(password);
    } catch (IllegalArgumentException | IndexOutOfBoundsException forbiddenOrNothingLeft) {
      return password;
    }
  }

  /** Of a name of RFC 5802, section 3. */
  private static byte[] hmac(byte[] key, String name) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
    return mac.doFinal(name.getBytes(US_ASCII));
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
