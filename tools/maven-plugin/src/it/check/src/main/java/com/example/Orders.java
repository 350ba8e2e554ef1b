package com.example;

import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ManifestSource;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfileBuilder;

public final class Orders implements ManifestSource {
  @Override
  public Bundle bundle() {
    return Bundle.of(
        new SGInstanceProfileBuilder()
            .withNewMetadata()
            .withNamespace("orders")
            .withName("small")
            .endMetadata()
            .withNewSpec()
            .withCpu("1")
            .withMemory("2Gi")
            .endSpec()
            .build());
  }
}
