package org.sgmanifests.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.catalogue.FieldCatalogue;

class FieldReferenceTest {
  @TempDir private Path folder;

  @Test
  void everyKindHasAPageInTheIndex() throws IOException {
    FieldReference.write(folder);

    String index = Files.readString(folder.resolve("index.md"));
    assertThat(Kinds.ALL)
        .allSatisfy(
            kind -> {
              String page = HasMetadata.getKind(kind) + ".md";
              assertThat(index).contains("(" + page + ")");
              assertThat(folder.resolve(page)).isRegularFile();
            });
  }

  @Test
  void everyFieldOfOursStandsInItsPage() {
    for (var kind : Kinds.ALL) {
      FieldCatalogue catalogue = FieldCatalogue.of(kind);
      String page = FieldPage.of(catalogue);
      assertThat(catalogue.fields())
          .filteredOn(field -> field.path().matches("(spec|status)\\..*"))
          .filteredOn(field -> field.kubernetesType().isEmpty())
          .allSatisfy(field -> assertThat(page).contains("| " + cell(field.name(), page)));
    }
  }

  private static String cell(String name, String page) {
    String plain = "`" + name + "`";
    return page.contains("| " + plain) ? plain : "[" + plain + "]";
  }

  @Test
  void anEmbeddedTypeIsOneLine() {
    assertThat(FieldPage.of(FieldCatalogue.of("SGCluster")))
        .contains("Kubernetes' own `Toleration`.")
        .doesNotContain("`tolerationSeconds`");
  }

  @Test
  void defaultAndValuesAreToldOnce() {
    assertThat(FieldPage.of(FieldCatalogue.of("SGCluster")).lines())
        .filteredOn(line -> line.startsWith("| `profile`"))
        .singleElement()
        .asString()
        .containsOnlyOnce("Default")
        .doesNotContain("One of");
  }

  @Test
  void aFieldThatIsGoneSaysWhatReplacedIt() {
    assertThat(FieldPage.of(FieldCatalogue.of("SGCluster")))
        .contains("Use `spec.configurations.observability.prometheusAutobind` instead.")
        .contains("*Until before 1.17.*");
  }

  @Test
  void whatTheSchemaDemandsIsToldInItsWords() {
    assertThat(FieldPage.of(FieldCatalogue.of("SGCluster"))).contains("Limits: `minimum 0`.");
  }
}
