package org.sgmanifests.samples.guide;

import java.io.IOException;
import java.nio.file.Path;
import org.sgmanifests.api.ManifestSource;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.render.Layout;
import org.sgmanifests.validation.render.RenderDifference;
import org.sgmanifests.validation.render.Rendering;

/** Whether files that are committed are those that the code gives now. */
public final class CommittedFiles {
  private CommittedFiles() {}

  /** The differences to what would be rendered. */
  public static RenderDifference compare(ManifestSource source, Path committed) throws IOException {
    ValidBundle bundle = Validator.create().validate(source.bundle()).orThrow();
    return Rendering.of(bundle, Layout.KUSTOMIZE).compareWith(committed);
  }
}
