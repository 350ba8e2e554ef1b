package org.sgmanifests.validation.standby;

import java.util.Optional;
import org.immutables.value.Value;

/** One replica in the source's {@code pg_stat_replication}. */
@Value.Immutable
public interface Sender {

  /** Name that the replica gave; with Patroni that of the member, {@code my-db-0}. */
  String applicationName();

  /** Address that the source sees. */
  Optional<String> clientAddress();

  /** {@code streaming}, {@code catchup}, {@code backup} and so on; absent for a plain user. */
  Optional<String> state();

  /** {@code async}, {@code potential}, {@code sync} or {@code quorum}. */
  Optional<String> syncState();

  /** End of the WAL that the replica has replayed. */
  Optional<Lsn> replayed();

  /** Whether commits of the source wait for this replica. */
  default boolean isSynchronous() {
    return syncState().filter(s -> s.equals("sync") || s.equals("quorum")).isPresent();
  }

  /** A builder of senders. */
  static ImmutableSender.Builder builder() {
    return ImmutableSender.builder();
  }
}
