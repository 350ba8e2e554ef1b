package org.sgmanifests.validation.postgres;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What numbers with a unit are counted in.
 *
 * @param names the units that may be written, the largest first
 * @param sizes how large each is, in the smallest one
 * @param size how large the unit is in which a number without one counts, in the smallest one
 */
record NumberUnit(List<String> names, List<Long> sizes, long size) {
  private static final List<String> MEMORY = List.of("TB", "GB", "MB", "kB", "B");
  private static final List<Long> BYTES = List.of(1L << 40, 1L << 30, 1L << 20, 1L << 10, 1L);
  private static final List<String> TIME = List.of("d", "h", "min", "s", "ms", "us");
  private static final List<Long> MICROSECONDS =
      List.of(86_400_000_000L, 3_600_000_000L, 60_000_000L, 1_000_000L, 1_000L, 1L);

  /** The unit of the table, {@code 8kB} being pages. */
  static NumberUnit of(String name) {
    int digits = name.startsWith("8") ? 1 : 0;
    String unit = name.substring(digits);
    long count = digits == 0 ? 1 : 8;
    return MEMORY.contains(unit)
        ? new NumberUnit(MEMORY, BYTES, count * BYTES.get(MEMORY.indexOf(unit)))
        : new NumberUnit(TIME, MICROSECONDS, count * MICROSECONDS.get(TIME.indexOf(unit)));
  }

  /** How large a unit is in the smallest one; empty when there is no such unit. */
  Optional<Long> sizeOf(String name) {
    int index = names.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(sizes.get(index));
  }

  /**
   * A number of this unit with the largest unit that needs no fraction: {@code 90} s stay, 120 s
   * are 2min.
   */
  String text(BigDecimal number) {
    BigDecimal smallest = number.multiply(BigDecimal.valueOf(size));
    if (number.signum() <= 0 || smallest.stripTrailingZeros().scale() > 0) {
      return number.toPlainString();
    }
    for (int i = 0; i < names.size(); i++) {
      BigDecimal[] parts = smallest.divideAndRemainder(BigDecimal.valueOf(sizes.get(i)));
      if (parts[1].signum() == 0) {
        return parts[0].toPlainString() + names.get(i);
      }
    }
    return number.toPlainString();
  }

  /**
   * The unit that a wrong one was meant to be: {@code G} and {@code GiB} are GB, {@code sec} is s.
   */
  Optional<String> meant(String wrong) {
    String lower = wrong.toLowerCase(Locale.ROOT).replaceFirst("^([kmgt])i", "$1");
    return names.stream().filter(name -> isBegun(lower, name.toLowerCase(Locale.ROOT))).findFirst();
  }

  private static boolean isBegun(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }
}
