package org.sgmanifests.validation.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.Validator;

class RenderingTest {
  private static final String ORDERS = TestManifests.resource(RenderingTest.class, "orders.yaml");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Layout.class)
  void theFilesOfALayout(Layout layout) {
    FluxSettings flux =
        FluxSettings.of("orders", "./deploy/orders/").in("apps").from("OCIRepository", "orders");
    String text =
        Rendering.of(valid(ORDERS), layout, flux).files().stream()
            .map(
                file -> "=== " + file.path() + (file.secret() ? " (secret)\n" : "\n") + file.text())
            .collect(Collectors.joining());
    Golden.check(getClass(), layout + ".txt", text);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void whatWasWrittenIsWhatIsRendered(Layout layout) throws IOException {
    Rendering rendering = rendering(layout, ORDERS);
    Path output = folder.resolve("a/b.yaml");

    RenderDifference before = rendering.compareWith(output);
    assertThat(before.missing()).hasSameSizeAs(rendering.files());
    RenderResult first = rendering.writeTo(output);
    assertThat(first.written()).containsExactlyElementsOf(before.missing());
    assertThat(rendering.compareWith(output).isEmpty()).isTrue();
    assertThat(rendering.compareWith(output)).hasToString("");
    RenderResult second = rendering.writeTo(output);
    assertThat(second.written()).isEmpty();
    assertThat(second.unchanged()).containsExactlyElementsOf(before.missing());
    assertThat(filesIn(folder)).hasSize(rendering.files().size());
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void allThatIsWrittenCanBeReadAgain(Layout layout) throws IOException {
    List<Path> files = rendering(layout, ORDERS).writeTo(folder.resolve("all.yaml")).written();

    Manifests read = ManifestReader.create().read(files);
    assertThat(read.unreadable()).isEmpty();
    assertThat(read.bundle().objects())
        .extracting(object -> object.getKind())
        .contains("Namespace", "Secret", "SGCluster", "SGDbOps");
  }

  @Test
  void aFileWithASecretIsForItsOwnerOnlyEvenWhenACheckoutLeftItOpen() throws IOException {
    Rendering rendering = rendering(Layout.KUSTOMIZE, ORDERS);
    rendering.writeTo(folder);
    Path secret = folder.resolve("secret-roles.yaml");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(rendering.writeTo(folder).written()).isEmpty();

    assertThat(permissions(secret)).isEqualTo("rw-------");
    assertThat(permissions(folder.resolve("kustomization.yaml"))).isEqualTo("rw-r--r--");
  }

  @Test
  void filesOfAnEarlierRenderingAreRemovedAndOthersStay() throws IOException {
    rendering(Layout.FLUX, ORDERS).writeTo(folder);
    Path notes = Files.writeString(folder.resolve("notes.yaml"), "mine: true\n");
    Path beside = Files.writeString(folder.resolve("wave-1/mine.yaml"), "mine: true\n");
    Path other = folder.resolve("other/secret-roles.yaml");
    Files.createDirectories(other.getParent());
    Files.copy(folder.resolve("wave-1/secret-roles.yaml"), other);
    Path renamed = Files.copy(folder.resolve("waves.yaml"), folder.resolve("renamed.txt"));

    Rendering now = rendering(Layout.FILES, ORDERS);
    RenderDifference difference = now.compareWith(folder);
    RenderResult result = now.writeTo(folder);

    assertThat(result.removed())
        .containsExactlyElementsOf(difference.surplus())
        .contains(folder.resolve("waves.yaml"), folder.resolve("wave-1/secret-roles.yaml"))
        .hasSize(9);
    assertThat(difference.toString())
        .contains("missing: " + folder.resolve("01-namespace-orders.yaml"), "surplus: ");
    assertThat(filesIn(folder)).contains(notes, beside, other, renamed).hasSize(4 + 7);
    assertThat(folder.resolve("wave-2")).doesNotExist();
    assertThat(now.compareWith(folder).isEmpty()).isTrue();
  }

  @Test
  void aDocumentRemovesNothingBesideIt() throws IOException {
    rendering(Layout.FILES, ORDERS).writeTo(folder);
    Rendering document = rendering(Layout.DOCUMENT, ORDERS);

    assertThat(document.writeTo(folder.resolve("all.yaml")).removed()).isEmpty();
    assertThat(document.compareWith(folder.resolve("all.yaml")).isEmpty()).isTrue();
    assertThat(filesIn(folder)).hasSize(8);
  }

  @Test
  void whatNoRenderingWroteIsOverwrittenOnDemandOnly() throws IOException {
    Rendering rendering = rendering(Layout.KUSTOMIZE, ORDERS);
    Path mine = Files.writeString(folder.resolve("kustomization.yaml"), "mine: true\n");
    Path too = Files.writeString(folder.resolve("secret-roles.yaml"), "");

    assertThatThrownBy(() -> rendering.writeTo(folder))
        .isInstanceOf(RenderException.class)
        .hasMessageContainingAll(
            "`" + mine + "` was not rendered by sgmanifests. Move it", "`" + too + "` was not");
    assertThat(filesIn(folder)).containsExactlyInAnyOrder(mine, too);
    assertThat(rendering.compareWith(folder).differing()).containsExactlyInAnyOrder(mine, too);

    rendering.overwrite(folder);
    assertThat(mine).content().startsWith(Rendering.HEADER);
  }

  @Test
  void whatIsInTheWayIsASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), Rendering.HEADER);
    Files.createDirectories(folder.resolve("out/kustomization.yaml"));

    assertThatThrownBy(() -> rendering(Layout.FILES, ORDERS).writeTo(file))
        .hasMessage("`" + file + "` is a file. Name a folder to render to.");
    assertThatThrownBy(() -> rendering(Layout.DOCUMENT, ORDERS).overwrite(folder))
        .hasMessageContaining("is a folder. Name a file to render to");
    assertThatThrownBy(() -> rendering(Layout.KUSTOMIZE, ORDERS).writeTo(folder.resolve("out")))
        .hasMessageContaining("kustomization.yaml` is a folder.");
  }

  @Test
  void lineEndsOfWindowsAreNoDifference() throws IOException {
    Rendering rendering = rendering(Layout.DOCUMENT, ORDERS);
    Path file = folder.resolve("all.yaml");
    rendering.writeTo(file);
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

    assertThat(rendering.compareWith(file).isEmpty()).isTrue();
    Files.writeString(file, Files.readString(file).replace("4Gi", "8Gi"));
    assertThat(rendering.compareWith(file)).hasToString("differs: " + file + "\n");
  }

  @Test
  void objectsOfEqualNamesGetFilesOfTheirOwn() {
    String yaml =
        """
        {apiVersion: v1, kind: ConfigMap, metadata: {name: a, namespace: one}}
        ---
        {apiVersion: v1, kind: ConfigMap, metadata: {name: a, namespace: two}}
        ---
        {apiVersion: v1, kind: ConfigMap, metadata: {name: b, namespace: two}}
        ---
        {apiVersion: example.com/v1, kind: Configmap, metadata: {name: a, namespace: two}}
        """;
    ValidBundle bundle =
        Validator.create().validate(TestManifests.read(yaml)).acceptedDespiteItsErrors();
    assertThat(Rendering.of(bundle, Layout.ARGOCD).files())
        .extracting(RenderedFile::path)
        .containsExactly(
            "configmap-a-one.yaml",
            "configmap-a-two.yaml",
            "configmap-b.yaml",
            "configmap-a-two-2.yaml");
  }

  @Test
  void theObjectsThemselvesGetNoAnnotation() {
    ValidBundle bundle = valid(ORDERS);
    Rendering.of(bundle, Layout.ARGOCD);
    assertThat(Rendering.of(bundle, Layout.DOCUMENT).files().get(0).text())
        .containsOnlyOnce("sync-wave");
  }

  @Test
  void nothingShowsTheContent() {
    assertThat(rendering(Layout.DOCUMENT, ORDERS).toString()).doesNotContain("replace-me");
    assertThat(rendering(Layout.FILES, ORDERS).files().toString()).doesNotContain("replace-me");
  }

  @Test
  void namesAndPathsThatFluxWouldRefuseAreRefused() {
    assertThatThrownBy(() -> FluxSettings.of("Orders", "."))
        .hasMessageContaining("`Orders` is no name for Flux; use at most 52 small letters");
    assertThatThrownBy(() -> FluxSettings.of("orders", "/deploy"))
        .hasMessageContaining("`/deploy` is no path");
    assertThatThrownBy(() -> FluxSettings.of("orders", "a/../b")).hasMessageContaining("no path");
    assertThat(FluxSettings.of("orders", "./a..b/").path()).isEqualTo("a..b");
    assertThat(Rendering.of(valid(ORDERS), Layout.FLUX).files())
        .anySatisfy(file -> assertThat(file.text()).contains("path: ./wave-0\n"));
  }

  private static Rendering rendering(Layout layout, String yaml) {
    return Rendering.of(valid(yaml), layout);
  }

  private static ValidBundle valid(String yaml) {
    return Validator.create().validate(TestManifests.read(yaml)).orThrow();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
