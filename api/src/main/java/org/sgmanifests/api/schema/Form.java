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
  /** {@return the form} */
  Text value();

  /**
   * The forms that there are. Each has a regular expression for editors, which takes all that the
   * form takes. What {@code java.time} reads no expression can say: how long a number may be, and
   * which days a month has.
   */
  enum Text {
    /**
     * A duration that is not negative, as {@code java.time.Duration} parses it: days, hours,
     * minutes and seconds of ISO 8601, each with a sign if need be. It has no years, months and
     * weeks, as their length varies.
     */
    DURATION(
        "duration",
        "^[-+]?[Pp](?=[-+0-9Tt])([-+]?[0-9]+[Dd])?([Tt](?=[-+0-9])([-+]?[0-9]+[Hh])?"
            + "([-+]?[0-9]+[Mm])?([-+]?[0-9]+([.,][0-9]{0,9})?[Ss])?)?$"),

    /**
     * An instant in UTC, as {@code java.time.Instant} parses it: {@code 2024-01-31T10:00:00Z}. The
     * seconds are mandatory, and a day that the month does not have is refused.
     */
    INSTANT(
        "instant",
        "^([0-9]{4}|[-+][0-9]{4,10})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]"
            + "([01][0-9]|2[0-4]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]{0,9})?[Zz]$"),

    /** A text with something in it. */
    NOT_BLANK("not-blank", "\\S");

    private final String keyword;
    private final String pattern;

    Text(String keyword, String pattern) {
      this.keyword = keyword;
      this.pattern = pattern;
    }

    /** {@return what the schema calls it, in the keyword {@code x-form}} */
    public String keyword() {
      return keyword;
    }

    /** {@return a regular expression that all texts of the form match} */
    public String pattern() {
      return pattern;
    }
  }
}
