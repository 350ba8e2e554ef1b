package org.sgmanifests.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.rules.BuiltinRules;

/** {@code releases.txt} says what the pages say; {@code -Dgolden.update=true} writes it. */
class RuleReleasesTest {
  private static final Path TABLE =
      Path.of("src/main/resources/org/sgmanifests/validation/rule/releases.txt");
  private static final String HEAD =
      "# rule | first StackGres release with it | first one without it again."
          + " Made from the pages of the rules.\n";

  @Test
  void theTableSaysInWhichReleasesRulesHoldByTheirPages() throws IOException {
    String made =
        BuiltinRules.DOCUMENTED.stream()
            .filter(rule -> !since(rule).isEmpty() || !until(rule).isEmpty())
            .map(rule -> rule.id() + " | " + since(rule) + " | " + until(rule))
            .map(String::stripTrailing)
            .sorted()
            .collect(Collectors.joining("\n", HEAD, "\n"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(TABLE, made);
    }
    assertThat(Files.readString(TABLE)).isEqualTo(made);
  }

  private static String since(DocumentedRule rule) {
    return first(rule.page().fact("since"));
  }

  private static String until(DocumentedRule rule) {
    return first(rule.page().fact("until"));
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.get(0);
  }
}
