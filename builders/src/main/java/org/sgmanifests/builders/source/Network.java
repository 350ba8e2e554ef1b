package org.sgmanifests.builders.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address range in the form of {@code pg_hba.conf}, such as {@code 10.20.0.0/16}. */
record Network(String cidr) {
  private static final Pattern IPV4 =
      Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?:/(\\d{1,2}))?");
  private static final Pattern IPV6 = Pattern.compile("([0-9a-fA-F:]{2,39})(?:/(\\d{1,3}))?");
  private static final int IPV6_GROUPS = 8;

  /**
   * Reads ranges; a single address stands for itself ({@code /32} or {@code /128}).
   *
   * @throws IllegalArgumentException with all that is no range, one a line
   */
  static List<Network> parse(Collection<String> texts) {
    List<Network> networks = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String text : texts) {
      String cidr = complete(text.strip());
      if (cidr.isEmpty()) {
        problems.add(
            "`"
                + text
                + "` is no address range; give one like 10.20.0.0/16, 192.0.2.7 or 2001:db8::/32");
      } else {
        networks.add(new Network(cidr));
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "The networks of the standby can't be used:\n- " + String.join("\n- ", problems));
    }
    return networks;
  }

  /** With its mask length; empty when it is none. */
  private static String complete(String text) {
    Matcher four = IPV4.matcher(text);
    if (four.matches()) {
      boolean bytes = true;
      for (int i = 1; i <= 4; i++) {
        bytes &= Integer.parseInt(four.group(i)) <= 255;
      }
      return bytes ? masked(text, four.group(5), 32) : "";
    }
    Matcher six = IPV6.matcher(text);
    return six.matches() && isIpv6(six.group(1)) ? masked(text, six.group(2), 128) : "";
  }

  private static String masked(String text, @Nullable String mask, int most) {
    if (mask == null) {
      return text + "/" + most;
    }
    return Integer.parseInt(mask) <= most ? text : "";
  }

  /** Eight groups of up to four digits, or fewer with one {@code ::} for the rest. */
  private static boolean isIpv6(String address) {
    String[] halves = address.split("::", -1);
    if (halves.length > 2) {
      return false;
    }
    int groups = 0;
    for (String half : halves) {
      if (half.isEmpty()) {
        continue;
      }
      for (String group : half.split(":", -1)) {
        if (group.isEmpty() || group.length() > 4) {
          return false;
        }
        groups++;
      }
    }
    return halves.length == 2 ? groups < IPV6_GROUPS : groups == IPV6_GROUPS;
  }

  @Override
  public String toString() {
    return cidr;
  }
}
