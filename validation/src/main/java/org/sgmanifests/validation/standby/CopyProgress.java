package org.sgmanifests.validation.standby;

import java.util.OptionalLong;

/**
 * How far a base backup is, as the source's {@code pg_stat_progress_basebackup} tells.
 *
 * @param phase such as {@code streaming database files}
 * @param copied bytes that were sent
 * @param total bytes of the whole; absent while the source estimates it, and when the one who
 *     copies did not ask for an estimate
 */
public record CopyProgress(String phase, long copied, OptionalLong total) {

  /**
   * {@return the bytes that are left; the total is an estimate, so it is never less than nothing}
   */
  public OptionalLong left() {
    return total.isPresent()
        ? OptionalLong.of(Math.max(0, total.getAsLong() - copied))
        : OptionalLong.empty();
  }
}
