package org.sgmanifests.validation.render;

import java.util.regex.Pattern;

/**
 * What Flux has to know about a rendered folder.
 *
 * @param name what the Kustomizations are called: {@code NAME-wave-0}, and so on
 * @param path the rendered folder in the repository that Flux reads, such as {@code deploy/orders};
 *     {@code .} for the root
 * @param namespace where the Kustomizations and the source are
 * @param sourceKind kind of the source: {@code GitRepository}, {@code OCIRepository}, {@code
 *     Bucket}
 * @param sourceName name of the source
 */
public record FluxSettings(
    String name, String path, String namespace, String sourceKind, String sourceName) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9]{0,50}[a-z0-9])?");

  /**
   * Checks what Kubernetes would refuse.
   *
   * @param name what the Kustomizations are called: {@code NAME-wave-0}, and so on
   * @param path the rendered folder in the repository that Flux reads, such as {@code
   *     deploy/orders}; {@code .} for the root
   * @param namespace where the Kustomizations and the source are
   * @param sourceKind kind of the source: {@code GitRepository}, {@code OCIRepository}, {@code
   *     Bucket}
   * @param sourceName name of the source
   * @throws IllegalArgumentException if a name is none, or the path leaves the repository
   */
  public FluxSettings {
    for (String each : new String[] {name, namespace, sourceName}) {
      if (!NAME.matcher(each).matches()) {
        throw new IllegalArgumentException(
            "`"
                + each
                + "` is no name for Flux; use at most 52 small letters, digits and dashes, with no"
                + " dash at the ends.");
      }
    }
    path = path.replace('\\', '/').replaceAll("/+$", "").replaceFirst("^\\./", "");
    if (path.startsWith("/") || path.matches("(.*/)?\\.\\.(/.*)?")) {
      throw new IllegalArgumentException(
          "`"
              + path
              + "` is no path in the repository that Flux reads; use one relative to its root, such"
              + " as `deploy/orders`.");
    }
  }

  /**
   * {@return Kustomizations for the source {@code GitRepository/flux-system}, which bootstrapping
   * makes}
   *
   * @param name what the names of the Kustomizations begin with
   * @param path the rendered folder in the repository
   */
  public static FluxSettings of(String name, String path) {
    return new FluxSettings(name, path, "flux-system", "GitRepository", "flux-system");
  }

  /**
   * {@return the same, with the Kustomizations and the source in this namespace}
   *
   * @param otherNamespace the namespace
   */
  public FluxSettings in(String otherNamespace) {
    return new FluxSettings(name, path, otherNamespace, sourceKind, sourceName);
  }

  /**
   * {@return the same, with another source}
   *
   * @param kind kind of the source, such as {@code OCIRepository}
   * @param otherName name of the source
   */
  public FluxSettings from(String kind, String otherName) {
    return new FluxSettings(name, path, namespace, kind, otherName);
  }
}
