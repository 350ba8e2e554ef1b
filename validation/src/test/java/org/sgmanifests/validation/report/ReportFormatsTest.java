package org.sgmanifests.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ReportFormat;
import org.sgmanifests.validation.TestReports;
import org.sgmanifests.validation.TextReport;

/** What holds for every format. */
class ReportFormatsTest {
  static final List<String> HOSTILE =
      List.of(
          "a\nb",
          "a\r\n\n- b",
          "\u001b[31mred\u009b0m",
          "::error file=x::y",
          "%0A::stop-commands::x",
          "]]></failure><x y='\"'>&amp;",
          "<img src=x onerror=alert(1)> </details>",
          "`a` ``b`` | c | <b> [x](http://e.org) ![y](z) **d**",
          "`<script>`",
          "\\`<b>\\",
          "\u0000\u0007\u007f\u202e\u2028\ufffe\ud800",
          "[a](b){0}%s $1 #{x} @here #1",
          "\uD83D\uDE00 ünï");

  static Stream<Object[]> formatsAndTexts() {
    return ReportFormats.ALL.stream()
        .flatMap(format -> HOSTILE.stream().map(text -> new Object[] {format, text}));
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.validation.report.ReportFormats#ALL")
  void allShapesOfFindingsReadAsInTheGoldenFile(ReportFormat format) {
    Golden.check(getClass(), "golden/" + format.id() + ".txt", format.of(TestReports.everyShape()));
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.validation.report.ReportFormats#ALL")
  void checkingNothingIsSaid(ReportFormat format) {
    Report nothing = TestReports.nothing();
    if (format instanceof JsonReport) {
      assertThat(format.of(nothing)).contains("\"objects\" : 0");
    } else {
      assertThat(format.of(nothing)).contains("Nothing was checked: there is no object.");
    }
  }

  @ParameterizedTest
  @MethodSource("formatsAndTexts")
  void whateverStandsInAManifestDoesNotChangeTheFormOfTheReport(ReportFormat format, String text) {
    String report = format.of(TestReports.saying(text));

    assertThat(report.lines().count())
        .isEqualTo(format.of(TestReports.saying("harmless")).lines().count());
    assertThat(report)
        .endsWith("\n")
        .doesNotContainPattern("[\\p{Cc}&&[^\\n]]|[\\p{Cf}\\p{Cs}\\u2028\\u2029]");
  }

  @Test
  void theListHasAllFormats() throws IOException, URISyntaxException {
    Path classes =
        Path.of(ReportFormats.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(classes.resolve("org/sgmanifests/validation/report"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith("Report.class"))
          .containsExactlyInAnyOrderElementsOf(
              ReportFormats.ALL.stream()
                  .filter(format -> !(format instanceof TextReport))
                  .map(format -> format.getClass().getSimpleName() + ".class")
                  .toList());
    }
    assertThat(ReportFormats.ids()).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+"));
    assertThat(ReportFormats.of("json")).containsInstanceOf(JsonReport.class);
    assertThat(ReportFormats.of("yaml")).isEmpty();
  }

  @Test
  void coloursAreOfTheTerminalOnly() {
    Report report = TestReports.everyShape();
    String coloured = TextReport.coloured().of(report);
    assertThat(coloured).contains("\u001b[1;31merror\u001b[0m[dangling-reference]");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]+m", "")).isEqualTo(report.toString());
  }

  @Test
  void whatIsNoPlainFileStaysWhatItIs() throws IOException {
    Path device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.isWritable(device));
    new TextReport().write(TestReports.everyShape(), device);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void aFileIsWrittenWhole(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "what was there before");
    new TextReport().write(TestReports.everyShape(), file);

    assertThat(file).hasContent(TestReports.everyShape().toString());
    assertThat(folder.toFile().list()).containsExactly("report.txt");
  }
}
