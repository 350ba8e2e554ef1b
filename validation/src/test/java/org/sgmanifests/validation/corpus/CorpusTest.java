package org.sgmanifests.validation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rules.BuiltinRules;

class CorpusTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/sgmanifests/validation/corpus");

  static List<String> valid() {
    return names("valid");
  }

  static Stream<Mistake> mistakes() {
    return names("mistakes").stream().flatMap(name -> Mistake.table("mistakes/" + name).stream());
  }

  static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidBundleGivesNoErrorAndNoWarning(String name) {
    Report report =
        Validator.create()
            .validate(TestManifests.read(TestManifests.resource(getClass(), "valid/" + name)));
    assertThat(report.findings()).isEmpty();
    assertThat(report.outcome()).isEqualTo(Outcome.CLEAN);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void oneMistakeGivesOneFindingAtItsPlace(Mistake mistake) {
    Severity asked = ruleOf(mistake).severity() == Severity.INFO ? Severity.INFO : Severity.WARNING;
    assertThat(Validator.create().reporting(asked).validate(mistake.bundle()).findings())
        .extracting(Finding::rule, Finding::path, finding -> finding.kind().orElse(""))
        .containsExactly(tuple(mistake.rule(), mistake.path(), mistake.kind()));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void theRuleThatFindsAMistakeSaysThatItCoversTheFact(Mistake mistake) {
    assertThat(ruleOf(mistake).page().fact("covers")).containsAll(mistake.facts());
  }

  private static Rule ruleOf(Mistake mistake) {
    return BuiltinRules.ALL.stream()
        .filter(rule -> rule.id().equals(mistake.rule()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no rule " + mistake.rule()));
  }
}
