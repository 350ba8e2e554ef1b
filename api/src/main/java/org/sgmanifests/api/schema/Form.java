package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form that the operator's webhook demands of a text, where the CRD takes any. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Form {
  /**
   * A duration that is not negative, as {@code java.time.Duration} parses it: days, hours, minutes
   * and seconds of ISO 8601. It has no years, months and weeks, as their length varies.
   */
  String DURATION =
      "^[Pp](?=[0-9]|[Tt][0-9])([0-9]+[Dd])?([Tt](?=[0-9])([0-9]+[Hh])?([0-9]+[Mm])?"
          + "([0-9]+([.,][0-9]{0,9})?[Ss])?)?$";

  /**
   * An instant in UTC, as {@code java.time.Instant} parses it: {@code 2024-01-31T10:00:00Z}. The
   * seconds are mandatory, and a day that the month does not have is refused.
   */
  String INSTANT =
      "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|02-(0[1-9]|[12][0-9]))[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
          + "([.][0-9]{0,9})?[Zz]$";

  /** A text with something in it. */
  String NOT_BLANK = "\\S";

  /** {@return a regular expression, best one of the constants} */
  String value();
}
