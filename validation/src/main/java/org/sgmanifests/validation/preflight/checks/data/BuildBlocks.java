package org.sgmanifests.validation.preflight.checks.data;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** The source was built with the sizes of blocks that all packages have. */
public final class BuildBlocks implements Check {
  /** What configure takes if it is not told otherwise; StackGres doesn't tell it. */
  private static final SortedMap<String, String> SIZES =
      new TreeMap<>(Map.of("block_size", "8192", "wal_block_size", "8192", "segment_size", "1GB"));

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    SIZES.forEach(
        (name, size) -> {
          String theirs = source.settings().get(name);
          if (!theirs.equals(size)) {
            answers.failed(
                "`" + name + "` of the source is " + Words.quote(theirs) + ", not `" + size + "`.",
                "use logical replication (SGStream) instead.");
          }
        });
    answers.passedUnlessAnswered("Blocks and segments have the usual sizes.");
  }
}
