/**
 * From {@link org.sgmanifests.api.ManifestSource}s to files: {@link
 * org.sgmanifests.validation.render.ManifestSources} runs them, the validator checks what they
 * give, and {@link org.sgmanifests.validation.render.Rendering} lays the valid bundle out for
 * kubectl, kustomize, Argo CD or Flux, and writes the files or compares them with those that are
 * there. How a tree becomes YAML is not here, and neither is anything about a build tool.
 */
@NullMarked
package org.sgmanifests.validation.render;

import org.jspecify.annotations.NullMarked;
