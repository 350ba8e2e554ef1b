package org.sgmanifests.validation.render;

/**
 * A file of a rendering.
 *
 * @param path relative to the output, with slashes; empty when it is the output itself
 * @param text the content, YAML
 * @param secret whether a Secret is in it, so that it is for its owner only
 */
public record RenderedFile(String path, String text, boolean secret) {

  /** The path; never the content, which may be secret. */
  @Override
  public String toString() {
    return path;
  }
}
