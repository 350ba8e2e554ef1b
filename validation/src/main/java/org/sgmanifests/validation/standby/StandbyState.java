package org.sgmanifests.validation.standby;

/** Where a standby is on its way, or what keeps it from going on. */
public enum StandbyState {
  /** It streams from the source and is up to date. */
  HEALTHY(
      "Healthy",
      "The standby streams from its source and is up to date.",
      "Nothing is to be done.",
      Prospect.REACHED),
  /** It streams; whether it is up to date, nobody was asked who knows. */
  STREAMING(
      "Streaming",
      "The standby streams from its source; how far it is behind, Patroni does not know.",
      "Let the standby be asked as well, to know its lag.",
      Prospect.REACHED),
  /** It streams and is behind. */
  CATCHING_UP(
      "Catching up",
      "The standby streams from its source and has not yet replayed all of it.",
      "Wait. If the lag grows, look at network and volume: the standby has to write as fast as the"
          + " source does.",
      Prospect.OPEN),
  /** It streams, and the list of members does not name one Standby Leader. */
  NO_LEADER(
      "No leader",
      "The server streams, but Patroni's list does not name one Standby Leader. The list is renewed"
          + " every `loop_wait`, 10 seconds unless told otherwise, so right after the start it is"
          + " older than what the servers say.",
      "Wait half a minute. If the list stays so, `kubectl logs my-db-0 -c patroni` tells why"
          + " Patroni does not take the leader lock.",
      Prospect.OPEN),
  /** It streams from another address than it should. */
  OTHER_ADDRESS(
      "Another address",
      "The standby streams, but not from where the bundle says.",
      "Apply the bundle; Patroni then changes `primary_conninfo`, without a restart.",
      Prospect.OPEN),
  /** The first copy is on its way. */
  COPYING(
      "Copying",
      "The first copy is on its way; with much data it takes hours. Until its end the pod is not"
          + " ready.",
      "Wait. `SELECT * FROM pg_stat_progress_basebackup` on the source tells how far it is.",
      Prospect.OPEN),
  /** The server starts. */
  STARTING(
      "Starting",
      "The standby's server starts and replays what it has.",
      "Wait. `kubectl logs my-db-0 -c patroni` tells how far it is.",
      Prospect.OPEN),
  /** No copy has come to life. */
  NEVER_STARTED(
      "Never started",
      "No member has a server that runs: either the pod has just been made, or copying the source"
          + " or starting the copy fails, and is tried again.",
      "Run the preflight, which finds what makes a copy fail: `pg_hba.conf`, passwords,"
          + " `max_wal_senders`, another major version, configuration files outside of the data"
          + " directory. `kubectl logs my-db-0 -c patroni` has the error of pg_basebackup or of"
          + " PostgreSQL.",
      Prospect.OPEN),
  /** The server runs and Patroni cannot log in. */
  NO_LOCAL_LOGIN(
      "No login",
      "The standby's server runs, but Patroni cannot log in to it: roles and databases are those of"
          + " the source, and the source lacks what Patroni needs.",
      "Create on the source the role of `replicateFrom.users.superuser` and a database `postgres`;"
          + " they arrive with the WAL.",
      Prospect.OPEN),
  /** Nobody reaches the source. */
  SOURCE_DOWN(
      "Source down",
      "The standby is not connected, and the source does not answer: it is down, or the network to"
          + " it is. The data on the standby stays as it was.",
      "Start the source, or mend the way to it; the standby connects by itself within seconds. If"
          + " the source will not come back, promote the standby: remove `spec.replicateFrom`.",
      Prospect.OPEN),
  /** The source no longer has the WAL that comes next. */
  WAL_REMOVED(
      "WAL removed",
      "The source has removed WAL that the standby has not received. It tries for ever, and never"
          + " gets on; its log says `requested WAL segment ... has already been removed`.",
      "Set `wal_keep_size` on the source, so that it does not happen again, or give"
          + " `spec.replicateFrom.storage`, from which missing WAL is fetched. Then copy anew:"
          + " delete the SGCluster with its volumes and apply it again; `patronictl reinit` refuses"
          + " a leader.",
      Prospect.HOPELESS),
  /** The source is there, but does not let the standby stream. */
  REFUSED(
      "Not let in",
      "The standby is not connected, though the source answers and still has the WAL that comes"
          + " next.",
      "Look into the standby's log for the line after `could not connect` or `could not receive"
          + " data`: the password or `pg_hba.conf` changed, `max_wal_senders` is used up, or the"
          + " pods do not reach the address that you reach.",
      Prospect.OPEN),
  /** Not connected, for a reason that nobody was asked for. */
  NOT_CONNECTED(
      "Not connected",
      "The standby is not connected to its source. Whether the source is down, does not let it in,"
          + " or has removed the WAL that comes next looks the same from here.",
      "Ask the source as well. Or look into the standby's log: `connection refused` is a source"
          + " that is down, `has already been removed` is WAL that is lost, and only that one needs"
          + " a new copy.",
      Prospect.OPEN),
  /** It is a primary. */
  NOT_A_STANDBY(
      "No standby",
      "The server is a primary: it was promoted, or never was a standby.",
      "If that was the wish, remove `spec.replicateFrom`. If not, make the cluster anew from the"
          + " source: what a primary wrote cannot be undone.",
      Prospect.HOPELESS),
  /** It is a copy of something else. */
  OTHER_SOURCE(
      "Another source",
      "The standby is not a copy of this source: their system identifiers differ.",
      "See that host and port in the manifest are those of the source you asked. If they are,"
          + " delete the cluster with its volumes and make it anew.",
      Prospect.HOPELESS),
  /** Nothing that was seen tells. */
  UNKNOWN(
      "Not known",
      "What was seen does not tell whether the standby streams.",
      "Give the output of `patronictl list`, or let the standby itself be asked.",
      Prospect.OPEN);

  /** Whether waiting helps. */
  public enum Prospect {
    /** There is nothing to wait for. */
    REACHED,
    /** It may become healthy by itself. */
    OPEN,
    /** It never becomes healthy by itself. */
    HOPELESS
  }

  private final String title;
  private final String explanation;
  private final String advice;
  private final Prospect prospect;

  StandbyState(String title, String explanation, String advice, Prospect prospect) {
    this.title = title;
    this.explanation = explanation;
    this.advice = advice;
    this.prospect = prospect;
  }

  /** {@return the state in a word or two} */
  public String title() {
    return title;
  }

  /** {@return what it means} */
  public String explanation() {
    return explanation;
  }

  /** {@return what to do} */
  public String advice() {
    return advice;
  }

  /** {@return whether waiting helps} */
  public Prospect prospect() {
    return prospect;
  }
}
