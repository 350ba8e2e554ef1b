package org.sgmanifests.validation.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.check.CheckOutcome;
import org.sgmanifests.validation.preflight.check.CheckResult;
import org.sgmanifests.validation.preflight.checks.BuiltinChecks;
import org.sgmanifests.validation.preflight.login.LoginOptions;
import org.sgmanifests.validation.preflight.login.SourceLogins;

/** Real sources, each broken in one way: the check that is about it fails, and no other. */
@Tag("servers")
class BrokenSourcesTest {
  private static final Map<Integer, TestSource> SOURCES = new HashMap<>();

  /** For reading them one after the other. */
  private static final SortedMap<String, String> MESSAGES = new TreeMap<>();

  static List<SourceCase.Run> cases() {
    String only = System.getProperty("case", "");
    return SourceCase.all().stream().filter(run -> run.toString().contains(only)).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theCheckFailsAndNoOther(SourceCase.Run run) {
    if (run.needsOwnServer()) {
      try (TestSource source =
          TestSource.start(run.major(), SourceCase.orNone(run.of().settings()))) {
        check(run, source);
      }
    } else {
      check(run, SOURCES.computeIfAbsent(run.major(), TestSource::start));
    }
  }

  private static void check(SourceCase.Run run, TestSource source) {
    SourceCase one = run.of();
    PreflightReport report;
    if (one.delete() != null) {
      assertThat(source.server().dataDirectory().resolve(one.delete()).toFile().delete()).isTrue();
    }
    source.execute(SourceCase.orNone(one.sql()));
    if (one.conf() != null) {
      source.configure(one.conf());
    }
    if (one.hba() != null) {
      source.server().allow(one.hba().toArray(String[]::new));
    }
    try {
      Bundle bundle = source.bundle(SourceCase.orNone(one.bundle()));
      Preflight preflight = Preflight.of(bundle);
      SourceLogins logins = preflight.logins(LoginOptions.DEFAULTS);
      report =
          preflight.check(
              one.rewrite() == null ? logins : new RewritingLogins(logins, one.rewrite()));
    } finally {
      if (!run.needsOwnServer()) {
        source.mendFiles();
        source.execute(SourceCase.orNone(one.mend()));
      }
    }
    String text = report.toString();
    assertThat(ids(report, CheckOutcome.FAILED)).as(text).isEqualTo(SourceCase.orNone(one.fails()));
    if (!SourceCase.orNone(one.unchecked()).contains("any")) {
      assertThat(ids(report, CheckOutcome.COULD_NOT_CHECK))
          .as(text)
          .isEqualTo(SourceCase.orNone(one.unchecked()));
    }
    assertThat(ids(report, CheckOutcome.NOTE)).as(text).isEqualTo(SourceCase.orNone(one.notes()));
    if (one.seen() != null) {
      assertThat(text).contains(one.seen());
    }
    assertThat(text + report.results()).doesNotContain(TestSource.PASSWORDS);
    report.results().stream()
        .filter(result -> result.outcome() != CheckOutcome.PASSED)
        .filter(result -> run.isAbout(result.check()))
        .forEach(result -> MESSAGES.merge(run.title(), message(result), BrokenSourcesTest::joined));
  }

  /** Those of one case; once, where majors say the same. */
  private static String joined(String first, String second) {
    return first.contains(second) ? first : first + second;
  }

  /** Without what differs from run to run. */
  private static String message(CheckResult result) {
    return (result.seen() + "\n  fix: " + result.fix() + "\n")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d[^`. ]*(\\.\\d+)?(\\+\\d+)?", "DATE")
        .replaceAll("127.0.0.254:\\d+", "127.0.0.254:PORT")
        .replaceAll("\\d+Mi", "SIZE")
        .replaceAll("system \\d+", "system ID")
        .replaceAll("/tmp/[^/`]+", "FOLDER");
  }

  private static Set<String> ids(PreflightReport report, CheckOutcome outcome) {
    return report.results(outcome).stream().map(CheckResult::check).collect(Collectors.toSet());
  }

  @Test
  void everyCheckHasACaseInWhichItFails() {
    Set<String> failing =
        SourceCase.all().stream()
            .filter(
                run ->
                    SourceCase.orNone(run.of().fails()).contains(run.check())
                        || SourceCase.orNone(run.of().notes()).contains(run.check()))
            .map(SourceCase.Run::check)
            .collect(Collectors.toSet());
    // Needs a server that was a standby from its start.
    failing.add("role.in-recovery");
    assertThat(failing)
        .isEqualTo(BuiltinChecks.ALL.stream().map(Check::id).collect(Collectors.toSet()));
  }

  @AfterAll
  static void theMessagesAreGood() {
    if (cases().size() == SourceCase.all().size()) {
      StringBuilder text = new StringBuilder();
      MESSAGES.forEach((title, m) -> text.append("# ").append(title).append('\n').append(m));
      Golden.check(BrokenSourcesTest.class, "messages.txt", text.toString());
    }
  }

  @AfterAll
  static void stop() {
    SOURCES.values().forEach(TestSource::close);
    SOURCES.clear();
  }
}
