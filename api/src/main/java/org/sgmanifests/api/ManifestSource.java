package org.sgmanifests.api;

/**
 * Manifests as code: a class that says what a deployment consists of. Tools that render manifests
 * find it by its name or, in a jar, through {@link java.util.ServiceLoader}; either way it needs a
 * public constructor without parameters. What comes of it should depend on the class alone, so that
 * rendering twice gives the same files.
 */
@FunctionalInterface
public interface ManifestSource {

  /** {@return the objects, not validated yet} */
  Bundle bundle();
}
