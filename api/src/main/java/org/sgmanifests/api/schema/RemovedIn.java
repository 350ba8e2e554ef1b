package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fields that the CRDs of older StackGres releases have below this record and the newest has not.
 * They are no components, so that nobody meets them in a builder; for an old release they can be
 * set as additional properties, and the validator knows them.
 *
 * <p>Only releases that this library knows (1.14 and later) are looked at.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(RemovedIn.All.class)
public @interface RemovedIn {
  /** {@return the first release without the fields} */
  String value();

  /**
   * {@return the paths from this record, with {@code []} after a list, and after a colon the type
   * when it is not {@code string}: {@code podStatuses[].primary: boolean}} Types are those of
   * {@code kubectl explain}: string, integer, boolean, {@code map[string]string}, Object
   * (anything).
   */
  String[] fields();

  /** {@return the release that brought the fields; left out when that was before 1.14} */
  String since() default "";

  /** {@return the path of the field that replaces them, from the root of the manifest} */
  String instead() default "";

  /** Several of them on a record. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface All {
    /** {@return the annotations} */
    RemovedIn[] value();
  }
}
