package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says who refuses a value that is not in a closed set. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Enforced {
  /** {@return who refuses it} */
  By value();

  /** Who enforces. */
  enum By {
    /** The API server: the CRD lists the values. */
    SCHEMA,
    /** The admission webhook of the operator: the CRD takes any text. */
    WEBHOOK,
    /** Nobody: the operator replaces the value by its default without a word. */
    NOBODY
  }
}
