package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field whose value says which of several sections counts: {@code type: Postgres} with the
 * section {@code postgres}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SectionPer {
  /** {@return the field with the value, in the same object as the sections} */
  String field();

  /** {@return the sections by value: {@code Postgres=postgres}} */
  String[] sections();

  /** {@return the sections that must be there when their value is chosen} */
  String[] demanded() default {};

  /** {@return whether the webhook refuses the sections of other values} */
  boolean exclusive() default true;
}
