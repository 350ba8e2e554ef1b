package org.sgmanifests.apply;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of the objects of a bundle.
 *
 * @param objects in the order in which they were applied
 */
public record ApplyResult(List<AppliedObject> objects) {
  /**
   * Copies the list.
   *
   * @param objects in the order in which they were applied
   */
  public ApplyResult {
    objects = List.copyOf(objects);
  }

  /** {@return whether anything was made or changed} */
  public boolean isChanged() {
    return !with(Effect.CREATED).isEmpty() || !with(Effect.CHANGED).isEmpty();
  }

  /**
   * {@return the objects with an effect}
   *
   * @param effect the effect
   */
  public List<AppliedObject> with(Effect effect) {
    return objects.stream().filter(object -> object.effect() == effect).toList();
  }

  /** A line for each object; never its content, which may be secret. */
  @Override
  public String toString() {
    return objects.stream().map(AppliedObject::toString).collect(Collectors.joining("\n"));
  }
}
