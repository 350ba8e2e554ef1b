package org.sgmanifests.cli;

import java.nio.file.Path;
import java.util.List;
import org.sgmanifests.validation.ExistingObjects;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Validator;
import picocli.CommandLine.Option;

/** What there is on the Kubernetes cluster besides the manifests. */
final class WorldOptions {
  @Option(
      names = "--existing",
      paramLabel = "FILE",
      description =
          "Objects that exist on the cluster already: a YAML list of kind, namespace, name and"
              + " keys, or what kubectl get -o yaml prints. Can be repeated.")
  private List<Path> existing = List.of();

  @Option(
      names = "--open-world",
      description =
          "References to objects that are neither in the manifests nor declared are warnings, as"
              + " the cluster may have them.")
  private boolean openWorld;

  Manifests applyTo(Manifests manifests) {
    Manifests result = manifests;
    for (Path file : existing) {
      result = result.existing(ExistingObjects.read(file));
    }
    return result;
  }

  Validator applyTo(Validator validator) {
    return openWorld ? validator.openWorld() : validator;
  }
}
