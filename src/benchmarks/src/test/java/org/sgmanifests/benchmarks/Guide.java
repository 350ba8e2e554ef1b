package org.sgmanifests.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.samples.replica.EnvironmentSecrets;
import org.sgmanifests.samples.replica.ExternalReplica;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.Validator;

/** The input of most benchmarks: the ten objects of StackGres' guide, in every form. */
@State(Scope.Benchmark)
public class Guide {
  static final YAMLMapper YAML = new YAMLMapper();
  static final ObjectMapper JSON = new ObjectMapper();

  final EnvironmentSecrets secrets = EnvironmentSecrets.from(Map.of());
  final Bundle bundle = build();
  final Validator validator = Validator.create();
  final ValidBundle valid = validator.validate(bundle).orThrow();
  final String yaml = ManifestWriter.toYaml(valid);
  final byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
  final List<ObjectNode> trees = trees(yaml);

  final Bundle build() {
    return ExternalReplica.bundle(secrets);
  }

  static List<ObjectNode> trees(String yaml) {
    try {
      return YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml).readAll();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
