package org.sgmanifests.validation.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sgmanifests.validation.ValidBundle;

/**
 * The files of a valid bundle in a layout. The same bundle gives the same files.
 *
 * <pre>{@code
 * try (ManifestSources sources = ManifestSources.of(classPath)) {
 *   Report report = Validator.create().validate(sources.bundle(List.of("com.example.Orders")));
 *   Rendering rendering = Rendering.of(report.orThrow(), Layout.KUSTOMIZE);
 *   rendering.writeTo(Path.of("deploy/orders"));
 * }
 * }</pre>
 *
 * <p>Every file begins with a comment, {@link #HEADER}. By it a later rendering knows what it may
 * replace, and what to remove when it renders it no more: files of YAML in the output folder and in
 * its folders {@code wave-0} and so on. So an output folder is for one rendering, and may have
 * files of other people beside.
 */
public final class Rendering {
  /** The first line of every file that was rendered. */
  public static final String HEADER =
      "# Rendered by sgmanifests: change the source, and render again.";

  private final Layout layout;
  private final List<RenderedFile> files;

  private Rendering(Layout layout, List<RenderedFile> files) {
    this.layout = layout;
    this.files =
        files.stream()
            .map(f -> new RenderedFile(f.path(), HEADER + "\n" + f.text(), f.secret()))
            .toList();
  }

  /**
   * {@return the files in a layout; for {@link Layout#FLUX} as the root of the repository of Flux}
   *
   * @param bundle the objects
   * @param layout how they are distributed over files
   */
  public static Rendering of(ValidBundle bundle, Layout layout) {
    return of(bundle, layout, FluxSettings.of("stackgres", "."));
  }

  /**
   * {@return the files in a layout}
   *
   * @param bundle the objects
   * @param layout how they are distributed over files
   * @param flux used by {@link Layout#FLUX} only
   */
  public static Rendering of(ValidBundle bundle, Layout layout, FluxSettings flux) {
    return new Rendering(
        layout,
        switch (layout) {
          case FILES -> FlatLayouts.files(bundle);
          case DOCUMENT -> FlatLayouts.document(bundle);
          case KUSTOMIZE -> FlatLayouts.kustomize(bundle);
          case ARGOCD -> FlatLayouts.argoCd(bundle);
          case FLUX -> FluxLayout.files(bundle, flux);
        });
  }

  /** {@return the files, as they are written} */
  public List<RenderedFile> files() {
    return files;
  }

  /**
   * Writes the files and removes those of an earlier rendering that are no more. What is as it
   * should be is left alone. A file is written beside its place and moved there; one with a Secret
   * can be read by its owner only, where the file system knows owners.
   *
   * @param output a folder, made when it is missing; for {@link Layout#DOCUMENT} a file
   * @return what was done
   * @throws RenderException if a file is in the way that no rendering wrote; then nothing is
   *     written
   * @throws IOException if the file system refuses; each file is then either the old or the new one
   */
  public RenderResult writeTo(Path output) throws IOException {
    return output(output).write(false);
  }

  /**
   * As {@link #writeTo}, and replaces files that are in the way as well.
   *
   * @param output folder to write to
   * @return which files were written, left as they were and removed
   * @throws IOException if the file system does not let it write
   */
  public RenderResult overwrite(Path output) throws IOException {
    return output(output).write(true);
  }

  /**
   * Compares what is there with what would be written, for instance what is committed with what the
   * code gives now. Line ends may be those of Windows; nothing is written.
   *
   * @param output folder to compare with
   * @return the files that are missing, differ or should not be there
   * @throws IOException if a file cannot be read
   */
  public RenderDifference compareWith(Path output) throws IOException {
    return output(output).compare();
  }

  private RenderOutput output(Path path) {
    return new RenderOutput(path, files, layout != Layout.DOCUMENT);
  }

  /** How much it is; never the content, which may be secret. */
  @Override
  public String toString() {
    return layout + " " + files;
  }
}
