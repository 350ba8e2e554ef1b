package org.sgmanifests.validation.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.finding.Severity;

/**
 * Each file of {@code fixes} is brought from 1.14 to 1.18; {@code .expected} beside it has what was
 * said, and the file afterwards. To add a case, add a file and run with {@code
 * -Dgolden.update=true}.
 */
class FileFixesTest {
  private static final Path CASES = Path.of("src/test/resources/org/sgmanifests/validation/fixes");

  @TempDir private Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void editsAreMadeAndTheRestStaysAsItWas(Path original) throws IOException {
    Path file = copy(original, "manifest.yaml");

    List<FixedFile> fixed = FileFixes.write(plan(file));

    String said = fixed.toString().replace(folder + "/", "");
    String text = said + "\n" + Files.readString(file);
    assertThat(text.replace(folder.toString(), "")).doesNotContain("Exception");
    Golden.check(Manifests.class, "fixes/" + original.getFileName() + ".expected", text);
    if (fixed.stream().allMatch(done -> done.problem().isEmpty())) {
      assertThat(plan(file).items())
          .filteredOn(UpgradeItem::isNecessary)
          .filteredOn(item -> item.edit().isPresent())
          .as("nothing is left to edit")
          .isEmpty();
    } else {
      assertThat(file).hasSameTextualContentAs(original);
    }
  }

  @Test
  void windowsLineEndsStayAndSoDoesWhoMayRead() throws IOException {
    Path file = copy(CASES.resolve("list.yaml"), "list.yaml");
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);

    assertThat(FileFixes.write(plan(link)))
        .singleElement()
        .satisfies(done -> assertThat(done.problem()).isEmpty());
    assertThat(file).content().contains("observability:\r\n").doesNotContainPattern("[^\r]\n");
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void behaviourIsKeptOnRequest() throws IOException {
    Path file = copy(CASES.resolve("comments.yaml"), "comments.yaml");
    UpgradePlan plan = plan(file);

    FileFixes.writeKeepingBehaviour(plan);

    assertThat(ManifestReader.create().read(file).bundle().objects())
        .isEqualTo(plan.applyKeepingBehaviour().objects());
    assertThat(plan(file).items())
        .filteredOn(item -> item.finding().severity() == Severity.WARNING)
        .filteredOn(item -> item.edit().isPresent())
        .isEmpty();
  }

  @Test
  void whatIsInNoFileIsSaid() throws IOException {
    byte[] text = Files.readAllBytes(CASES.resolve("list.yaml"));
    Manifests input = ManifestReader.create().read("<stdin>", text);

    assertThat(FileFixes.write(Upgrade.check(input, "1.14", "1.18")).toString())
        .contains("<stdin>", "it is no file");
    assertThat(FileFixes.write(Upgrade.check(input.bundle(), "1.14", "1.18")).toString())
        .contains("it is no file");
  }

  @Test
  void aFileThatChangedInBetweenIsLeft() throws IOException {
    Path file = copy(CASES.resolve("list.yaml"), "list.yaml");
    UpgradePlan plan = plan(file);
    Files.writeString(file, Files.readString(file).replace("name: one", "name: three"));

    assertThat(FileFixes.write(plan).get(0).problem())
        .hasValue("what would come of it is not what is wanted");
  }

  private Path copy(Path from, String name) throws IOException {
    return Files.copy(from, folder.resolve(name));
  }

  private static UpgradePlan plan(Path file) {
    return Upgrade.check(ManifestReader.create().read(file), "1.14", "1.18");
  }
}
