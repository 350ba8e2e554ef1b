package org.sgmanifests.builders.migration;

import java.util.Optional;
import org.sgmanifests.api.sgstream.DebeziumSourcePropertiesBuilder;
import org.sgmanifests.builders.recipe.Problems;

/**
 * The replication slot of the source, which remembers how far the stream is. StackGres' own default
 * drops it whenever the stream stops in an orderly way (StackGres 1.18), so that the changes
 * between a stop and the next start are lost: a decision to take, and not to find out.
 */
public final class Slot {
  private final Optional<String> name;
  private final boolean dropOnStop;

  private Slot(Optional<String> name, boolean dropOnStop) {
    this.name = name;
    this.dropOnStop = dropOnStop;
  }

  /**
   * It stays as the stream stops, so nothing is lost; the source keeps all WAL from then on. Look
   * that it is gone after the migration, or the disk of the source fills up: {@code SELECT
   * pg_drop_replication_slot('name')}.
   *
   * @return such a slot
   */
  public static Slot kept() {
    return new Slot(Optional.empty(), false);
  }

  /**
   * It is dropped as the stream stops. For trials, where losing changes does no harm.
   *
   * @return such a slot
   */
  public static Slot droppedOnStop() {
    return new Slot(Optional.empty(), true);
  }

  /**
   * {@return the same with a name; StackGres makes one of namespace and name if it is not decided}
   *
   * @param other the name
   */
  public Slot named(String other) {
    return new Slot(Optional.of(other), dropOnStop);
  }

  void check(Problems problems) {
    name.ifPresent(
        text ->
            problems.check(
                text.matches("[a-z0-9_]{1,63}"),
                "slot: `"
                    + text
                    + "` is no name; use 63 lower case letters, digits and underscores at most"));
  }

  void addTo(DebeziumSourcePropertiesBuilder properties) {
    properties.withSlotName(name.orElse(null)).withSlotDropOnStop(dropOnStop);
  }

  @Override
  public String toString() {
    return "slot "
        + name.map(text -> text + " ").orElse("")
        + (dropOnStop ? "(dropped)" : "(kept)");
  }
}
