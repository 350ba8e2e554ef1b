package org.sgmanifests.validation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.Baseline;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Severity;

/**
 * Each folder in {@code policy} is a case: {@code bundle.yaml}, perhaps {@code config.yaml} and
 * {@code baseline.yaml}, and {@code expected.txt} with the whole report of 2026-06-30 and what was
 * suppressed. To add a case, add a folder; {@code -Dgolden.update=true} writes the last file.
 */
class PolicyCasesTest {
  private static final Path CASES = Path.of("src/test/resources/policy");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPolicyDecidesAboutFindings(Path folder) throws IOException {
    Validator validator =
        Validator.create().reporting(Severity.INFO).asOf(LocalDate.of(2026, 6, 30));
    Path config = folder.resolve("config.yaml");
    if (Files.exists(config)) {
      validator = validator.with(Policy.read(config));
    }
    Path baseline = folder.resolve("baseline.yaml");
    if (Files.exists(baseline)) {
      validator = validator.with(Baseline.read(baseline));
    }
    Report report = validator.validate(ManifestReader.create().read(folder.resolve("bundle.yaml")));

    String text = text(report).replace(CASES + "/", "").replaceAll("\\d+ rules", "N rules");
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected)).doesNotContain("hidden7f3a");
  }

  private static String text(Report report) {
    StringBuilder text = new StringBuilder(report.toString());
    report
        .suppressed()
        .forEach(
            suppressed ->
                text.append("suppressed: ")
                    .append(suppressed.finding().rule())
                    .append(' ')
                    .append(suppressed.finding().path())
                    .append(" (")
                    .append(suppressed.by())
                    .append(": ")
                    .append(suppressed.reason())
                    .append(")\n"));
    return text.toString();
  }
}
