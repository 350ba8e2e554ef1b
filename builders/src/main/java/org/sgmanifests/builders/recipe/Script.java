package org.sgmanifests.builders.recipe;

import java.util.Optional;
import org.sgmanifests.api.common.ManagedScript;
import org.sgmanifests.api.common.ManagedScriptBuilder;
import org.sgmanifests.api.sgscript.SGScript;

/**
 * SQL that the operator runs on the primary.
 *
 * @param part the SGScript
 * @param id ties the script to its status; when left out, the operator gives the next free number
 */
public record Script(Part<SGScript> part, Optional<Integer> id) {

  /**
   * {@return a script for the bundle}
   *
   * @param script the script
   */
  public static Script of(SGScript script) {
    return new Script(Part.of(script), Optional.empty());
  }

  /**
   * {@return a script that exists already, that of the operator ({@code my-db-default}) included}
   *
   * @param name name of the SGScript
   */
  public static Script existing(String name) {
    return new Script(Part.existing(name), Optional.empty());
  }

  /**
   * {@return the same with a number of its own, which should not change later}
   *
   * @param number the number
   */
  public Script withId(int number) {
    return new Script(part, Optional.of(number));
  }

  /** {@return the element of {@code spec.managedSql.scripts}} */
  public ManagedScript managedScript() {
    return new ManagedScriptBuilder().withId(id.orElse(null)).withSgScript(part.name()).build();
  }
}
