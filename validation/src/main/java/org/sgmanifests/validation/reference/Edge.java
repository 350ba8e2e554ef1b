package org.sgmanifests.validation.reference;

import java.util.List;

/**
 * That one object refers to another.
 *
 * @param from what refers
 * @param to what is referred to
 * @param references where it does so, at least one
 */
public record Edge(Node from, Node to, List<Reference> references) {
  /**
   * Copies the list.
   *
   * @param from the backup to restore
   * @param to what is referred to
   * @param references where it does so, at least one
   */
  public Edge {
    references = List.copyOf(references);
  }

  /** {@return whether all is there that the references ask for} */
  public boolean isResolved() {
    return references.stream().allMatch(Reference::isResolved);
  }
}
