package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code folders} has a file {@code .expected} beside it with the whole report. To
 * add a case, add the two; {@code -Dgolden.update=true} writes the second one.
 */
class FoldersTest {
  private static final Path CASES = Path.of("src/test/resources/folders");

  @TempDir private Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFolderIsReadWithAllThatIsInIt(Path directory) throws IOException {
    String report = Validator.create().validate(read(directory)).toString();

    assertThat(report).doesNotContain("secret-value", "Exception", "\tat ");
    Path expected = CASES.resolve(directory.getFileName() + ".expected");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, report.replaceAll("\\d+ rules", "N rules"));
    }
    assertThat(report.replaceAll("\\d+ rules", "N rules")).isEqualTo(Files.readString(expected));
  }

  @Test
  void aFileThatIsNamedHasToBeAManifest() {
    Manifests chart =
        read(
            CASES.resolve("chart/chart/values.yaml"),
            CASES.resolve("chart/chart/templates/cluster.yaml"));

    assertThat(chart.leftOut()).isEmpty();
    assertThat(chart.unreadable())
        .extracting(finding -> finding.message())
        .containsExactly(
            "The document has no `apiVersion`.",
            "This is a template (`{{`), and no YAML before it is filled in.");
  }

  @Test
  void aTemplateOnTheStandardInputIsNamedAsOne() throws IOException {
    byte[] text = Files.readAllBytes(CASES.resolve("chart/chart/templates/labels.yaml"));

    assertThat(ManifestReader.create().read("<stdin>", text).unreadable())
        .singleElement()
        .satisfies(finding -> assertThat(finding.remedy()).startsWith("render it first"));
  }

  @Test
  void aFolderBehindALinkIsReadUnderTheNameOfTheLinkAndLinksInItAreNotFollowed()
      throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.copy(CASES.resolve("mixed/profile.yml"), real.resolve("profile.yaml"));
    Files.createSymbolicLink(real.resolve("loop"), real);
    Files.createSymbolicLink(real.resolve("dead.yaml"), folder.resolve("nowhere"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    Manifests manifests = read(link);

    assertThat(manifests.bundle().objects()).hasSize(1);
    assertThat(manifests.unreadable())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.file()).hasValue(link.resolve("dead.yaml").toString()));
  }

  @Test
  void aFolderBelowAHiddenOneIsReadWhenItIsNamed() throws IOException {
    Path hidden = Files.createDirectories(folder.resolve(".hidden/.named"));
    Files.copy(CASES.resolve("mixed/profile.yml"), hidden.resolve("profile.yaml"));

    assertThat(read(hidden).bundle().objects()).hasSize(1);
    assertThat(read(folder).bundle().objects()).isEmpty();
  }

  @Test
  void whoeverWantsToKnowIsToldHowFarItHasCome() {
    List<String> told = new ArrayList<>();

    ManifestReader.create()
        .telling((done, all) -> told.add(done + "/" + all))
        .read(CASES.resolve("broken-manifest"), Path.of("missing.yaml"));

    assertThat(told).containsExactly("1/4", "2/4", "3/4", "4/4");
  }

  @Test
  void moreThanTenFilesThatAreNoManifestsAreCounted() throws IOException {
    for (int i = 10; i < 23; i++) {
      Files.write(
          folder.resolve("values-" + i + ".yaml"), "a: 1\n".getBytes(StandardCharsets.UTF_8));
    }

    Report report = Validator.create().validate(read(folder));

    assertThat(report.leftOut()).hasSize(13);
    assertThat(report.toString())
        .contains("values-19.yaml: no `apiVersion`")
        .doesNotContain("values-20.yaml")
        .contains("left out  3 more\n")
        .endsWith("Nothing was checked: there is no object. 13 files are no manifests.\n");
  }

  private static Manifests read(Path... paths) {
    return ManifestReader.create().read(paths);
  }
}
