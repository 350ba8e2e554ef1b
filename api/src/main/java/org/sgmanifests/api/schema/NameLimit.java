package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits {@code metadata.name} of a kind: the operator derives longer names from it (pods, jobs,
 * labels), and these must not exceed Kubernetes' 63 characters. The name starts with a lower case
 * letter, as it becomes the name of Services.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NameLimit {
  /** The form of a limited name. */
  String PATTERN = "^[a-z]([-a-z0-9]*[a-z0-9])?$";

  /**
   * Characters at most.
   *
   * @return the number
   */
  int value();
}
