package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of which no two items may have the same value in a field: the operator's webhook refuses
 * that. Items without the field, or with a negative number there, get a value of their own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface UniqueBy {
  /** {@return the name of the field in the items} */
  String value();
}
