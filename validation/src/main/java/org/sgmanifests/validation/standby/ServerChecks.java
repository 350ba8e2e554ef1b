package org.sgmanifests.validation.standby;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.sgmanifests.validation.rule.Words;

/** What the standby's server tells about itself. */
final class ServerChecks {
  static final String NO_STANDBY = "The standby itself was not asked.";
  private static final String MEND_STREAMING = "Mend `streaming` first.";

  private final Situation situation;
  private final boolean streams;

  /**
   * The checks.
   *
   * @param streams whether it is known to stream
   */
  ServerChecks(Situation situation, boolean streams) {
    this.situation = situation;
    this.streams = streams;
  }

  StandbyCheck inRecovery() {
    return ask(
        Topic.IN_RECOVERY,
        status ->
            status.inRecovery()
                ? Topic.IN_RECOVERY.passed(
                    "The server is in recovery, on timeline " + status.timeline() + ".")
                : Topic.IN_RECOVERY.failed(
                    "The server is not in recovery: it is a primary.",
                    "See that it is the standby that was asked, and that nobody promoted it."));
  }

  StandbyCheck sender() {
    StandbyExpectation expected = situation.expected();
    if (expected.host().isEmpty() && expected.port().isEmpty()) {
      return Topic.SENDER.notAsked("No bundle says which host and port the source has.");
    }
    return ask(Topic.SENDER, this::sender);
  }

  private StandbyCheck sender(StandbyStatus status) {
    Optional<String> host = status.senderHost().or(status::configuredHost);
    OptionalInt port =
        status.senderPort().isPresent() ? status.senderPort() : status.configuredPort();
    if (host.isEmpty()) {
      return Topic.SENDER.couldNotTell(
          "The server does not tell where it streams from.",
          streams ? "Ask as superuser, or `GRANT pg_monitor` to the user." : MEND_STREAMING);
    }
    StandbyExpectation expected = situation.expected();
    boolean same =
        expected.host().filter(h -> !h.equalsIgnoreCase(host.get())).isEmpty()
            && (expected.port().isEmpty() || expected.port().equals(port));
    String seen = "The source is at " + address(host, port);
    return same
        ? Topic.SENDER.passed(seen + ", as the bundle says.")
        : Topic.SENDER.failed(
            seen + "; the bundle says " + address(expected.host(), expected.port()) + ".",
            "Apply the bundle, or see that it is its standby that was asked.");
  }

  StandbyCheck silence() {
    return ask(Topic.SILENCE, this::silence);
  }

  private StandbyCheck silence(StandbyStatus status) {
    if (status.silence().isEmpty() || !status.receiverRuns()) {
      return Topic.SILENCE.couldNotTell(
          "There is no connection on which the source could be heard.", MEND_STREAMING);
    }
    String seen = "The source was heard of " + Amounts.time(status.silence().get()) + " ago";
    if (status.silenceLimit().isZero()) {
      return status.silence().get().toSeconds() < 60
          ? Topic.SILENCE.passed(seen + ".")
          : Topic.SILENCE.couldNotTell(
              seen + ", and no limit is set: it may be idle or gone.",
              "Set `wal_receiver_timeout`, by default 60 s, in the SGPostgresConfig.");
    }
    return situation.isSilent()
        ? Topic.SILENCE.failed(
            seen + "; after " + Amounts.time(status.silenceLimit()) + " it counts as gone.",
            "See that the source runs and that the network lets its packets through.")
        : Topic.SILENCE.passed(seen + ".");
  }

  StandbyCheck lag() {
    OptionalLong lag = situation.lag(streams);
    if (lag.isPresent()) {
      String seen = Amounts.bytes(lag.getAsLong()) + " of the source's WAL are not replayed";
      long limit = situation.expected().lagLimit();
      return lag.getAsLong() <= limit
          ? Topic.LAG.passed(seen + " (limit " + Amounts.bytes(limit) + ").")
          : Topic.LAG.failed(
              seen + "; the limit is " + Amounts.bytes(limit) + ".",
              streams ? "Wait, and see that it becomes less." : MEND_STREAMING);
    }
    return ask(
        Topic.LAG,
        status ->
            streams && !situation.isSilent()
                ? Topic.LAG.couldNotTell(
                    "The source has not yet said where its WAL ends.", "Ask again.")
                : Topic.LAG.couldNotTell(
                    "All that was received may be replayed; how much the source has written since"
                        + " it was last heard of is not known here.",
                    MEND_STREAMING));
  }

  StandbyCheck replay() {
    return ask(
        Topic.REPLAY,
        status ->
            status.replayPaused()
                ? Topic.REPLAY.failed(
                    "Replay is paused; "
                        + Amounts.bytes(status.replayBacklog().orElse(0))
                        + " wait for it.",
                    "Run `SELECT pg_wal_replay_resume()` on the standby. If it pauses again, raise"
                        + " the parameters that its log names to those of the source.")
                : Topic.REPLAY.passed("Replay is not paused."));
  }

  private StandbyCheck ask(Topic topic, Function<StandbyStatus, StandbyCheck> question) {
    Answer<StandbyStatus> answer = situation.seen().standby();
    if (answer.failure().isPresent()) {
      return topic.couldNotTell(
          answer.failure().get(), "Give a URL and a user with which the standby answers.");
    }
    return answer.value().map(question).orElse(topic.notAsked(NO_STANDBY));
  }

  static String address(Optional<String> host, OptionalInt port) {
    return Words.quote(host.orElse("?") + (port.isPresent() ? ":" + port.getAsInt() : ""));
  }
}
