package org.sgmanifests.validation.rules.change;

import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.change.ObjectChange;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A field that the operator fills in when an object is made, taken out of one that exists. */
public final class DroppedMandatoryField implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "SGCluster",
          List.of("spec/sgInstanceProfile", "spec/configurations/sgPostgresConfig"),
          "SGShardedCluster",
          List.of(
              "spec/coordinator/sgInstanceProfile",
              "spec/coordinator/configurations/sgPostgresConfig",
              "spec/shards/sgInstanceProfile",
              "spec/shards/configurations/sgPostgresConfig"),
          "SGDistributedLogs",
          List.of("spec/sgInstanceProfile", "spec/configurations/sgPostgresConfig"),
          "SGPoolingConfig",
          List.of("spec/pgBouncer/pgbouncer.ini/pgbouncer"),
          "SGObjectStorage",
          List.of("spec/type"));

  @Override
  public void check(Change change, Findings findings) {
    FIELDS.forEach(
        (kind, paths) ->
            change.of(kind).forEach(o -> paths.forEach(path -> check(change, o, path, findings))));
  }

  private static void check(Change change, ObjectChange object, String path, Findings findings) {
    FieldChange leaf = object.written("spec");
    FieldChange field = leaf;
    for (String name : path.substring("spec/".length()).split("/", -1)) {
      leaf = leaf.get(name);
      field = field.isRemoved() ? field : leaf; // of a section that went, its name says more
    }
    if (object.at("spec").after().isSet()
        && field.isRemoved()
        && !isDefault(object, leaf)
        && !change.after().isExplained(field.after())) {
      Field before = field.before();
      String value = before.text() == null ? "" : " (" + Words.quote(before.value()) + ")";
      findings.add(
          field.after(),
          "`"
              + before.path()
              + "`"
              + value
              + " cannot be removed: the operator fills it in only when the object is created.",
          before.text() == null
              ? "leave the section as it was."
              : "leave " + Words.quote(before.value()) + ", or name another one.");
    }
  }

  /** kubectl does not remove what the operator filled in and no manifest ever said. */
  private static boolean isDefault(ObjectChange object, FieldChange field) {
    return object.isFromCluster()
        && FieldChange.same(field.before().value(), field.after().effective().value());
  }
}
