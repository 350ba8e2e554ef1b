package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.validation.render.Rendering;

class RenderCommandTest {
  private static final String ORDERS = OrdersSource.class.getName();

  private final TestCommand render = new TestCommand("render");
  @TempDir private Path folder;

  @Test
  void theYamlGoesToTheOutputAndTheReportToTheErrors() {
    assertThat(render.run(ORDERS)).isEqualTo(ExitCode.CLEAN);
    assertThat(render.out()).startsWith("apiVersion: v1\nkind: Namespace\n").contains("---\n");
    assertThat(render.err()).startsWith("No findings (checked: 2 objects");
  }

  @Test
  void aJarIsRun() throws IOException {
    Path jar = folder.resolve("orders.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("META-INF/services/org.sgmanifests.api.ManifestSource"));
      entries.write(ORDERS.getBytes(StandardCharsets.UTF_8));
    }
    Path file = folder.resolve("orders.yaml");

    assertThat(render.run("--output", file.toString(), jar.toString())).isEqualTo(ExitCode.CLEAN);
    assertThat(render.out()).isEqualTo("Written: 1, unchanged: 0, removed: 0.%n".formatted());
    assertThat(file).content().startsWith(Rendering.HEADER).contains("kind: Secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"files", "kustomize", "argocd", "flux"})
  void aFolderIsWrittenAndCanBeCheckedAgainstTheSource(String layout) throws IOException {
    Path output = Path.of("target/orders-" + layout);
    String[] check = {"--check", "--layout", layout, "--output", output.toString(), ORDERS};
    String[] write = {"--layout", layout, "--output", output.toString(), ORDERS};

    assertThat(render.run(write)).isEqualTo(ExitCode.CLEAN);
    assertThat(render.run(check)).isEqualTo(ExitCode.CLEAN);
    assertThat(render.out())
        .isEqualTo("What is in `%s` is what would be rendered.%n".formatted(output));

    Path surplus = Files.writeString(output.resolve("old.yaml"), Rendering.HEADER);
    assertThat(render.run(check)).isEqualTo(ExitCode.ERRORS);
    assertThat(render.out()).contains("surplus: " + surplus, "Render again");
    assertThat(render.run(write)).isEqualTo(ExitCode.CLEAN);
    assertThat(render.out()).contains("removed: 1.");
  }

  @Test
  void aFolderOutsideOfTheRepositoryNeedsAPathForFlux() throws IOException {
    String output = folder.resolve("orders").toString();
    assertThat(render.run("--layout=flux", "--output", output, ORDERS))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(render.err()).contains("say it with --flux-path");

    assertThat(
            render.run(
                "--layout=flux",
                "--output=" + output,
                "--flux-path=deploy/shop",
                "--flux-name=shop",
                "--flux-namespace=apps",
                "--flux-source=OCIRepository/shop",
                ORDERS))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve("orders/waves.yaml"))
        .content()
        .contains("name: shop-wave-1\n", "path: ./deploy/shop/wave-1\n", "namespace: apps\n")
        .contains("kind: OCIRepository\n    name: shop\n");
    assertThat(render.run("--layout=flux", "--output=a", "--flux-source=shop", ORDERS))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(render.run("--layout=flux", "--output=a", "--flux-name=Shop", ORDERS))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(render.err()).contains("`Shop` is no name for Flux");
  }

  @Test
  void whatIsNotValidIsNotWritten() {
    Path file = folder.resolve("orders.yaml");
    assertThat(render.run("--output", file.toString(), ORDERS + "$Invalid"))
        .isEqualTo(ExitCode.ERRORS);
    assertThat(render.err()).contains("error[duplicate-object]", "OrdersSource.java:");
    assertThat(render.run("--output", file.toString(), ORDERS + "$Empty"))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(file).doesNotExist();
  }

  @Test
  void aBaselineIsWrittenInsteadOfFilesWithErrors() {
    Path file = folder.resolve("orders.yaml");
    String baseline = folder.resolve("known.yaml").toString();
    String[] arguments = {"--write-baseline", baseline, "--output", file.toString()};
    assertThat(render.run(append(arguments, ORDERS + "$Invalid"))).isEqualTo(ExitCode.CLEAN);
    assertThat(file).doesNotExist();
    assertThat(render.run("--baseline", baseline, "--output", file.toString(), ORDERS + "$Invalid"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(file).exists();
  }

  @Test
  void filesOfOthersAreReplacedOnDemandOnly() throws IOException {
    Path mine = Files.writeString(folder.resolve("kustomization.yaml"), "mine: true\n");
    String[] arguments = {"--layout=kustomize", "--output", folder.toString(), ORDERS};

    assertThat(render.run(arguments)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(render.err()).contains("`" + mine + "` was not rendered by sgmanifests");
    assertThat(folder.toFile().list()).hasSize(1);
    assertThat(render.run(append(arguments, "--overwrite"))).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void whatCannotBeRunIsASentence() {
    assertThat(render.run(ORDERS + "$Broken", "com.example.Absent", "absent.jar"))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(render.err())
        .contains("ORDERS_HOST is not set.", "`com.example.Absent`", "`absent.jar`")
        .doesNotContain("\tat ");
  }

  @Test
  void whatCannotBeWrittenIsASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(render.run("--output", file.resolve("below").toString(), ORDERS))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(render.err()).contains("Cannot write `" + file).doesNotContain("\tat ");
  }

  @Test
  void optionsHaveToFitTogether() {
    assertThat(render.run("--check", ORDERS)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(render.err()).contains("--check needs --output with a path.");
    assertThat(render.run("--layout=argocd", ORDERS)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(render.err()).contains("--layout argocd needs --output");
    assertThat(render.run()).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(render.run("--layout=helm", ORDERS)).isEqualTo(ExitCode.COULD_NOT_CHECK);
  }

  @Test
  void theHelpHasExamples() {
    assertThat(render.run("--help")).isZero();
    assertThat(render.out()).contains("Examples:", "files, document, kustomize, argocd, flux");
  }

  private static String[] append(String[] arguments, String last) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = last;
    return all;
  }
}
