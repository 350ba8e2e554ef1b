package org.sgmanifests.validation.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.validation.finding.Finding;

/**
 * One field with another value.
 *
 * @param path in kubectl's form, but that items of lists have their names: {@code
 *     spec.containers[name=web].image}
 * @param kind kind of difference
 * @param before the value that there was; empty for one that is added, and for a secret
 * @param after the value that there is now; empty for one that is removed, and for a secret
 * @param isSecret whether the value is one of a Secret, and so not here
 * @param findings what is dangerous about it
 */
public record FieldDiff(
    String path,
    DiffKind kind,
    Optional<JsonNode> before,
    Optional<JsonNode> after,
    boolean isSecret,
    List<Finding> findings) {

  /**
   * Copies the list.
   *
   * @param path in kubectl's form, but that items of lists have their names: {@code
   *     spec.containers[name=web].image}
   * @param kind the kind, such as {@code SGCluster}
   * @param before the value that there was; empty for one that is added, and for a secret
   * @param after the value that there is now; empty for one that is removed, and for a secret
   * @param isSecret whether the value is one of a Secret, and so not here
   * @param findings what is dangerous about it
   */
  public FieldDiff {
    findings = List.copyOf(findings);
  }

  /** The kind of difference and the path; never a value. */
  @Override
  public String toString() {
    return kind + " " + path;
  }
}
