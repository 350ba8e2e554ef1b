package org.sgmanifests.api.crd;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sgmanifests.api.Kinds;

/**
 * Shows in a diff what a change of a record does to its CRD. After a change that is meant: {@code
 * mvn -pl api test -Dtest=GoldenCrdsTest -Dgolden.update=true}, then look at the diff.
 */
class GoldenCrdsTest {
  private static final Path BUILT = Path.of("target/classes/META-INF/sgmanifests/crds");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/crds");

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void crdIsAsCommitted(Class<? extends HasMetadata> kind) throws IOException {
    String file = HasMetadata.getFullResourceName(kind) + ".yaml";
    String crd = Files.readString(BUILT.resolve(file));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN.resolve(file), crd);
    }

    assertThat(crd).isEqualTo(Files.readString(GOLDEN.resolve(file)));
  }

  @Test
  void noCrdIsLeftOverOfAKindThatIsGone() throws IOException {
    List<String> files =
        Kinds.ALL.stream().map(kind -> HasMetadata.getFullResourceName(kind) + ".yaml").toList();

    assertThat(fileNames(BUILT)).containsExactlyInAnyOrderElementsOf(files);
    assertThat(fileNames(GOLDEN)).containsExactlyInAnyOrderElementsOf(files);
  }

  private static List<String> fileNames(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
