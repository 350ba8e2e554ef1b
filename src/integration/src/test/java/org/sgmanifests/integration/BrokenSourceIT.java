package org.sgmanifests.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
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
import org.sgmanifests.integration.BrokenSource.Question;
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
    return BrokenSource.wanted();
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
      if (broken.volume().isEmpty()) {
        standby.start();
      } else {
        standby.startOnVolume(broken.volume());
      }
      standbyFails(softly, broken, trial, standby);
      if (broken.state() != null) {
        softly.check(() -> trial.awaitState(replica, broken.state()));
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
    ReplicaPlan plan =
        ReplicaPlan.at(broken.port() == 0 ? source.port() : broken.port())
            .withUsers(broken.users())
            .withParameters(broken.parameters());
    plan = broken.host().isEmpty() ? plan : plan.withHost(broken.host());
    return trial.replica(broken.volume().isEmpty() ? plan : plan.withVolume(broken.volume()));
  }

  private static Map<String, String> expand(Map<String, String> values, Trial trial) {
    Map<String, String> expanded = new LinkedHashMap<>();
    values.forEach((name, value) -> expanded.put(name, trial.expand(value)));
    return expanded;
  }

  private static void preflightFails(
      SoftAssertions softly, BrokenSource broken, Trial trial, Replica replica) {
    PreflightReport preflight = trial.preflight(replica);
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
    // A server that was told to read its pg_hba.conf again does so a moment later.
    Wait.until(
        Patroni.LIMIT,
        "preflight no longer complains of " + broken.preflight(),
        () ->
            Collections.disjoint(
                trial.preflight(replica, CheckOutcome.FAILED), broken.preflight()));
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
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance(); // An error of patronictl; it is asked again.
    }
  }
}
