package org.sgmanifests.builders.source;

/** The SGCluster that becomes the standby, for the commands that look at it. */
record StandbyCluster(String namespace, String name) {
  StandbyCluster {
    if (namespace.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "standby cluster: give namespace and name, those of the SGCluster's metadata");
    }
  }

  /** The first pod, which leads the cluster at first. */
  String pod() {
    return name + "-0";
  }
}
