package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The format that StackGres' CRD gives a number: {@code int32} or {@code int64}. Most have none,
 * and then the Java type says only what values are to be expected.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Format {
  /** {@return the name of the format} */
  String value();
}
