package org.sgmanifests.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.Serialization;
import org.openjdk.jmh.annotations.Benchmark;
import org.sgmanifests.validation.ManifestWriter;

/** The valid bundle as text. */
public class WriteYaml {
  @Benchmark
  public String ours(Guide guide) {
    return ManifestWriter.toYaml(guide.valid);
  }

  /** The same trees. */
  @Benchmark
  public String jackson(Guide guide) throws JsonProcessingException {
    StringBuilder text = new StringBuilder();
    for (ObjectNode tree : guide.trees) {
      text.append(Guide.YAML.writeValueAsString(tree));
    }
    return text.toString();
  }

  /** The objects, as it has no trees. */
  @Benchmark
  public String fabric8(Guide guide) {
    StringBuilder text = new StringBuilder();
    for (HasMetadata object : guide.bundle.objects()) {
      text.append(Serialization.asYaml(object));
    }
    return text.toString();
  }
}
