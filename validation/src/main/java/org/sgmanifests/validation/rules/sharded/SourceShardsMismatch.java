package org.sgmanifests.validation.rules.sharded;

import java.math.BigDecimal;
import org.sgmanifests.api.values.ClosedSet;
import org.sgmanifests.api.values.ShardingType;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A sharded source with fewer shards, or of another type. */
public final class SourceShardsMismatch implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    String path = "spec.replicateFrom.instance.sgShardedCluster";
    for (Field name : bundle.all("SGShardedCluster", path)) {
      bundle
          .find("SGShardedCluster", name.manifest(), name.value().asText())
          .ifPresent(
              source -> {
                shards(name.manifest(), source, findings);
                type(name.manifest(), source, findings);
              });
    }
  }

  private static void shards(Manifest standby, Manifest source, Findings findings) {
    Field mine = standby.at("spec.shards.clusters");
    BigDecimal number = mine.wholeNumber();
    BigDecimal theirs = source.at("spec.shards.clusters").wholeNumber();
    if (theirs == null || theirs.signum() < 0) {
      return; // that is the finding
    }
    if (number != null && number.compareTo(theirs) > 0) {
      findings.add(
          mine,
          "The source "
              + Words.quote(source.name())
              + " has "
              + theirs.toPlainString()
              + " shards, so that the rest of these has none to replicate from.",
          "use " + theirs.toPlainString() + ".");
    }
  }

  private static void type(Manifest standby, Manifest source, Findings findings) {
    Field mine = standby.at("spec.type");
    Field theirs = source.at("spec.type");
    if (isKnown(mine) && isKnown(theirs) && !mine.value().equals(theirs.value())) {
      findings.add(
          mine,
          "The type is "
              + Words.quote(mine.value())
              + ", that of the source "
              + Words.quote(source.name())
              + " is "
              + Words.quote(theirs.value())
              + ".",
          "use type " + Words.quote(theirs.value()) + ".");
    }
  }

  private static boolean isKnown(Field type) {
    return ClosedSet.allowed(ShardingType.class).contains(type.value().asText());
  }
}
