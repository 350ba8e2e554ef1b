package org.sgmanifests.validation.standby;

import java.util.Optional;
import org.immutables.value.Value;

/** One replica in the source's {@code pg_stat_replication}. */
@Value.Immutable
public interface Sender {

  /** {@return the name that the replica gave; with Patroni that of the member, {@code my-db-0}} */
  String applicationName();

  /** {@return the address that the source sees} */
  Optional<String> clientAddress();

  /**
   * {@return {@code streaming}, {@code catchup}, {@code backup} and so on; absent for a plain user}
   */
  Optional<String> state();

  /** {@return {@code async}, {@code potential}, {@code sync} or {@code quorum}} */
  Optional<String> syncState();

  /** {@return the end of the WAL that the replica has replayed} */
  Optional<Lsn> replayed();

  /** {@return whether commits of the source wait for this replica} */
  default boolean isSynchronous() {
    return syncState().filter(s -> s.equals("sync") || s.equals("quorum")).isPresent();
  }

  /** {@return a builder of senders} */
  static ImmutableSender.Builder builder() {
    return ImmutableSender.builder();
  }
}
