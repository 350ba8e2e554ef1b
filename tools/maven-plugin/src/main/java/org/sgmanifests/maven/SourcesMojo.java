package org.sgmanifests.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.render.FluxSettings;
import org.sgmanifests.validation.render.Layout;
import org.sgmanifests.validation.render.ManifestSources;
import org.sgmanifests.validation.render.RenderException;
import org.sgmanifests.validation.render.Rendering;

/** Goals that run manifests that are written in Java. */
abstract class SourcesMojo extends CheckingMojo {
  /**
   * The classes of the project, or of its dependencies, that implement <code>
   * org.sgmanifests.api.ManifestSource</code>. All together are one bundle.
   */
  @Parameter(property = "sgmanifests.sources", required = true)
  private List<String> sources = List.of();

  /**
   * <code>files</code>: a numbered file for each object; <code>document</code>: one file; <code>
   * kustomize</code>: files and a <code>kustomization.yaml</code>; <code>argocd</code>: files with
   * sync waves; <code>flux</code>: a folder and a Kustomization for each wave.
   */
  @Parameter(property = "sgmanifests.layout", defaultValue = "files")
  private String layout;

  /** With the layout <code>flux</code>: what the Kustomizations are called. */
  @Parameter(property = "sgmanifests.fluxName", defaultValue = "${project.artifactId}")
  private String fluxName;

  /**
   * With the layout <code>flux</code>: the folder with the manifests as seen from the root of the
   * repository that Flux reads.
   */
  @Parameter(property = "sgmanifests.fluxPath", defaultValue = ".")
  private String fluxPath;

  /** With the layout <code>flux</code>: where the Kustomizations and the source are. */
  @Parameter(property = "sgmanifests.fluxNamespace", defaultValue = "flux-system")
  private String fluxNamespace;

  /** With the layout <code>flux</code>: the kind of what Flux reads from. */
  @Parameter(property = "sgmanifests.fluxSourceKind", defaultValue = "GitRepository")
  private String fluxSourceKind;

  /** With the layout <code>flux</code>: the name of what Flux reads from. */
  @Parameter(property = "sgmanifests.fluxSourceName", defaultValue = "flux-system")
  private String fluxSourceName;

  /** What is done with what was rendered. */
  interface Use {
    void of(Rendering rendering) throws IOException, MojoFailureException;
  }

  /**
   * Runs the sources, checks what they give, and hands it on, unless that was done and nothing has
   * changed since.
   *
   * @param output what is written or looked at
   */
  final void render(Path output, String options, Use use)
      throws MojoExecutionException, MojoFailureException {
    List<Path> classPath = classPath();
    warnOfOtherVersion();
    String all =
        String.join(
            "\n",
            String.join(" ", sources),
            layout,
            fluxName,
            fluxPath,
            fluxNamespace,
            fluxSourceKind,
            fluxSourceName,
            options);
    unlessDone(classPath, List.of(output), all, () -> run(classPath, use));
  }

  private boolean run(List<Path> classPath, Use use)
      throws IOException, MojoExecutionException, MojoFailureException {
    Layout chosen = Choice.of(Layout.class, "layout", layout);
    try (ManifestSources found = ManifestSources.of(classPath, sources)) {
      Report report = check(Manifests.of(found.bundle(sources)));
      use.of(
          chosen == Layout.FLUX
              ? Rendering.of(report.orThrow(), chosen, flux())
              : Rendering.of(report.orThrow(), chosen));
      return report.findings().isEmpty();
    } catch (RenderException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
  }

  private FluxSettings flux() throws MojoExecutionException {
    try {
      return FluxSettings.of(fluxName, fluxPath)
          .in(fluxNamespace)
          .from(fluxSourceKind, fluxSourceName);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
  }

  private List<Path> classPath() throws MojoExecutionException {
    try {
      return project().getRuntimeClasspathElements().stream().map(Path::of).toList();
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("The class path of the project is not known yet.", e);
    }
  }

  /** The classes of the library come from the plugin, whatever the project was compiled with. */
  private void warnOfOtherVersion() {
    for (Artifact artifact : project().getArtifacts()) {
      if (artifact.getGroupId().equals("org.sgmanifests")
          && !artifact.getBaseVersion().equals(version())) {
        getLog()
            .warn(
                artifact.getArtifactId()
                    + " of the project has the version "
                    + artifact.getBaseVersion()
                    + ", this plugin has "
                    + version()
                    + ". Give both the same version.");
      }
    }
  }
}
