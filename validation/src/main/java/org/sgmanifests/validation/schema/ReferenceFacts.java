package org.sgmanifests.validation.schema;

import java.util.List;
import org.sgmanifests.validation.tree.Field;

/**
 * What is known about a field that refers to another object.
 *
 * @param kind kind of the object referred to
 * @param scope where it is looked for
 * @param madeAtRunTime whether its absence is no mistake
 * @param generated names that the operator generates, with {@code {name}} and {@code {major}}
 * @param ignoredWhen paths of fields from one of the objects around the reference, the innermost
 *     that has it; while one of them is set (or has the value after {@code =}), nobody looks at the
 *     reference
 */
public record ReferenceFacts(
    String kind,
    Scope scope,
    boolean madeAtRunTime,
    List<String> generated,
    List<String> ignoredWhen) {

  /**
   * {@return whether nobody looks at the reference in this field}
   *
   * @param at the field
   */
  public boolean isIgnored(Field at) {
    return Condition.anyHolds(ignoredWhen, at);
  }

  /** Where an object is looked for. */
  public enum Scope {
    /** In the namespace of the object that refers to it. */
    SAME_NAMESPACE,
    /** In the namespace that stands beside the name. */
    NAMED_NAMESPACE,
    /** Nowhere: the kind is cluster-scoped. */
    CLUSTER
  }
}
