package org.sgmanifests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What must not be forgotten when a module is added or a release was made. */
class ReleaseTest {
  private static final Pattern MODULE = Pattern.compile("<module>(.*)</module>");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(sgmanifests-.*)<");
  private static final Pattern RELEASE = Pattern.compile("(?m)^## \\[(\\d[^]]*)]");

  @Test
  void theBomNamesAllThatIsPublished() throws IOException {
    List<String> published = new ArrayList<>();
    for (String module : all(MODULE, Checkout.text("pom.xml"))) {
      String pom = Checkout.text(module + "/pom.xml");
      if (!pom.contains("<maven.deploy.skip>true<") && !module.equals("src/bom")) {
        published.add(all(ARTIFACT, pom.substring(pom.indexOf("</parent>"))).get(0));
      }
    }
    String bom = Checkout.text("src/bom/pom.xml");

    assertThat(all(ARTIFACT, bom.substring(bom.indexOf("<dependencies>"))))
        .hasSizeGreaterThan(3)
        .containsExactlyInAnyOrderElementsOf(published);
  }

  @Test
  void theApiIsComparedWithTheNewestReleaseOfTheChangelog() throws IOException {
    List<String> releases = all(RELEASE, Checkout.text("CHANGELOG.md"));

    assertThat(Checkout.text("pom.xml"))
        .contains("<released.version>" + (releases.isEmpty() ? "none" : releases.get(0)) + "<")
        .contains("<unreleased>" + releases.isEmpty() + "<");
  }

  @Test
  void theLibraryIsCompared() throws IOException {
    for (String module : List.of("api", "builders", "validation")) {
      assertThat(Checkout.text(module + "/pom.xml"))
          .as(module)
          .contains("<japicmp.skip>${unreleased}<");
    }
  }

  @Test
  void aReleaseIsFoundInAChangelog() {
    assertThat(all(RELEASE, "## [Unreleased]\n\n## [1.2.0] - 2026-12-01\n\n## [1.1.0]\n"))
        .containsExactly("1.2.0", "1.1.0");
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
