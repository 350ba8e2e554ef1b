package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.integration.BrokenSource.Question;
import org.sgmanifests.validation.preflight.Preflight;
import org.sgmanifests.validation.preflight.PreflightReport;
import org.sgmanifests.validation.preflight.check.CheckOutcome;
import org.sgmanifests.validation.preflight.check.CheckResult;

/** What preflight demands is needed: a source without it gets a standby that doesn't work. */
@ExtendWith(Stage.Extension.class)
@Execution(ExecutionMode.CONCURRENT)
class BrokenSourceIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> STANDBY_LEADER =
      Map.of("Role", "Standby Leader", "TL", "1");

  static Stream<BrokenSource> cases() throws IOException {
    return BrokenSource.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void preflightFailsAndSoDoesTheStandby(BrokenSource broken, Stage stage) {
    try (Trial trial = Trial.of(stage, broken.name())) {
      Replica replica = breakSource(broken, trial);
      SoftAssertions softly = new SoftAssertions();
      preflightFails(softly, broken, trial, replica);
      trial.shell(broken.before());
      Patroni standby = trial.standby(replica);
      standby.start();
      standbyFails(softly, broken, trial, standby);
      if (broken.state() != null) {
        softly.check(
            () ->
                Wait.until(
                    Patroni.LIMIT,
                    "the verdict is " + broken.state(),
                    () -> trial.verdict(replica).state() == broken.state()));
      }
      if (!broken.mend().isEmpty()) {
        softly.check(() -> mend(broken, trial, replica));
      }
      softly.assertAll();
      trial.passed();
    }
  }

  private static Replica breakSource(BrokenSource broken, Trial trial) {
    DebianSource source = trial.source();
    trial.shell(broken.prepare());
    List<String> settings = new ArrayList<>();
    broken
        .settings()
        .forEach((name, value) -> settings.add(name + " = '" + trial.expand(value) + "'"));
    if (!settings.isEmpty()) {
      source.set(settings);
    }
    if (!broken.hba().isEmpty()) {
      source.allowOnly(broken.hba());
    }
    source.start(expand(broken.options(), trial), expand(broken.environment(), trial));
    source.script(trial.expand(broken.sql()));
    Map<Role, Login> users = new EnumMap<>(Stage.USERS);
    users.putAll(broken.users());
    return trial.replica(
        broken.host().isEmpty() ? "127.0.0.1" : broken.host(),
        broken.port() == 0 ? source.port() : broken.port(),
        users,
        broken.parameters());
  }

  private static Map<String, String> expand(Map<String, String> values, Trial trial) {
    Map<String, String> expanded = new LinkedHashMap<>();
    values.forEach((name, value) -> expanded.put(name, trial.expand(value)));
    return expanded;
  }

  private static void preflightFails(
      SoftAssertions softly, BrokenSource broken, Trial trial, Replica replica) {
    PreflightReport preflight = Preflight.of(replica.bundle()).check();
    trial.keep("preflight.txt", preflight.toString());
    softly.assertThat(ids(preflight, CheckOutcome.FAILED)).containsAll(broken.preflight());
    softly.assertThat(ids(preflight, CheckOutcome.NOTE)).containsAll(broken.notes());
    softly.assertThat(broken.preflight().size() + broken.notes().size()).isPositive();
  }

  private static List<String> ids(PreflightReport preflight, CheckOutcome outcome) {
    return preflight.results(outcome).stream().map(CheckResult::check).toList();
  }

  private static void standbyFails(
      SoftAssertions softly, BrokenSource broken, Trial trial, Patroni standby) {
    if (broken.restart()) {
      awaitList(STANDBY_LEADER, standby);
      standby.stop();
      standby.start();
    }
    broken.patroni().forEach(text -> softly.check(() -> await(text, standby::log)));
    broken.log().forEach(text -> softly.check(() -> await(text, trial.source()::log)));
    if (!broken.list().isEmpty()) {
      softly.check(() -> awaitList(broken.list(), standby));
    }
    Question question = broken.ask();
    if (question != null) {
      softly.check(
          () -> await(question.answer(), () -> standby.sql(question.database(), question.sql())));
    }
  }

  private static void mend(BrokenSource broken, Trial trial, Replica replica) {
    trial.shell(broken.mend());
    PreflightReport preflight = Preflight.of(replica.bundle()).check();
    trial.keep("preflight-mended.txt", preflight.toString());
    assertThat(ids(preflight, CheckOutcome.FAILED)).doesNotContainAnyElementsOf(broken.preflight());
    Patroni standby = trial.standby(replica);
    standby.start();
    awaitList(STANDBY_LEADER, standby);
    await("streaming", () -> standby.sql("postgres", "SELECT status FROM pg_stat_wal_receiver"));
  }

  private static void await(String text, Supplier<String> output) {
    Pattern pattern = Pattern.compile(text);
    Wait.until(Patroni.LIMIT, text, () -> pattern.matcher(output.get()).find());
  }

  private static void awaitList(Map<String, String> wanted, Patroni standby) {
    Wait.until(
        Patroni.LIMIT,
        "patronictl shows " + wanted,
        () -> {
          JsonNode member = member(standby);
          return wanted.entrySet().stream()
              .allMatch(cell -> member.path(cell.getKey()).asText("").matches(cell.getValue()));
        });
  }

  private static JsonNode member(Patroni standby) {
    try {
      return JSON.readTree(standby.list("--format=json")).path(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
