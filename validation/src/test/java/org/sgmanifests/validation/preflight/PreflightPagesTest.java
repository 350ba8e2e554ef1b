package org.sgmanifests.validation.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.checks.BuiltinChecks;
import org.sgmanifests.validation.rule.RulePage;

/**
 * Each check has a page, and the pages are what {@code src/site/markdown/preflight.md} says; {@code
 * -Dgolden.update=true} writes it.
 */
class PreflightPagesTest {
  private static final Path PAGES =
      Path.of("src/main/resources/org/sgmanifests/validation/preflight/checks");
  private static final Path SITE = Path.of("../src/site/markdown/preflight.md");

  static List<Check> checks() {
    return BuiltinChecks.ALL;
  }

  @ParameterizedTest
  @MethodSource("checks")
  void thePageSaysWhatWhyAndHow(Check check) {
    RulePage page = check.page();

    assertThat(page.title()).isNotBlank();
    assertThat(page.fact("check")).containsExactly(check.id());
    assertThat(page.fact("severity")).containsExactly(check.severity().toString());
    assertThat(page.what()).endsWith(".");
    assertThat(page.why()).endsWith(".");
    assertThat(page.why().split("\n\n")[0]).as("is said in reports").endsWith(".");
    assertThat(page.howToFix()).isNotBlank();
    assertThat(check.id()).matches("[a-z]+\\.[a-z]+(-[a-z]+)?");
  }

  @Test
  void noPageIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".md")))
          .containsExactlyInAnyOrderElementsOf(
              BuiltinChecks.ALL.stream().map(check -> check.id() + ".md").toList());
    }
  }

  @Test
  void idsAreUnique() {
    assertThat(BuiltinChecks.ALL).extracting(Check::id).doesNotHaveDuplicates();
  }

  @Test
  void theSiteHasTheSameText() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(SITE, site());
    }
    assertThat(Files.readString(SITE)).isEqualTo(site());
  }

  private static String site() {
    StringBuilder text =
        new StringBuilder(
            """
            <!-- Made from the pages of the checks by PreflightPagesTest; do not edit. -->
            # The checks of a preflight

            What `Preflight` asks the source of a standby before anything is applied. It only reads,
            but for a temporary replication slot that it makes and drops. An *error* means that the
            standby won't work, a *warning* that it won't always, *info* that it is good to know.

            | check | severity | |
            | --- | --- | --- |
            """);
    for (Check check : BuiltinChecks.ALL) {
      String link = "[`" + check.id() + "`](#" + anchor(check) + ")";
      text.append("| ").append(link).append(" | ").append(check.severity()).append(" | ");
      text.append(check.page().what().replace('\n', ' ')).append(" |\n");
    }
    for (Check check : BuiltinChecks.ALL) {
      RulePage page = check.page();
      text.append("\n<a id=\"").append(anchor(check)).append("\"></a>\n\n");
      text.append("## ").append(check.id()).append("\n\n**").append(page.title()).append(".** ");
      text.append(page.what()).append("\n\n").append(page.why()).append("\n\n");
      text.append("*How to fix:* ").append(page.howToFix()).append('\n');
    }
    return text.toString();
  }

  /** Renderers name headings in different ways; this is GitHub's. */
  private static String anchor(Check check) {
    return check.id().replace(".", "");
  }
}
