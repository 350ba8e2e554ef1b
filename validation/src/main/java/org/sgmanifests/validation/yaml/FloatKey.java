package org.sgmanifests.validation.yaml;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A float as the key of a mapping. kubectl writes the shortest text of the number at
 * <em>single</em> precision, so {@code 16.10} is the key {@code 16.1} and {@code 1234567.5} is
 * {@code 1.2345675e+06}.
 */
final class FloatKey {

  /** Digits that tell any two floats of single precision apart. */
  private static final int MOST_DIGITS = 9;

  /** Go's {@code %g} turns to an exponent below this power of ten ... */
  private static final int LEAST_FIXED = -4;

  /** ... and from this one on. */
  private static final int FIRST_SCIENTIFIC = 6;

  private FloatKey() {}

  static String text(double value) {
    float single = (float) value;
    if (Float.isNaN(single)) {
      return ".nan";
    }
    if (Float.isInfinite(single)) {
      return single > 0 ? ".inf" : "-.inf";
    }
    if (single == 0) {
      return 1 / single > 0 ? "0" : "-0";
    }
    BigDecimal shortest = shortest(single);
    int exponent = shortest.precision() - shortest.scale() - 1;
    return exponent < LEAST_FIXED || exponent >= FIRST_SCIENTIFIC
        ? scientific(shortest, exponent)
        : shortest.stripTrailingZeros().toPlainString();
  }

  /** Not {@code Float.toString}: it gave too many digits before JDK 19. */
  private static BigDecimal shortest(float value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.floatValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(MOST_DIGITS));
  }

  private static String scientific(BigDecimal value, int exponent) {
    BigDecimal mantissa = value.scaleByPowerOfTen(-exponent).stripTrailingZeros();
    return "%se%s%02d"
        .formatted(mantissa.toPlainString(), exponent < 0 ? "-" : "+", Math.abs(exponent));
  }
}
