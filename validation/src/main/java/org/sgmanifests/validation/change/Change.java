package org.sgmanifests.validation.change;

import java.util.List;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Two states of the same deployment.
 *
 * @param before all that was there
 * @param after all that is to be there
 * @param kept the objects of both, changed or not
 * @param added those of {@code after} only
 * @param removed those of {@code before} only
 */
public record Change(
    CheckedBundle before,
    CheckedBundle after,
    List<ObjectChange> kept,
    List<Manifest> added,
    List<Manifest> removed) {

  /**
   * Puts the two states side by side, as they were matched.
   *
   * @param before the bundle as it is deployed
   * @param after the bundle as it is to be
   * @param matching which objects are the same ones
   * @return the change
   */
  public static Change of(CheckedBundle before, CheckedBundle after, Matching matching) {
    return new Change(before, after, matching.kept(), matching.added(), matching.removed());
  }

  /**
   * {@return the objects of a StackGres kind that are in both states}
   *
   * @param kind the kind, such as {@code SGCluster}
   */
  public List<ObjectChange> of(String kind) {
    return kept.stream().filter(object -> object.isA(kind)).toList();
  }

  /**
   * {@return the field at a path of plain names in each object of a kind, where its value changes}
   *
   * @param kind the kind, such as {@code SGCluster}
   * @param dottedPath path of plain names, such as {@code spec.pods.persistentVolume}
   */
  public List<FieldChange> changed(String kind, String dottedPath) {
    return of(kind).stream()
        .map(object -> object.at(dottedPath))
        .filter(FieldChange::isChanged)
        .toList();
  }
}
