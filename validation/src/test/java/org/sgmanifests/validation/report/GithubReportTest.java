package org.sgmanifests.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sgmanifests.validation.TestReports;
import org.sgmanifests.validation.rule.Words;

class GithubReportTest {
  /** A command as a runner reads it: up to the first two colons stand its properties. */
  private static final Pattern COMMAND = Pattern.compile("::(\\w+) (.*?)::(.*)");

  record Command(String name, Map<String, String> properties, String message) {

    static Command parse(String line) {
      Matcher parts = COMMAND.matcher(line);
      assertThat(parts.matches()).as(line).isTrue();
      Map<String, String> properties = new LinkedHashMap<>();
      for (String property : parts.group(2).split(",")) {
        String[] pair = property.split("=", 2);
        properties.put(pair[0], unescape(pair[1].replace("%3A", ":").replace("%2C", ",")));
      }
      return new Command(parts.group(1), properties, unescape(parts.group(3)));
    }

    private static String unescape(String text) {
      return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
  }

  @Test
  void aFindingIsAnAnnotationOfItsLine() {
    String report = new GithubReport().of(TestReports.everyShape());
    assertThat(Command.parse(report.lines().skip(1).findFirst().orElseThrow()))
        .isEqualTo(
            new Command(
                "error",
                Map.of(
                    "file", "manifests/my db.yaml",
                    "line", "47",
                    "col", "16",
                    "title",
                        "dangling-reference: SGCluster my-namespace/my-db spec.sgInstanceProfile"),
                "There is no SGInstanceProfile `my-sise` in namespace `my-namespace`.\n"
                    + "fix: use `my-size`, or add that SGInstanceProfile."));
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.validation.report.ReportFormatsTest#HOSTILE")
  void whateverStandsInAManifestIsDataOfItsCommand(String text) {
    List<String> lines = new GithubReport().of(TestReports.saying(text)).lines().toList();
    assertThat(lines).hasSize(4);
    for (String line : lines.subList(0, 3)) {
      Command command = Command.parse(line);
      assertThat(command.name()).isEqualTo("error");
      assertThat(command.properties().keySet()).isSubsetOf("file", "line", "col", "title");
      assertThat(command.message()).contains("fix: use " + Words.printable(text) + ".");
    }
    assertThat(lines.get(3)).doesNotContain("::");
  }
}
