package org.sgmanifests.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Validator;

/** Many replicas from code to a file of checked YAML, once. */
public final class ColdFleet {
  private ColdFleet() {}

  /** Writes {@code args[1]} replicas to the file {@code args[0]}. */
  public static void main(String[] args) throws IOException {
    var bundle = Fleet.ofReplicas(Integer.parseInt(args[1]));
    ManifestWriter.writeFile(Validator.create().validate(bundle).orThrow(), Path.of(args[0]));
  }
}
