package org.sgmanifests.validation.rules.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Manifest;

/** An object that holds data and is no longer among the manifests. */
public final class RemovedData implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  private static final Map<String, String> HELD =
      Map.of(
          "SGCluster", "its volumes",
          "SGShardedCluster", "the volumes of all its shards",
          "SGDistributedLogs", "the logs in its volumes",
          "SGBackup", "the means to restore this backup",
          "SGShardedBackup", "the means to restore this backup");

  @Override
  public void check(Change change, Findings findings) {
    for (Manifest object : change.removed()) {
      String held = HELD.get(object.kind());
      if (held != null && object.group().equals("stackgres.io") && !isGenerated(object)) {
        findings.add(
            object.at("metadata.name"),
            message(object, held, successor(change, object)),
            remedy(object));
      }
    }
  }

  /** What the operator made, of a dump, is in no manifest. */
  private static boolean isGenerated(Manifest object) {
    return object.at("metadata.ownerReferences").isSet()
        || object.at("metadata.labels").get("stackgres.io/scheduled-backup").isSet();
  }

  /** The object that was perhaps meant to be this one under another name. */
  private static Optional<Manifest> successor(Change change, Manifest object) {
    List<Manifest> added =
        change.added().stream().filter(other -> other.kind().equals(object.kind())).toList();
    return added.size() == 1 ? Optional.of(added.get(0)) : Optional.empty();
  }

  private static String message(Manifest object, String held, Optional<Manifest> successor) {
    String what = object.kind() + " " + Words.quote(object.name());
    return successor
            .map(
                other ->
                    what
                        + " is gone and "
                        + Words.quote(other.name())
                        + " is new; an object cannot be renamed, and")
            .orElse(what + " is gone;")
        + " whoever deletes the old one deletes "
        + held
        + ".";
  }

  private static String remedy(Manifest object) {
    return object.kind().endsWith("Backup")
        ? "leave it in, or be sure that no cluster is going to be restored from it."
        : "leave it in, or take a backup and keep it elsewhere before it is deleted.";
  }
}
