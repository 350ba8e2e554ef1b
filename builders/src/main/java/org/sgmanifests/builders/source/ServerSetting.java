package org.sgmanifests.builders.source;

import org.immutables.value.Value;

/**
 * A setting of the source that replication needs, with the lowest value that does. What is higher
 * on the server is right and should stay.
 */
@Value.Immutable
@ValueStyle
public abstract class ServerSetting {

  ServerSetting() {}

  /** {@return the name, as in {@code pg_settings}, such as {@code wal_keep_size}} */
  public abstract String name();

  /**
   * {@return the lowest value that does, as in {@code postgresql.conf} without quotes: {@code
   * 10GB}}
   */
  public abstract String value();

  /** {@return what goes wrong with less; a sentence} */
  public abstract String why();

  /** {@return whether the server has to be restarted; otherwise a reload is enough} */
  public abstract boolean restart();

  /** SQL condition: the server's present value doesn't do. */
  abstract String tooLow();

  /** {@return the line for {@code postgresql.conf}} */
  public String confLine() {
    return name() + " = '" + value() + "'";
  }

  /**
   * {@return the statement that sets it, whatever the server has now; not within a transaction} It
   * writes {@code postgresql.auto.conf}, which the standby inherits with its copy and prefers to
   * its own configuration. So {@link #confLine} is better where the file can be edited.
   */
  public String alterSystem() {
    return "ALTER SYSTEM SET " + confLine();
  }

  /**
   * {@return a query whose only row is {@link #alterSystem} if the server's value is too low; no
   * row otherwise} A value that waits for a restart counts as not yet there.
   */
  public String raiseSql() {
    return "SELECT $set$" + alterSystem() + "$set$ AS statement WHERE " + tooLow();
  }
}
