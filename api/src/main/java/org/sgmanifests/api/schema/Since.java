package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The first StackGres release whose CRD has the field, such as {@code 1.16}; left out for fields of
 * 1.0. A field is never older than the section that it is in, so a record that several sections
 * share says what is true of the oldest.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Repeatable(Since.All.class)
public @interface Since {
  /** {@return the release} */
  String value();

  /**
   * Limits this to one of the sections that share the record, by the end of its path: {@code
   * metadata.labels}. It wins over an annotation without one.
   *
   * @return the end of the path
   */
  String in() default "";

  /** Several of them on a field. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.FIELD)
  @interface All {
    /** {@return the annotations} */
    Since[] value();
  }
}
