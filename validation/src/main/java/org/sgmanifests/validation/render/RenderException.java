package org.sgmanifests.validation.render;

import java.util.List;

/**
 * Thrown when manifests cannot be rendered: a source cannot be run, or a file that is in the way
 * must not be overwritten. The message is for people, has a remedy for each problem and no content
 * of a manifest.
 */
public final class RenderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RenderException(List<String> problems) {
    super(String.join("\n", problems));
  }

  RenderException(String problem, Throwable cause) {
    super(problem, cause);
  }

  RenderException(String problem) {
    super(problem);
  }
}
