package org.sgmanifests.validation.preflight.source;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A row of an answer; the columns are found by name. SQL's null is an absent value. */
public final class Row {
  private final Map<String, String> values;

  /**
   * A row with these values; columns that are null are left out.
   *
   * @param values values by column
   */
  public Row(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * {@return a value; an empty text for null}
   *
   * @param column name of the column
   */
  public String text(String column) {
    return values.getOrDefault(column, "");
  }

  /**
   * {@return a value, or none for null}
   *
   * @param column name of the column
   */
  public Optional<String> value(String column) {
    return Optional.ofNullable(values.get(column));
  }

  /**
   * {@return a number; 0 for null}
   *
   * @param column name of the column
   */
  public BigDecimal number(String column) {
    return new BigDecimal(Objects.requireNonNullElse(values.get(column), "0"));
  }

  /**
   * {@return whether a boolean is true; null is not}
   *
   * @param column name of the column
   */
  public boolean is(String column) {
    return "t".equals(values.get(column)) || "true".equals(values.get(column));
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
