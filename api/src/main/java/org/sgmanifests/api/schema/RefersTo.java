package org.sgmanifests.api.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a field names another Kubernetes object, which a schema can't say. The rule {@code
 * dangling-reference} and the reference graph are made from these annotations alone.
 *
 * <p>On a text field, the text is the name of the object. On a selector (a record with {@code name}
 * and {@code key}), the object must also have that key.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface RefersTo {
  /**
   * {@return the kind of the object referred to, for example {@code SGInstanceProfile} or {@code
   * Secret}}
   */
  String value();

  /**
   * {@return the names that the operator generates and that therefore need not stand in a bundle}
   * {@code {name}} is the name of the referring object, {@code {major}} the major version of its
   * {@code spec.postgres.version}. A name with these is for readers; when such an object is made is
   * told by {@code generated-objects.txt} of the validation.
   */
  String[] generated() default {};

  /** {@return where the object is looked for} */
  Scope scope() default Scope.SAME_NAMESPACE;

  /**
   * Fields; while one of them is set, or has the value after {@code =}, nobody looks at the
   * reference: {@code pods.disableConnectionPooling=true}. Several that must hold together are
   * joined by {@code and}, and {@code !} in front of one negates it. Their paths begin at one of
   * the objects around the reference, the innermost in which the field is set, so that they hold
   * wherever the record is used.
   *
   * @return paths of the fields, or paths and values
   */
  String[] ignoredWhen() default {};

  /**
   * {@return whether the object usually comes to be at run time (a backup, say), so that its
   * absence is no mistake}
   */
  boolean madeAtRunTime() default false;

  /**
   * Where the object of a reference is looked for, and whether its absence from a bundle is a
   * mistake.
   */
  enum Scope {
    /** In the namespace of the referring object; absence is a mistake. */
    SAME_NAMESPACE,
    /**
     * As {@link #SAME_NAMESPACE}, or in another namespace when written as {@code namespace.name}.
     */
    NAMED_NAMESPACE,
    /**
     * A cluster-scoped object such as a StorageClass, usually made by somebody else; absence is
     * none.
     */
    CLUSTER
  }
}
