package org.sgmanifests.validation.diff;

import java.util.List;
import java.util.stream.Stream;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.tree.Manifest;

/**
 * One object that is not the same any more.
 *
 * @param object as it is now; as it was if it is removed
 * @param kind kind of difference
 * @param fields what changed in it; none for an object that is added or removed
 * @param findings what is dangerous and belongs to no changed field
 */
public record ObjectDiff(
    Manifest object, DiffKind kind, List<FieldDiff> fields, List<Finding> findings) {

  /**
   * Copies the lists.
   *
   * @param object as it is now; as it was if it is removed
   * @param kind the kind, such as {@code SGCluster}
   * @param fields what changed in it; none for an object that is added or removed
   * @param findings what is dangerous and belongs to no changed field
   */
  public ObjectDiff {
    fields = List.copyOf(fields);
    findings = List.copyOf(findings);
  }

  /** {@return all that is dangerous, in the object and in its fields} */
  public List<Finding> allFindings() {
    return Stream.concat(
            findings.stream(), fields.stream().flatMap(field -> field.findings().stream()))
        .toList();
  }

  /** The kind of difference and the object; never a value. */
  @Override
  public String toString() {
    return kind + " " + object;
  }
}
