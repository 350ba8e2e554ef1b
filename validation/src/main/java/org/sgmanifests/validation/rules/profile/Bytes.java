package org.sgmanifests.validation.rules.profile;

import java.math.BigDecimal;
import org.sgmanifests.validation.tree.Field;

/** Amounts of memory as instance profiles write them: a number with Mi or Gi. */
final class Bytes {
  static final BigDecimal MI = BigDecimal.valueOf(1L << 20);
  static final BigDecimal GI = BigDecimal.valueOf(1L << 30);

  private Bytes() {}

  /** Whether an amount of the right form is there. */
  static boolean isAmount(Field amount) {
    return amount.value().isTextual()
        && amount.value().textValue().matches("[0-9]{1,15}(\\.[0-9]{1,15})?[MG]i");
  }

  /** The amount; zero when there is none, or one of another form, which is another finding. */
  static BigDecimal of(Field amount) {
    if (!isAmount(amount)) {
      return BigDecimal.ZERO;
    }
    String text = amount.value().asText();
    return new BigDecimal(text.substring(0, text.length() - 2))
        .multiply(text.endsWith("Gi") ? GI : MI);
  }
}
