package org.sgmanifests.builders.recipe;

import java.util.function.UnaryOperator;
import org.sgmanifests.api.sgcluster.BackupSchedule;
import org.sgmanifests.api.sgcluster.BackupScheduleBuilder;

/** Backups of a cluster: where to, and how often. */
public final class Backups {
  private final BackupStorage storage;
  private final UnaryOperator<BackupScheduleBuilder> schedule;

  private Backups(BackupStorage storage, UnaryOperator<BackupScheduleBuilder> schedule) {
    this.storage = storage;
    this.schedule = schedule;
  }

  /**
   * {@return backups with the operator's own schedule: daily at 05:00 UTC, the last five are kept}
   *
   * @param storage where they go
   */
  public static Backups to(BackupStorage storage) {
    return new Backups(storage, UnaryOperator.identity());
  }

  /**
   * {@return the same with these fields of {@code spec.configurations.backups[]} set, such as
   * {@code schedule -> schedule.withCronSchedule("0 3 * * *").withRetention(7)}}
   *
   * @param fields sets the fields on a builder
   */
  public Backups with(UnaryOperator<BackupScheduleBuilder> fields) {
    return new Backups(storage, builder -> fields.apply(schedule.apply(builder)));
  }

  /** {@return where the backups and WAL files go} */
  public BackupStorage storage() {
    return storage;
  }

  /** {@return the element of {@code spec.configurations.backups}} */
  public BackupSchedule schedule() {
    return schedule.apply(new BackupScheduleBuilder().withSgObjectStorage(storage.name())).build();
  }

  @Override
  public String toString() {
    return "backups to " + storage.name();
  }
}
