package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field that is still in the CRD and that the operator's webhook refuses whatever it holds. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Refused {
  /**
   * {@return the path of the field that took its place, from the root of the manifest or a
   * sibling's name}
   */
  String instead();
}
