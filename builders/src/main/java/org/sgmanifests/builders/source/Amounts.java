package org.sgmanifests.builders.source;

import java.time.Duration;

/** Numbers within what PostgreSQL takes. */
final class Amounts {
  private static final int MOST_STANDBYS = 100;
  private static final long SECONDS_PER_HOUR = 3600;

  private Amounts() {}

  static long walKeep(long megabytes) {
    return within("WAL to keep, in megabytes", megabytes, Integer.MAX_VALUE);
  }

  static int standbys(int standbys) {
    return (int) within("number of standby clusters", standbys, MOST_STANDBYS);
  }

  /** What is written meanwhile, in megabytes, rounded up. */
  static long written(Duration outage, long megabytesPerHour) {
    long seconds = within("outage, in seconds", outage.toSeconds(), Integer.MAX_VALUE);
    long rate = within("WAL in megabytes per hour", megabytesPerHour, Integer.MAX_VALUE);
    return (seconds * rate + SECONDS_PER_HOUR - 1) / SECONDS_PER_HOUR;
  }

  private static long within(String what, long number, long most) {
    if (number < 1 || number > most) {
      throw new IllegalArgumentException(what + ": " + number + " is not from 1 to " + most);
    }
    return number;
  }
}
