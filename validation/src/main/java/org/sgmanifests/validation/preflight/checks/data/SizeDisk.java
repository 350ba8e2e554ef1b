package org.sgmanifests.validation.preflight.checks.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;

/** The databases fit into the volume. */
public final class SizeDisk implements Check {
  /** Room for what is written while the copy runs, and for PostgreSQL's temporary files. */
  private static final BigDecimal GROWTH = new BigDecimal("1.2");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    BigDecimal volume = source.standby().volume().orElse(null);
    if (volume == null) {
      answers.notChecked(
          "The bundle gives no size of the persistent volume.",
          "set `spec.pods.persistentVolume.size`.");
      return;
    }
    BigDecimal databases =
        source
            .session()
            .one("SELECT sum(pg_database_size(oid)) AS bytes FROM pg_database")
            .number("bytes");
    BigDecimal wal =
        source
            .session()
            .one("SELECT coalesce(sum(size), 0) AS bytes FROM pg_ls_waldir()")
            .number("bytes");
    BigDecimal needed = databases.multiply(GROWTH).add(wal);
    String sizes =
        "The databases have "
            + mebibytes(databases)
            + " and the WAL "
            + mebibytes(wal)
            + "; the volume has "
            + mebibytes(volume)
            + ".";
    if (needed.compareTo(volume) > 0) {
      answers.failed(
          sizes, "set `spec.pods.persistentVolume.size` to " + mebibytes(needed) + " or more.");
    } else {
      answers.passed(sizes);
    }
  }

  private static String mebibytes(BigDecimal bytes) {
    return bytes.divide(BigDecimal.valueOf(1L << 20), RoundingMode.CEILING) + "Mi";
  }
}
