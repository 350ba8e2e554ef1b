package org.sgmanifests.validation.postgres;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number.
 *
 * @param whole whether fractions are rounded
 * @param unit what a number without a unit counts in; {@code null} when none may be written
 */
record NumberType(boolean whole, @Nullable NumberUnit unit, BigDecimal least, BigDecimal most)
    implements ValueType {

  static NumberType parse(boolean whole, String text) {
    String[] words = text.split(" ");
    int bounds = words.length - 2;
    return new NumberType(
        whole,
        bounds == 0 ? null : NumberUnit.of(words[0]),
        new BigDecimal(words[bounds]),
        new BigDecimal(words[bounds + 1]));
  }

  @Override
  public Optional<Refusal> refusal(String value, Reader reader) {
    NumberText text = NumberText.parse(value, whole);
    if (text == null) {
      return refused("it is no number");
    }
    if (text.isHexadecimal() && reader == Reader.STACKGRES && !(whole && text.unit().isEmpty())) {
      return refused("StackGres does not read such a hexadecimal number");
    }
    BigDecimal number = text.number();
    if (!text.unit().isEmpty()) {
      if (unit == null) {
        return refused("it has no unit");
      }
      Optional<Long> size = unit.sizeOf(text.unit());
      if (size.isEmpty()) {
        return unknownUnit(text, unit, reader);
      }
      number =
          number
              .multiply(BigDecimal.valueOf(size.get()))
              .divide(BigDecimal.valueOf(unit.size()), MathContext.DECIMAL128);
    }
    // StackGres does not round what has no unit, and so takes no 0.9 where 1 is the least.
    boolean round = whole && (unit != null || reader == Reader.POSTGRES);
    return outOfRange(round ? number.setScale(0, RoundingMode.HALF_EVEN) : number);
  }

  private Optional<Refusal> outOfRange(BigDecimal number) {
    if (number.compareTo(least) < 0) {
      return refused("it is too low");
    }
    return number.compareTo(most) > 0 ? refused("it is too high") : Optional.empty();
  }

  private Optional<Refusal> unknownUnit(NumberText text, NumberUnit unit, Reader reader) {
    String instead =
        unit.meant(text.unit())
            .map(meant -> text.digits() + meant)
            .filter(meant -> refusal(meant, reader).isEmpty())
            .map(meant -> "`" + meant + "`")
            .orElse(range());
    return Optional.of(
        new Refusal("the units are `" + String.join("`, `", unit.names()) + "`", instead));
  }

  private Optional<Refusal> refused(String why) {
    return Optional.of(new Refusal(why, range()));
  }

  private String range() {
    return (whole ? "a whole number" : "a number")
        + " from `"
        + text(least)
        + "` to `"
        + text(most)
        + "`";
  }

  private String text(BigDecimal bound) {
    return unit != null ? unit.text(bound) : whole ? bound.toPlainString() : bound.toString();
  }
}
