package org.sgmanifests.validation.rules.replication;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A host of the source that is neither a name nor an address. */
public final class MalformedHost implements Rule {
  /** As long as a DNS name may be (RFC 1035). */
  private static final int LONGEST = 253;

  private static final Pattern LABEL =
      Pattern.compile("[A-Za-z0-9_]([-A-Za-z0-9_]{0,61}[A-Za-z0-9_])?");
  private static final Pattern OCTET = Pattern.compile("25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9]");
  private static final Pattern IPV6 =
      Pattern.compile("(?!.*::.*::)(?!:[^:])[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    String external = "spec.replicateFrom.instance.external.";
    check(bundle.all("SGCluster", external + "host"), findings);
    check(bundle.all("SGShardedCluster", external + "hosts[]"), findings);
  }

  private static void check(List<Field> hosts, Findings findings) {
    for (Field host : hosts) {
      String text = host.text();
      if (text != null && !isHostOrList(text)) {
        findings.add(
            host,
            text.isBlank()
                ? "The host is empty."
                : Words.quote(text) + " is neither a host name nor an address.",
            "write a DNS name or an IP address alone, without scheme, port or blanks, such as"
                + " `db.example.com`.");
      }
    }
  }

  /** Patroni takes several, between commas, since 2.1.3; the operator hands it what stands here. */
  private static boolean isHostOrList(String text) {
    return text.indexOf(',') < 0
        ? isHost(text)
        : Arrays.stream(text.split(",", -1)).allMatch(MalformedHost::isHost);
  }

  static boolean isHost(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    return text.contains(":") ? IPV6.matcher(text).matches() : isNameOrIpv4(text);
  }

  /** What ends in a number is an address (RFC 3696, section 2), as with 1.2.3.400. */
  private static boolean isNameOrIpv4(String text) {
    String[] labels =
        (text.endsWith(".") ? text.substring(0, text.length() - 1) : text).split("\\.", -1);
    if (labels[labels.length - 1].matches("[0-9]+")) {
      return labels.length == 4 && all(OCTET, labels);
    }
    return all(LABEL, labels);
  }

  private static boolean all(Pattern pattern, String[] texts) {
    for (String text : texts) {
      if (!pattern.matcher(text).matches()) {
        return false;
      }
    }
    return true;
  }
}
