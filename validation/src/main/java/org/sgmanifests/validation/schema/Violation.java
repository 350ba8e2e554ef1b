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

  /** {@return where it is; for something missing, where it would be} */
  Field at();

  /**
   * {@return whether fields are not those that the schema has: unknown ones, or ones that are
   * missing or hold something of another type} What is missing there may just be misspelt.
   */
  default boolean isOfShape() {
    return this instanceof Unknown
        || this instanceof NotYet
        || this instanceof Removed
        || this instanceof Refused
        || this instanceof WrongType
        || this instanceof Missing;
  }

  /**
   * A value of another type than the schema wants; {@code fields} are those that an object needs
   * there.
   *
   * @param at the field
   * @param expected the type that the schema has
   * @param fields the fields that an object needs there
   */
  record WrongType(Field at, JsonType expected, Set<String> fields) implements Violation {}

  /**
   * A mandatory field without a value.
   *
   * @param at the field
   */
  record Missing(Field at) implements Violation {}

  /**
   * A field that the object doesn't have here.
   *
   * @param at the field
   * @param known the fields that it has here
   * @param elsewhere the paths at which the kind has a field of this name
   */
  record Unknown(Field at, Set<String> known, List<String> elsewhere) implements Violation {}

  /**
   * A field that the kind got in a later StackGres release than the one checked for.
   *
   * @param at the field
   * @param since the release that brought the field
   * @param formerName what that release calls it
   */
  record NotYet(Field at, StackGresVersion since, @Nullable String formerName)
      implements Violation {}

  /**
   * A field that only earlier StackGres releases have.
   *
   * @param at the field
   * @param in the first release without it
   * @param instead name in the same object, or path, of what replaced it
   */
  record Removed(Field at, StackGresVersion in, @Nullable String instead) implements Violation {}

  /**
   * A text outside of its closed set.
   *
   * @param at the field
   * @param facts the set
   */
  record NotInSet(Field at, ClosedSetFacts facts) implements Violation {}

  /**
   * A text of the wrong form.
   *
   * @param at the field
   * @param pattern regular expression that the text does not match
   */
  record Malformed(Field at, String pattern) implements Violation {}

  /**
   * A number, or a number of characters or items, outside of its limit.
   *
   * @param at the field
   * @param limit which limit
   * @param bound the number that it is
   */
  record OutOfLimits(Field at, Limit limit, long bound) implements Violation {}

  /**
   * An item of a list with the same identity as one before it.
   *
   * @param at the field
   * @param first the same field of the item before
   */
  record Duplicate(Field at, Field first) implements Violation {}

  /**
   * A field that the webhook refuses, whatever it holds.
   *
   * @param at the field
   * @param instead what took its place: a name in the same object, or a path
   */
  record Refused(Field at, String instead) implements Violation {}

  /**
   * None of several fields, or too many of them.
   *
   * @param at the object
   * @param fields those that there are to choose from
   * @param given those that it has
   */
  record WrongChoice(Field at, List<String> fields, List<String> given) implements Violation {}

  /**
   * A field that is missing only because of the value of another.
   *
   * @param at the field
   * @param because the other field, which may have its default
   * @param value what it holds; "" for nothing
   * @param instead the section that is there in the place of this one; {@code null} for none
   */
  record Needed(Field at, Field because, String value, @Nullable Instead instead)
      implements Violation {}

  /**
   * The only section of an object, where its field that chooses wants another one.
   *
   * @param section the section
   * @param value what would choose it
   */
  record Instead(Field section, String value) {}

  /**
   * A section for another value than that of the field that chooses among sections.
   *
   * @param at the field
   * @param chooser the field that chooses
   * @param value what it holds
   * @param chosen the section that belongs to the value
   */
  record OtherSection(Field at, Field chooser, String value, String chosen) implements Violation {}

  /** The limits that StackGres sets. */
  enum Limit {
    /** The lowest number. */
    MINIMUM,
    /** The highest number. */
    MAXIMUM,
    /** How long a text is at least, in characters. */
    MIN_LENGTH,
    /** How long a text is at most, in characters. */
    MAX_LENGTH,
    /** How many items a list has at least. */
    MIN_ITEMS
  }
}
