package org.sgmanifests.validation.standby;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position in the write-ahead log, as PostgreSQL writes it: {@code 16/B374D848}.
 *
 * @param bytes the position in bytes, unsigned
 */
public record Lsn(long bytes) implements Comparable<Lsn> {
  private static final Pattern FORM = Pattern.compile("([0-9A-Fa-f]{1,8})/([0-9A-Fa-f]{1,8})");

  /**
   * Reads a position.
   *
   * @param text position as PostgreSQL writes it, such as {@code 0/3000060}
   * @return the position
   * @throws IllegalArgumentException if the text is none
   */
  public static Lsn parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("a WAL position such as `16/B374D848`");
    }
    return new Lsn(
        Long.parseLong(matcher.group(1), 16) << 32 | Long.parseLong(matcher.group(2), 16));
  }

  /**
   * {@return how many bytes this position is ahead of the other one; negative when it is behind}
   *
   * @param other the other position
   */
  public long minus(Lsn other) {
    return bytes - other.bytes;
  }

  /** The beginning of the WAL file that has this position. */
  Lsn startOfSegment(long segmentBytes) {
    return new Lsn(bytes - Long.remainderUnsigned(bytes, segmentBytes));
  }

  @Override
  public int compareTo(Lsn other) {
    return Long.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%X/%X", bytes >>> 32, bytes & 0xFFFFFFFFL);
  }
}
