package org.sgmanifests.validation.standby;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A row of {@code patronictl list}. */
@Value.Immutable
public interface PatroniMember {

  /** {@return the name; StackGres gives that of the pod, such as {@code my-db-0}} */
  String name();

  /** {@return the group of a Citus cluster; absent in any other cluster} */
  OptionalInt group();

  /**
   * {@return the address at which the other members reach it} It is the pod's, not that of the
   * source.
   */
  @Value.Default
  default String host() {
    return "";
  }

  /**
   * {@return the role in Patroni's words: {@code Standby Leader}, {@code Replica}, {@code Leader}}
   */
  String role();

  /**
   * {@return the state in Patroni's words: {@code streaming}, {@code running}, {@code creating
   * replica}}
   */
  String state();

  /** {@return the timeline; absent while Patroni cannot ask the server} */
  OptionalInt timeline();

  /**
   * {@return how far it is behind the leader of its own cluster, in MB; the larger figure where
   * Patroni has two (since 4.1)} A Standby Leader never has one: Patroni does not compare it with
   * its source.
   */
  OptionalLong lag();

  /** {@return the position of the last WAL received; since Patroni 4.1} */
  Optional<Lsn> received();

  /** {@return the position of the last WAL replayed; since Patroni 4.1} */
  Optional<Lsn> replayed();

  /** {@return whether parameters wait for a restart} */
  @Value.Default
  default boolean pendingRestart() {
    return false;
  }

  /**
   * {@return the parameters that wait, such as {@code max_connections: 300->100}; since Patroni
   * 3.3}
   */
  List<String> pendingRestartReasons();

  /** {@return whether it leads a standby cluster, so is the one that streams from the source} */
  default boolean isStandbyLeader() {
    return roleWords().equals("standby leader");
  }

  /** {@return whether it is a primary} */
  default boolean isPrimary() {
    return List.of("leader", "master", "primary").contains(roleWords());
  }

  /** {@return whether Patroni calls it streaming, which it does since 3.0.4} */
  default boolean isStreaming() {
    return state().equals("streaming");
  }

  /** {@return whether the first copy is on its way} */
  default boolean isCopying() {
    return state().equals("creating replica");
  }

  private String roleWords() {
    return role().replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** {@return a builder of members} */
  static ImmutablePatroniMember.Builder builder() {
    return ImmutablePatroniMember.builder();
  }
}
