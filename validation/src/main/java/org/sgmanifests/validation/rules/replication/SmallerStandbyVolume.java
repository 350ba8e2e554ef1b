package org.sgmanifests.validation.rules.replication;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A standby with a smaller volume than its source, all of whose data it is going to hold. */
public final class SmallerStandbyVolume implements Rule {
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,15})?)(Mi|Gi|Ti)");

  /** In mebibytes. */
  private static final Map<String, Integer> UNITS = Map.of("Mi", 1, "Gi", 1024, "Ti", 1024 * 1024);

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field sgCluster : ReplicationSource.clusters(bundle)) {
      ReplicationSource.find(bundle, sgCluster)
          .ifPresent(
              source -> compare(sizeOf(sgCluster.manifest()), sizeOf(source), source, findings));
    }
  }

  private static void compare(Field mine, Field theirs, Manifest source, Findings findings) {
    BigDecimal size = mebibytes(mine);
    BigDecimal needed = mebibytes(theirs);
    if (size != null && needed != null && size.compareTo(needed) < 0) {
      findings.add(
          mine,
          "The volume has "
              + Words.quote(mine.value())
              + ", that of the source "
              + Words.quote(source.name())
              + " has "
              + Words.quote(theirs.value())
              + ".",
          "use " + Words.quote(theirs.value()) + " or more.");
    }
  }

  private static Field sizeOf(Manifest cluster) {
    return cluster.at("spec.pods.persistentVolume.size");
  }

  private static @Nullable BigDecimal mebibytes(Field size) {
    Matcher matcher = SIZE.matcher(size.text() == null ? "" : size.text());
    return matcher.matches()
        ? new BigDecimal(matcher.group(1))
            .multiply(BigDecimal.valueOf(UNITS.getOrDefault(matcher.group(2), 1)))
        : null;
  }
}
