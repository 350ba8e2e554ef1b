package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fields of which the operator's webhook takes only one at a time. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(OneOf.All.class)
public @interface OneOf {
  /** {@return the names of the fields} */
  String[] value();

  /** {@return how many may be given at once} */
  Most most() default Most.ONE;

  /** {@return whether none of them is fine, too} */
  boolean optional() default false;

  /**
   * Fields; while one of them is set, or has the value after {@code =}, the webhook looks at none
   * of this. Their paths begin as those of {@link RefersTo#ignoredWhen}.
   *
   * @return paths of the fields, or paths and values
   */
  String[] ignoredWhen() default {};

  /** How many of the fields an object may have. */
  enum Most {
    /** One of them. */
    ONE,
    /** Any number of them. */
    ALL
  }

  /** Several of them on a record. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface All {
    /** {@return the annotations} */
    OneOf[] value();
  }
}
