package org.sgmanifests.validation.standby;

import java.util.Locale;
import org.sgmanifests.validation.finding.Severity;

/** What is asked about a standby, and why. In the order in which a verdict tells it. */
public enum Topic {
  /** A member is Standby Leader. */
  STANDBY_LEADER(
      Severity.ERROR,
      "One member, the Standby Leader, streams from the source; the others stream from it."),
  /** The server is a standby. */
  IN_RECOVERY(
      Severity.ERROR, "A server that is not in recovery takes writes of its own, and no WAL."),
  /** WAL comes in over a connection to the source. */
  STREAMING(
      Severity.ERROR,
      "Patroni's health checks stay green without a connection to the source, so this is the one"
          + " to watch."),
  /** The connection is the one that the bundle decided on. */
  SENDER(
      Severity.ERROR,
      "The pods may still use an address that the manifests had before, or one set by hand."),
  /** The source was heard of lately. */
  SILENCE(
      Severity.ERROR, "A connection that broke without a word looks like one to an idle source."),
  /** All that the source wrote arrives. */
  LAG(
      Severity.ERROR,
      "What is not replayed is lost if the source is; received and replayed being equal says"
          + " nothing while nothing is received."),
  /** What arrives is replayed. */
  REPLAY(Severity.ERROR, "WAL that is not replayed fills the volume, and nobody sees the data."),
  /** It is a copy of this source and of no other. */
  SAME_SYSTEM(
      Severity.ERROR,
      "All physical copies of a server have its system identifier, and nothing else has."),
  /** The source knows of the replica. */
  SEEN_BY_SOURCE(
      Severity.WARNING, "What the source sees is the other half of what the standby says."),
  /** Commits of the source do not wait for the replica. */
  ASYNCHRONOUS(
      Severity.WARNING,
      "When a synchronous replica stops, every commit on the source hangs until it is back."),
  /** The source keeps WAL while the replica is away. */
  WAL_KEPT(
      Severity.WARNING,
      "StackGres uses no replication slot: WAL that the source removes while the replica is away"
          + " makes a new copy necessary."),
  /** No parameter waits for a restart. */
  PENDING_RESTART(
      Severity.WARNING, "Until the restart, the server does not work as its configuration says."),
  /** The other members follow. */
  OTHER_MEMBERS(
      Severity.WARNING, "A standby cluster fails over only to a member that follows its leader."),
  /** Patroni looks after the cluster. */
  MAINTENANCE(Severity.WARNING, "In maintenance mode Patroni neither fails over nor restarts.");

  private final Severity severity;
  private final String why;

  Topic(Severity severity, String why) {
    this.severity = severity;
    this.why = why;
  }

  /** {@return how bad it is when it fails: error or warning} */
  public Severity severity() {
    return severity;
  }

  /** {@return why it matters, in a sentence} */
  public String why() {
    return why;
  }

  /** {@code standby-leader} and so on. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  StandbyCheck passed(String seen) {
    return new StandbyCheck(this, StandbyCheck.Result.PASSED, seen, "");
  }

  StandbyCheck failed(String seen, String fix) {
    return new StandbyCheck(this, StandbyCheck.Result.FAILED, seen, fix);
  }

  StandbyCheck couldNotTell(String seen, String fix) {
    return new StandbyCheck(this, StandbyCheck.Result.COULD_NOT_TELL, seen, fix);
  }

  StandbyCheck notAsked(String seen) {
    return new StandbyCheck(this, StandbyCheck.Result.NOT_ASKED, seen, "");
  }
}
