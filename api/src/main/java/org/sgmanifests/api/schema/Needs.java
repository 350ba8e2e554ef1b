package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fields that the operator's webhook demands when another field is set, or has some value. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Needs.All.class)
public @interface Needs {
  /** In {@link #is}: the field is not set and has no default. */
  String UNSET = "";

  /** {@return the field that decides} The CRD's default counts when it is not set. */
  String field();

  /**
   * Its values with which the other fields are needed; none given means any value.
   *
   * @return the values
   */
  String[] is() default {};

  /** {@return the fields that are needed then} */
  String[] needs();

  /** Several of them on a record. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface All {
    /** {@return the annotations} */
    Needs[] value();
  }
}
