package org.sgmanifests.validation.standby;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@code patronictl list} says about a cluster. */
@Value.Immutable
public interface PatroniList {

  /** {@return the name of the cluster; Patroni 3.0.4 leaves it out of JSON and YAML} */
  Optional<String> cluster();

  /**
   * {@return the system identifier from the title of the table} Patroni 3.0 does not print it, and
   * no version does in the other formats.
   */
  Optional<String> systemIdentifier();

  /** {@return the members, at least one} */
  List<PatroniMember> members();

  /** {@return whether automatic failover and restarts are switched off (maintenance mode)} */
  @Value.Default
  default boolean paused() {
    return false;
  }

  /**
   * {@return whether this Patroni says {@code streaming} of a member that streams} Patroni before
   * 3.0.4 says {@code running}, whatever the member does; and a list often does not show its
   * version, then this is false.
   */
  @Value.Default
  default boolean distinguishesStreaming() {
    return false;
  }

  /** {@return the members that lead a standby cluster; more than one only in a Citus cluster} */
  default List<PatroniMember> standbyLeaders() {
    return members().stream().filter(PatroniMember::isStandbyLeader).toList();
  }

  /**
   * Reads the output of {@code patronictl list} of Patroni 2.1 to 4.1: the table, {@code -f json},
   * {@code -f yaml} or {@code -f tsv}, each with and without {@code -e}, and {@code topology}.
   * Lines around a table, such as a command or a time stamp, do no harm; of several tables of one
   * cluster the last one counts.
   *
   * @param text what {@code patronictl list} wrote
   * @return the list
   * @throws IllegalArgumentException if the text is something else, if it has no members, or if
   *     cells cannot be understood; then with a line for each of them
   */
  static PatroniList parse(String text) {
    return PatroniListReader.read(text);
  }

  /** {@return a builder of lists} */
  static ImmutablePatroniList.Builder builder() {
    return ImmutablePatroniList.builder();
  }
}
