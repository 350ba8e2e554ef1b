package com.example;

import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ManifestSource;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;

public final class Incomplete implements ManifestSource {
  @Override
  public Bundle bundle() {
    return Bundle.of(
        new SGClusterBuilder().withNewMetadata().withName("orders").endMetadata().build());
  }
}
