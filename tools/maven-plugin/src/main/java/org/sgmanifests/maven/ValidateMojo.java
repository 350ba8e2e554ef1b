package org.sgmanifests.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.sgmanifests.validation.ManifestReader;

/**
 * Checks the manifests of the project that are YAML or JSON. All files together are one bundle:
 * what one refers to may stand in another.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends CheckingMojo {

  /**
   * Files, and folders with all below them that is <code>.yaml</code>, <code>.yml</code> or <code>
   * .json</code>. Default: <code>src/main/sgmanifests</code>.
   */
  @Parameter(property = "sgmanifests.manifests")
  private List<File> manifests = List.of();

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    List<Path> paths = paths();
    unlessDone(
        paths,
        List.of(),
        "",
        () -> check(ManifestReader.create().read(paths)).findings().isEmpty());
  }

  private List<Path> paths() throws MojoExecutionException {
    if (!manifests.isEmpty()) {
      return manifests.stream().map(File::toPath).toList();
    }
    Path usual = project().getBasedir().toPath().resolve("src/main/sgmanifests");
    if (!usual.toFile().isDirectory()) {
      throw new MojoExecutionException(
          "There is no folder `"
              + usual
              + "`. Put the manifests there, name files or folders in <manifests>, or set <skip>.");
    }
    return List.of(usual);
  }
}
