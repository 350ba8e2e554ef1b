package org.sgmanifests.validation.schema;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.tree.Field;

/**
 * A place where an object does not fit the schema of its kind. A rule for each makes the message.
 */
public sealed interface Violation {

  /** Where it is; for something missing, where it would be. */
  Field at();

  /**
   * A value of another type than the schema wants; {@code fields} are those that an object needs
   * there.
   */
  record WrongType(Field at, JsonType expected, Set<String> fields) implements Violation {}

  /** A mandatory field without a value. */
  record Missing(Field at) implements Violation {}

  /**
   * A field that the object doesn't have here.
   *
   * @param known the fields that it has here
   * @param elsewhere the paths at which the kind has a field of this name
   */
  record Unknown(Field at, Set<String> known, List<String> elsewhere) implements Violation {}

  /**
   * A field that the kind got in a later StackGres release than the one checked for.
   *
   * @param formerName what that release calls it
   */
  record NotYet(Field at, StackGresVersion since, @Nullable String formerName)
      implements Violation {}

  /**
   * A field that only earlier StackGres releases have.
   *
   * @param in the first release without it
   * @param instead name in the same object, or path, of what replaced it
   */
  record Removed(Field at, StackGresVersion in, @Nullable String instead) implements Violation {}

  /** A text outside of its closed set. */
  record NotInSet(Field at, ClosedSetFacts facts) implements Violation {}

  /** A text of the wrong form. */
  record Malformed(Field at, String pattern) implements Violation {}

  /** A number, or a number of characters or items, outside of its limit. */
  record OutOfLimits(Field at, Limit limit, long bound) implements Violation {}

  /** The limits that StackGres' CRDs use. */
  enum Limit {
    MINIMUM,
    MAX_LENGTH,
    MIN_ITEMS
  }
}
