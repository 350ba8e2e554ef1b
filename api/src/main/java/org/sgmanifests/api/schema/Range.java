package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The numbers that the operator's webhook takes, where the CRD has no such limit. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Range {
  /** {@return the lowest number} */
  long min() default Long.MIN_VALUE;

  /** {@return the highest number} */
  long max() default Long.MAX_VALUE;
}
