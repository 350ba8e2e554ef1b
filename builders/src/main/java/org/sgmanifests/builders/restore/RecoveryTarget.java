package org.sgmanifests.builders.restore;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sgmanifests.api.common.PointInTimeRecovery;
import org.sgmanifests.api.sgcluster.RestoreFromBackupBuilder;
import org.sgmanifests.builders.recipe.Problems;

/**
 * Up to where the archived WAL is replayed after the backup. It has to lie after the end of the
 * backup and before the end of the archive, or the restored cluster never starts.
 */
public final class RecoveryTarget {
  private final String text;
  private final UnaryOperator<RestoreFromBackupBuilder> section;
  private final List<String> problems;

  private RecoveryTarget(
      String text, UnaryOperator<RestoreFromBackupBuilder> section, List<String> problems) {
    this.text = text;
    this.section = section;
    this.problems = problems;
  }

  /** {@return the first moment at which the data is consistent, which is the end of the backup} */
  public static RecoveryTarget endOfBackup() {
    return new RecoveryTarget(
        "end of the backup", section -> section.withTarget("immediate"), List.of());
  }

  /**
   * {@return a point in time}
   *
   * @param time when
   */
  public static RecoveryTarget time(Instant time) {
    return new RecoveryTarget(
        "time " + time,
        section -> section.withPointInTimeRecovery(new PointInTimeRecovery(time.toString(), null)),
        List.of());
  }

  /**
   * {@return a restore point that was made with {@code pg_create_restore_point}}
   *
   * @param name its name
   */
  public static RecoveryTarget restorePoint(String name) {
    return new RecoveryTarget(
        "restore point " + name,
        section -> section.withTargetName(name),
        unless(!name.isBlank(), "restore point: blank; give the name that it was made with"));
  }

  /**
   * {@return the commit of a transaction, by its id}
   *
   * @param xid id of the transaction
   */
  public static RecoveryTarget transaction(String xid) {
    return new RecoveryTarget(
        "transaction " + xid,
        section -> section.withTargetXid(xid),
        unless(
            xid.matches("[0-9]+"),
            "transaction: `"
                + xid
                + "` is no id; give the number that pg_current_xact_id() tells"));
  }

  /**
   * {@return a position in the WAL, such as {@code 0/3000060}}
   *
   * @param lsn the position
   */
  public static RecoveryTarget lsn(String lsn) {
    return new RecoveryTarget(
        "position " + lsn,
        section -> section.withTargetLsn(lsn),
        unless(
            lsn.matches("\\p{XDigit}{1,8}/\\p{XDigit}{1,8}"),
            "lsn: `" + lsn + "` is no position in the WAL; give one such as 0/3000060"));
  }

  /** {@return the same, but stopping just before the target instead of just after it} */
  public RecoveryTarget exclusive() {
    return new RecoveryTarget(
        "just before " + text,
        target -> section.apply(target).withTargetInclusive(false),
        problems);
  }

  /**
   * {@return the same along a timeline: a number, {@code latest} or {@code current}}
   *
   * @param timeline the timeline
   */
  public RecoveryTarget onTimeline(String timeline) {
    List<String> more =
        unless(
            timeline.matches("latest|current|[0-9]+|0x\\p{XDigit}+"),
            "timeline: `" + timeline + "` is none; give a number, latest or current");
    return new RecoveryTarget(
        text + " on timeline " + timeline,
        target -> section.apply(target).withTargetTimeline(timeline),
        Stream.concat(problems.stream(), more.stream()).toList());
  }

  private static List<String> unless(boolean good, String problem) {
    return good ? List.of() : List.of(problem);
  }

  void check(Problems all) {
    problems.forEach(all::add);
  }

  RestoreFromBackupBuilder addTo(RestoreFromBackupBuilder target) {
    return section.apply(target);
  }

  @Override
  public String toString() {
    return text;
  }
}
