package org.sgmanifests.validation.rules.replication;

import java.util.regex.Pattern;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A host of the source that is neither a name nor an address. */
public final class MalformedHost implements Rule {
  /** A DNS name or IPv4 address (RFC 1123), or an IPv6 address. */
  private static final Pattern HOST =
      Pattern.compile(
          "[A-Za-z0-9]([-_A-Za-z0-9]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([-_A-Za-z0-9]{0,61}[A-Za-z0-9])?)*\\.?"
              + "|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field host : bundle.fields("SGCluster", "spec.replicateFrom.instance.external.host")) {
      String text = host.text();
      if (text != null && !HOST.matcher(text).matches()) {
        findings.add(
            host,
            text.isBlank()
                ? "The host is empty."
                : Words.quote(text) + " is neither a host name nor an address.",
            "write a DNS name or an IP address alone, without scheme, port or blanks.");
      }
    }
  }
}
