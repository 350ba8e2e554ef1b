package org.sgmanifests.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.sgmanifests.validation.render.RenderDifference;

/**
 * Fails the build unless the files that are committed are what the manifests in Java give now. With
 * <code>-Dsgmanifests.update=true</code> it writes them.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class CheckMojo extends SourcesMojo {

  /** The folder with what is committed; with the layout <code>document</code> a file. */
  @Parameter(property = "sgmanifests.committed", required = true)
  private File committed;

  /** Write what is to be committed instead of failing. */
  @Parameter(property = "sgmanifests.update", defaultValue = "false")
  private boolean update;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    Path target = committed.toPath();
    render(
        target,
        "",
        rendering -> {
          if (update) {
            getLog().info(target + ": " + rendering.writeTo(target));
          } else {
            compare(rendering.compareWith(target), target);
          }
        });
  }

  private void compare(RenderDifference difference, Path target) throws MojoFailureException {
    if (difference.isEmpty()) {
      getLog().info(target + " is what is rendered.");
      return;
    }
    difference.toString().lines().forEach(getLog()::error);
    throw new MojoFailureException(
        target
            + " is not what is rendered. To update it, run the build with"
            + " -Dsgmanifests.update=true, and commit the result.");
  }
}
