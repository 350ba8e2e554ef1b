package org.sgmanifests.builders.restore;

import java.time.Instant;
import java.util.function.BiConsumer;
import org.sgmanifests.api.common.PointInTimeRecoveryBuilder;
import org.sgmanifests.api.sgcluster.RestoreFromBackupBuilder;
import org.sgmanifests.builders.parts.Problems;

/**
 * Up to where the archived WAL is replayed after the backup. It has to lie after the end of the
 * backup, and before the end of the archive, or the restored cluster never starts.
 */
public final class RecoveryTarget {
  private final String text;
  private final BiConsumer<RestoreFromBackupBuilder, Problems> section;

  private RecoveryTarget(String text, BiConsumer<RestoreFromBackupBuilder, Problems> section) {
    this.text = text;
    this.section = section;
  }

  /** The first moment at which the data is consistent, that is the end of the backup. */
  public static RecoveryTarget endOfBackup() {
    return new RecoveryTarget(
        "end of backup", (section, problems) -> section.withTarget("immediate"));
  }

  /** A point in time. */
  public static RecoveryTarget time(Instant time) {
    return new RecoveryTarget(
        "time " + time,
        (section, problems) ->
            section.withPointInTimeRecovery(
                new PointInTimeRecoveryBuilder().withRestoreToTimestamp(time.toString()).build()));
  }

  /** A restore point that was made with {@code pg_create_restore_point}. */
  public static RecoveryTarget restorePoint(String name) {
    return new RecoveryTarget(
        "restore point " + name,
        (section, problems) -> {
          problems.checkText("restore point", name);
          section.withTargetName(name);
        });
  }

  /** The end of a transaction, by its id. */
  public static RecoveryTarget transaction(String xid) {
    return new RecoveryTarget(
        "transaction " + xid,
        (section, problems) -> {
          problems.addIf(
              !xid.matches("[0-9]+"),
              "transaction",
              "`" + xid + "` is no transaction id",
              "give the number that pg_current_xact_id() returned");
          section.withTargetXid(xid);
        });
  }

  /** A position in the WAL, such as 0/3000060. */
  public static RecoveryTarget lsn(String lsn) {
    return new RecoveryTarget(
        "lsn " + lsn,
        (section, problems) -> {
          problems.addIf(
              !lsn.matches("\\p{XDigit}{1,8}/\\p{XDigit}{1,8}"),
              "lsn",
              "`" + lsn + "` is no position in the WAL",
              "give one such as 0/3000060");
          section.withTargetLsn(lsn);
        });
  }

  /** Just before the target instead of just after it. */
  public RecoveryTarget exclusive() {
    return new RecoveryTarget(
        text + " exclusive",
        (target, problems) -> {
          section.accept(target, problems);
          target.withTargetInclusive(false);
        });
  }

  /** Along this timeline: a number, {@code latest} or {@code current}. */
  public RecoveryTarget onTimeline(String timeline) {
    return new RecoveryTarget(
        text + " on timeline " + timeline,
        (target, problems) -> {
          section.accept(target, problems);
          problems.addIf(
              !timeline.matches("latest|current|(0x)?[0-9]+"),
              "timeline",
              "`" + timeline + "` is no timeline",
              "give a number, latest or current");
          target.withTargetTimeline(timeline);
        });
  }

  void addTo(RestoreFromBackupBuilder target, Problems problems) {
    section.accept(target, problems);
  }

  @Override
  public String toString() {
    return text;
  }
}
