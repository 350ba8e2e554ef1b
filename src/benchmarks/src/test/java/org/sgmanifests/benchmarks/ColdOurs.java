package org.sgmanifests.benchmarks;

import java.util.Map;
import org.sgmanifests.samples.replica.EnvironmentSecrets;
import org.sgmanifests.samples.replica.ExternalReplica;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Validator;

/** The guide from code to checked YAML, once. */
public final class ColdOurs {
  private ColdOurs() {}

  /** Prints the YAML. */
  public static void main(String[] args) {
    var bundle = ExternalReplica.bundle(EnvironmentSecrets.from(Map.of()));
    System.out.print(ManifestWriter.toYaml(Validator.create().validate(bundle).orThrow()));
  }
}
