package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a kind a scale subresource ({@code kubectl scale}); the values are JSON paths such as
 * {@code .spec.instances}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Scale {
  /** {@return the path of the wanted number} */
  String specReplicas();

  /** {@return the path of the number that there is} */
  String statusReplicas();

  /** {@return the path of the text that selects the pods} */
  String labelSelector();
}
