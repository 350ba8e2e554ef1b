package org.sgmanifests.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The text as trees; ours remember line and column of each value. */
public class ReadYaml {
  private static final ManifestReader READER = ManifestReader.create();
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  @Benchmark
  public Manifests ours(Guide guide) {
    return READER.read("guide.yaml", guide.bytes);
  }

  @Benchmark
  public List<JsonNode> jackson(Guide guide) throws IOException {
    return Guide.YAML.readerFor(JsonNode.class).<JsonNode>readValues(guide.bytes).readAll();
  }

  @Benchmark
  public List<Object> snakeyamlEngine(Guide guide) {
    List<Object> documents = new ArrayList<>();
    new Load(SETTINGS).loadAllFromString(guide.yaml).forEach(documents::add);
    return documents;
  }
}
