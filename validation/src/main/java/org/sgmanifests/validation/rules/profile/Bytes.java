package org.sgmanifests.validation.rules.profile;

import java.math.BigDecimal;
import org.sgmanifests.validation.tree.Field;

/** Amounts of memory as instance profiles write them: a number with Mi or Gi. */
final class Bytes {
  static final BigDecimal MI = BigDecimal.valueOf(1L << 20);
  static final BigDecimal GI = BigDecimal.valueOf(1L << 30);

  private Bytes() {}

  /** The amount; zero when there is none, or one of another form, which is another finding. */
  static BigDecimal of(Field amount) {
    String text = amount.value().asText();
    if (!text.matches("[0-9]{1,15}(\\.[0-9]{1,15})?[MG]i")) {
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text.substring(0, text.length() - 2))
        .multiply(text.endsWith("Gi") ? GI : MI);
  }
}
