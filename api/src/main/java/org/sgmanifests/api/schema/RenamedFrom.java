package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that a field had in older StackGres releases. StackGres renames without a period in
 * which both names work: a manifest has to change together with the operator.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Repeatable(RenamedFrom.All.class)
public @interface RenamedFrom {
  /** {@return the old name, in the same object} */
  String value();

  /** {@return the release that brought the old name; left out when that was before 1.14} */
  String since() default "";

  /** {@return the first release without the old name} */
  String until();

  /**
   * Limits this to one of the sections that share the record, by the end of its path, as {@link
   * Since#in} does.
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
    RenamedFrom[] value();
  }
}
