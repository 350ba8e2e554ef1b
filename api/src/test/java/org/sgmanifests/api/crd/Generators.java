package org.sgmanifests.api.crd;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.crdv2.generator.CRDGenerator;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The other generator of fabric8: it reads compiled classes, the build's one source code. */
final class Generators {
  private Generators() {}

  /** The CRD of a kind as {@code crd-generator-api-v2} makes it, not finished. */
  static ObjectNode v2(Class<? extends HasMetadata> kind) {
    Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
    new CRDGenerator()
        .customResourceClasses(kind)
        .forCRDVersions("v1")
        .withParallelGenerationEnabled(false)
        .withOutput(
            new CRDGenerator.AbstractCRDOutput<ByteArrayOutputStream>() {
              @Override
              protected ByteArrayOutputStream createStreamFor(String name) {
                return files.computeIfAbsent(name, any -> new ByteArrayOutputStream());
              }
            })
        .detailedGenerate();
    try {
      return (ObjectNode) FinishCrds.YAML.readTree(files.values().iterator().next().toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
