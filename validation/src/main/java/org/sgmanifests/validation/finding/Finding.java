package org.sgmanifests.validation.finding;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One problem that a rule found: where, what, and what to do about it. */
@Value.Immutable
public interface Finding {

  /** {@return the id of the rule, such as {@code dangling-reference}} */
  String rule();

  /** {@return how bad it is} */
  Severity severity();

  /** {@return the kind of the object; absent when the text could not be read as an object} */
  Optional<String> kind();

  /** {@return the namespace of the object; absent when it states none} */
  Optional<String> namespace();

  /** {@return the name of the object} */
  Optional<String> name();

  /** {@return where in the object, in kubectl's form; empty for the object as a whole} */
  @Value.Default
  default String path() {
    return "";
  }

  /**
   * {@return what is wrong, with the offending value} One sentence; never with a value of a Secret.
   */
  String message();

  /**
   * {@return what to do about it, with an allowed value or the nearest candidate} One imperative
   * sentence.
   */
  String remedy();

  /** {@return the file that the object was read from} */
  Optional<String> file();

  /** {@return the line in the file, from 1} */
  OptionalInt line();

  /** {@return the column in the line, from 1} */
  OptionalInt column();

  /**
   * {@return the line of the program that added the object, such as {@code Replica.java:42}; for
   * objects that were not read from a file}
   */
  Optional<String> source();

  /**
   * {@return the object as people write it, such as {@code SGCluster my-namespace/my-db}; empty
   * when the text could not be read as an object}
   */
  default String object() {
    String names = namespace().map(namespace -> namespace + "/").orElse("") + name().orElse("");
    return (kind().orElse("") + " " + names).strip();
  }

  /** {@return a builder of findings} */
  static ImmutableFinding.Builder builder() {
    return ImmutableFinding.builder();
  }
}
