package org.sgmanifests.validation.standby;

import java.util.Optional;
import org.sgmanifests.validation.rule.Words;

/**
 * Whether WAL comes in. The standby itself knows best. Patroni knows since 3.0.4, when a member
 * that streams became {@code streaming}; before, it was {@code running} as any other.
 */
final class StreamingCheck {
  private static final String ASK =
      "Let the standby itself be asked: `SELECT status FROM pg_stat_wal_receiver`.";
  private static final String MEND = "See below what keeps it from streaming.";

  private final Situation situation;

  StreamingCheck(Situation situation) {
    this.situation = situation;
  }

  StandbyCheck check() {
    if (situation.standby().isPresent()) {
      return server(situation.standby().get());
    }
    Optional<String> failure = situation.seen().standby().failure();
    if (situation.patroni().isPresent()) {
      StandbyCheck member = situation.leader().map(this::member).orElseGet(this::nobody);
      return failure.isPresent() && member.is(StandbyCheck.Result.COULD_NOT_TELL)
          ? Topic.STREAMING.couldNotTell(failure.get() + " " + member.seen(), member.fix())
          : member;
    }
    if (situation.sender().isPresent()) {
      return source(situation.sender().get());
    }
    if (failure.or(() -> situation.seen().patroni().failure()).isPresent()) {
      return Topic.STREAMING.couldNotTell(
          failure.or(() -> situation.seen().patroni().failure()).get(), ASK);
    }
    return Topic.STREAMING.notAsked("Neither Patroni nor the standby was asked.");
  }

  private static StandbyCheck server(StandbyStatus status) {
    if (!status.inRecovery()) {
      return Topic.STREAMING.failed("The server is a primary and receives nothing.", MEND);
    }
    if (status.receiverRuns() && status.receiverStatus().isEmpty()) {
      return Topic.STREAMING.couldNotTell(
          "A WAL receiver runs, but the user may not see what it does.",
          "Ask as superuser, or `GRANT pg_monitor` to the user.");
    }
    if (!status.receiverRuns()) {
      return Topic.STREAMING.failed(
          "There is no WAL receiver: the standby has no connection to its source.", MEND);
    }
    String state = status.receiverStatus().orElse("");
    return state.equals("streaming")
        ? Topic.STREAMING.passed(
            "The WAL receiver is `streaming` from "
                + ServerChecks.address(status.senderHost(), status.senderPort())
                + ".")
        : Topic.STREAMING.failed("The WAL receiver is " + Words.quote(state) + ".", MEND);
  }

  private StandbyCheck member(PatroniMember leader) {
    String is = situation.leaderName() + " is " + Words.quote(leader.state());
    if (leader.isStreaming()) {
      return Topic.STREAMING.passed(is + ".");
    }
    if (!leader.state().equals("running")) {
      return Topic.STREAMING.failed(is + ".", MEND);
    }
    if (leader.timeline().isEmpty()) {
      return Topic.STREAMING.failed(is + " without a timeline: Patroni cannot query it.", MEND);
    }
    if (situation.patroni().filter(PatroniList::distinguishesStreaming).isPresent()) {
      return Topic.STREAMING.failed(
          is + ", which since Patroni 3.0.4 means that it does not stream.", MEND);
    }
    if (situation.sender().isPresent()) {
      return source(situation.sender().get());
    }
    return Topic.STREAMING.couldNotTell(
        is + ": before Patroni 3.0.4 that is said with and without a connection.", ASK);
  }

  private StandbyCheck nobody() {
    return Topic.STREAMING.failed("There is no Standby Leader that could stream.", MEND);
  }

  private static StandbyCheck source(Sender sender) {
    String state = sender.state().orElse("");
    String seen = "The source is `" + state + "` to " + Words.quote(sender.applicationName()) + ".";
    return state.equals("streaming")
        ? Topic.STREAMING.passed(seen)
        : state.isEmpty()
            ? Topic.STREAMING.couldNotTell(
                "The source may not tell this user about its replicas.",
                "Ask it as superuser, or `GRANT pg_monitor` to the user.")
            : Topic.STREAMING.failed(seen, "Wait: it catches up before it streams.");
  }
}
