package org.sgmanifests.validation.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgmanifests.validation.finding.Finding;

/**
 * What makes a finding the same one tomorrow: rule, object, path without the numbers of list items,
 * and the values that the message quotes. Lines that move and sentences that are reworded leave it
 * as it is; another wrong value at the same place is another finding. Messages never quote a value
 * of a Secret, so it tells nothing about one.
 */
public final class Fingerprint {
  private static final Pattern QUOTED = Pattern.compile("`[^`]*`");
  private static final int BYTES = 8;

  private Fingerprint() {}

  /**
   * {@return the fingerprint of a finding, in hexadecimal digits}
   *
   * @param finding the finding
   */
  public static String of(Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append(finding.rule()).append('\n').append(finding.object()).append('\n');
    text.append(finding.path().replaceAll("\\[\\d+]", "[*]"));
    Matcher quoted = QUOTED.matcher(finding.message());
    while (quoted.find()) {
      text.append('\n').append(quoted.group());
    }
    byte[] hash = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
