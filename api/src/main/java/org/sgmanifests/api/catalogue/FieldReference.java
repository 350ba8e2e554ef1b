package org.sgmanifests.api.catalogue;

import java.util.List;
import org.sgmanifests.api.schema.RefersTo;

/**
 * Which object a field names; see {@link RefersTo}, from which it is made.
 *
 * @param kind kind of the object, such as {@code Secret}
 * @param scope where it is looked for
 * @param madeAtRunTime whether its absence is no mistake
 * @param generated names that the operator generates, with {@code {name}} and {@code {major}}
 * @param ignoredWhen fields of the objects around; while one of them is set (or has the value after
 *     {@code =}), nobody looks at the reference
 */
public record FieldReference(
    String kind,
    RefersTo.Scope scope,
    boolean madeAtRunTime,
    List<String> generated,
    List<String> ignoredWhen) {

  /**
   * Copies the lists.
   *
   * @param kind kind of the object, such as {@code Secret}
   * @param scope where it is looked for
   * @param madeAtRunTime whether its absence is no mistake
   * @param generated names that the operator generates, with {@code {name}} and {@code {major}}
   * @param ignoredWhen fields of the objects around; while one of them is set (or has the value
   *     after {@code =}), nobody looks at the reference
   */
  public FieldReference {
    generated = List.copyOf(generated);
    ignoredWhen = List.copyOf(ignoredWhen);
  }
}
