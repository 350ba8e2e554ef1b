package org.sgmanifests.validation.reference;

import java.util.Set;

/** What it means that an object is neither in the bundle nor declared to exist elsewhere. */
public enum World {
  /**
   * That it doesn't exist, for StackGres' kinds, Secrets and ConfigMaps. Of other kinds nobody
   * expects all in a bundle: StorageClasses and PriorityClasses belong to the Kubernetes cluster,
   * claims and service accounts are often made by something else.
   */
  CLOSED,
  /** That nothing is known about it. */
  OPEN;

  private static final Set<String> CORE = Set.of("Secret", "ConfigMap");

  /**
   * {@return whether objects of a kind have to be in the bundle or declared}
   *
   * @param kind the kind
   */
  public static boolean hasToKnow(String kind) {
    return kind.startsWith("SG") || CORE.contains(kind);
  }
}
