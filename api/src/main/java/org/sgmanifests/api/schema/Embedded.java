package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how StackGres' CRD cuts the definition of a Kubernetes type that it embeds. Without it, the
 * CRD has the whole definition.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Embedded {
  /** What {@link #required} is when the definition's own word counts. */
  String AS_DEFINED = "*";

  /** {@return the fields that are required, in place of those that the definition requires} */
  String[] required() default AS_DEFINED;

  /** {@return the only fields that are there; none given means all} */
  String[] only() default {};
}
