package org.sgmanifests.validation.standby;

import java.time.Duration;
import java.util.OptionalLong;

/** Things that can be seen, for tests: a healthy standby, to be changed where a test needs it. */
final class Observations {
  static final String SYSTEM = "7711093468510020581";

  static final StandbyExpectation EXPECTED =
      StandbyExpectation.builder()
          .cluster("my-db")
          .host("1.2.3.4")
          .port(30001)
          .instances(2)
          .build();

  private Observations() {}

  static ImmutableStandbyStatus standby() {
    return StandbyStatus.builder()
        .systemIdentifier(SYSTEM)
        .timeline(1)
        .inRecovery(true)
        .receiverRuns(true)
        .receiverStatus("streaming")
        .senderHost("1.2.3.4")
        .senderPort(30001)
        .configuredHost("1.2.3.4")
        .configuredPort(30001)
        .received(Lsn.parse("0/5000060"))
        .replayed(Lsn.parse("0/5000060"))
        .sourceEnd(Lsn.parse("0/5000060"))
        .silence(Duration.ofMillis(400))
        .silenceLimit(Duration.ofSeconds(60))
        .replayPaused(false)
        .build();
  }

  /** Not connected; what it received it has replayed. */
  static ImmutableStandbyStatus cutOff() {
    return StandbyStatus.builder()
        .systemIdentifier(SYSTEM)
        .timeline(1)
        .inRecovery(true)
        .receiverRuns(false)
        .configuredHost("1.2.3.4")
        .configuredPort(30001)
        .received(Lsn.parse("0/5000060"))
        .replayed(Lsn.parse("0/5000060"))
        .silenceLimit(Duration.ofSeconds(60))
        .replayPaused(false)
        .build();
  }

  static ImmutableSourceStatus source() {
    return SourceStatus.builder()
        .systemIdentifier(SYSTEM)
        .inRecovery(false)
        .end(Lsn.parse("0/5000100"))
        .oldest(Lsn.parse("0/3000000"))
        .segmentBytes(16 << 20)
        .keptBytes(10L << 30)
        .addSenders(sender("streaming", "async"))
        .build();
  }

  static Sender sender(String state, String syncState) {
    return Sender.builder()
        .applicationName("my-db-0")
        .clientAddress("10.0.0.7")
        .state(state)
        .syncState(syncState)
        .replayed(Lsn.parse("0/5000060"))
        .build();
  }

  /** A source that a replica copies. */
  static SourceStatus copied(long bytes, long total) {
    return source()
        .withSenders()
        .withCopies(new CopyProgress("streaming database files", bytes, OptionalLong.of(total)));
  }

  static PatroniList list(String name) {
    return PatroniListTest.list(name);
  }

  static ImmutableObservation healthy() {
    return Observation.builder()
        .patroni(Answer.of(list("4.1.0/list.txt")))
        .standby(Answer.of(standby()))
        .source(Answer.of(source()))
        .build();
  }
}
