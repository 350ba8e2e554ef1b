package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the source compiles and gives the same YAML, the samples test for many manifests. */
class ConvertCommandTest {
  private final TestCommand convert = new TestCommand("convert");
  @TempDir private Path folder;
  private String replica;

  @BeforeEach
  void writeTheSample() {
    assertThat(new TestCommand("replica-sample").run(folder.toString())).isZero();
    replica = folder.resolve("replica.yaml").toString();
  }

  @Test
  void theSourceIsPrintedAndSaysWhichSecretsItNeeds() {
    assertThat(convert.run("--class", "shop.Orders", replica)).isZero();
    assertThat(convert.out())
        .startsWith("package shop;\n")
        .contains("public final class Orders implements ManifestSource")
        .contains(".withSgInstanceProfile(\"my-size\")")
        .contains("secret(\"MYSECRETS_DB_SUPERUSER_PASSWORD\")")
        .doesNotContain("example-");
    assertThat(convert.err())
        .contains(
            "MYSECRETS_DB_SUPERUSER_PASSWORD: key `superuser-password` of Secret `mysecrets-db`")
        .doesNotContain("example-");
  }

  @Test
  void theSourceIsWrittenBelowAFolderAndNotOverwritten() throws IOException {
    Path sources = folder.resolve("java");
    String output = "--output=" + sources;

    assertThat(convert.run(output, "--class=shop.Orders", replica)).isZero();
    Path file = sources.resolve("shop/Orders.java");
    assertThat(convert.out()).isEqualTo("Wrote " + file + ".\n");
    Files.writeString(file, "mine");
    assertThat(convert.run(output, "--class=shop.Orders", replica))
        .isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(file).hasContent("mine");
    assertThat(convert.run(output, "--class=shop.Orders", "--overwrite", replica)).isZero();
    assertThat(file).content().startsWith("package shop;");
  }

  @Test
  void whatCannotBeConvertedIsExitCodeTwo() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();

    assertThat(convert.run("--class=1.2", replica)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(convert.err()).contains("`1.2` is no name of a Java class");
    assertThat(convert.run(empty)).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(convert.err()).contains("There is no object to convert.");
    assertThat(convert.run("missing.yaml")).isEqualTo(ExitCode.COULD_NOT_CHECK);
  }
}
