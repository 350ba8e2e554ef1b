package org.sgmanifests.validation.standby;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.standby.StandbyCheck.Result;

/** Finds the one state that explains the checks. */
final class Diagnosis {
  private final Situation situation;
  private final Map<Topic, Result> results = new EnumMap<>(Topic.class);

  private Diagnosis(Situation situation, List<StandbyCheck> checks) {
    this.situation = situation;
    checks.forEach(check -> results.put(check.topic(), check.result()));
  }

  static StandbyState of(Situation situation, List<StandbyCheck> checks) {
    return new Diagnosis(situation, checks).state();
  }

  private StandbyState state() {
    if (failed(Topic.IN_RECOVERY) || isPrimary()) {
      return StandbyState.NOT_A_STANDBY;
    }
    if (failed(Topic.SAME_SYSTEM)) {
      return StandbyState.OTHER_SOURCE;
    }
    if (situation.isCopying()) {
      return StandbyState.COPYING;
    }
    if (results.get(Topic.STREAMING) == Result.PASSED) {
      return streaming();
    }
    return failed(Topic.STREAMING) ? notStreaming() : StandbyState.UNKNOWN;
  }

  private StandbyState streaming() {
    if (failed(Topic.SILENCE)) {
      return disconnected();
    }
    if (failed(Topic.SENDER)) {
      return StandbyState.OTHER_ADDRESS;
    }
    if (failed(Topic.LAG) || failed(Topic.REPLAY)) {
      return StandbyState.CATCHING_UP;
    }
    if (failed(Topic.STANDBY_LEADER)) {
      return StandbyState.NO_LEADER;
    }
    return results.get(Topic.LAG) == Result.PASSED ? StandbyState.HEALTHY : StandbyState.STREAMING;
  }

  private StandbyState notStreaming() {
    if (situation.standby().isPresent()) {
      return disconnected();
    }
    if (situation.leader().isPresent()) {
      PatroniMember leader = situation.leader().get();
      return switch (leader.state()) {
        case "starting", "restarting" -> StandbyState.STARTING;
        case "running" ->
            leader.timeline().isEmpty() ? StandbyState.NO_LOCAL_LOGIN : disconnected();
        default -> leader.timeline().isPresent() ? disconnected() : StandbyState.NEVER_STARTED;
      };
    }
    boolean starts =
        situation
            .patroni()
            .filter(list -> list.members().stream().anyMatch(m -> m.state().equals("starting")))
            .isPresent();
    return starts
        ? StandbyState.STARTING
        : situation.patroni().isPresent() ? StandbyState.NEVER_STARTED : disconnected();
  }

  private StandbyState disconnected() {
    if (situation.isWalRemoved()) {
      return StandbyState.WAL_REMOVED;
    }
    if (situation.seen().source().isUnreachable()) {
      return StandbyState.SOURCE_DOWN;
    }
    boolean allIsThere =
        situation.source().isPresent()
            && situation.standby().flatMap(StandbyStatus::needs).isPresent()
            && situation.source().flatMap(SourceStatus::oldest).isPresent();
    return allIsThere ? StandbyState.REFUSED : StandbyState.NOT_CONNECTED;
  }

  private boolean isPrimary() {
    return situation.leader().isEmpty()
        && situation
            .patroni()
            .filter(list -> list.members().stream().anyMatch(PatroniMember::isPrimary))
            .isPresent();
  }

  private boolean failed(Topic topic) {
    return results.get(topic) == Result.FAILED;
  }
}
