package org.sgmanifests.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Runs manifests that are written in Java, checks what they give, and writes it when it is valid.
 * The code of the sources runs in Maven's JVM and should depend on itself alone: when it reads the
 * environment or the time, use <code>sgmanifests.force</code>.
 */
@Mojo(
    name = "render",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class RenderMojo extends SourcesMojo {

  /**
   * The folder to write to; with the layout <code>document</code> a file. Rendered files begin with
   * a comment that says so: only such files are replaced, and removed when they are rendered no
   * more.
   */
  @Parameter(
      property = "sgmanifests.output",
      defaultValue = "${project.build.directory}/sgmanifests",
      required = true)
  private File output;

  /** Replace files, too, that were not rendered. */
  @Parameter(property = "sgmanifests.overwrite", defaultValue = "false")
  private boolean overwrite;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    Path target = output.toPath();
    render(
        target,
        String.valueOf(overwrite),
        rendering ->
            getLog()
                .info(
                    target
                        + ": "
                        + (overwrite ? rendering.overwrite(target) : rendering.writeTo(target))));
  }
}
