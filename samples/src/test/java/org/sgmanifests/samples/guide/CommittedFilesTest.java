package org.sgmanifests.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.render.Layout;
import org.sgmanifests.validation.render.Rendering;

class CommittedFilesTest {
  @TempDir private Path folder;

  @Test
  void aChangedFileIsADifference() throws IOException {
    OrdersManifests source = new OrdersManifests();
    var bundle = Validator.create().validate(source.bundle()).orThrow();
    Rendering.of(bundle, Layout.KUSTOMIZE).writeTo(folder);
    assertThat(CommittedFiles.compare(source, folder).isEmpty()).isTrue();

    Path cluster = folder.resolve("sgcluster-orders.yaml");
    Files.writeString(cluster, Files.readString(cluster).replace("500Gi", "50Gi"));
    assertThat(CommittedFiles.compare(source, folder).differing()).containsExactly(cluster);
  }
}
