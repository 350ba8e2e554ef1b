package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code bad-input} has a file {@code .expected} beside it with the whole report. To
 * add a case, add the two; {@code -Dgolden.update=true} writes the second one.
 */
class BadInputTest {
  private static final Path CASES = Path.of("src/test/resources/bad-input");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void badInputIsReportedWithItsPlaceAndCannotBeWritten(Path file) throws IOException {
    Report report = validate(file);

    assertThat(report.outcome()).isEqualTo(Outcome.COULD_NOT_CHECK);
    assertThatThrownBy(report::orThrow).isInstanceOf(InvalidBundleException.class);
    assertThat(report.toString()).doesNotContain("secret-value", "Exception", "\tat ");
    assertThat(anyRules(report.toString())).isEqualTo(anyRules(expected(file, report)));
  }

  @Test
  void aMissingFileIsReported() {
    assertThat(validate(Path.of("no-such-file.yaml")).toString())
        .contains("error[unreadable]  no-such-file.yaml", "There is no such file.");
  }

  @Test
  void nothingAtAllIsNotSuccess() {
    Report report = Validator.create().validate(ManifestReader.create().read());

    assertThat(report.outcome()).isEqualTo(Outcome.COULD_NOT_CHECK);
    assertThat(report.toString()).isEqualTo("Nothing was checked: there is no object.\n");
  }

  private static Report validate(Path file) {
    return Validator.create().validate(ManifestReader.create().read(file));
  }

  /** A new rule is no reason to touch these files. */
  private static String anyRules(String report) {
    return report.replaceAll("\\d+ rules", "N rules");
  }

  private static String expected(Path file, Report report) throws IOException {
    Path expected = file.resolveSibling(file.getFileName() + ".expected");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, report.toString());
    }
    return Files.readString(expected);
  }
}
