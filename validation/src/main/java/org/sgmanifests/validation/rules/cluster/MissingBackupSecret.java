package org.sgmanifests.validation.rules.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.reference.Reference.NoSuchKey;
import org.sgmanifests.validation.reference.Reference.NoSuchObject;
import org.sgmanifests.validation.reference.Reference.OtherNamespace;
import org.sgmanifests.validation.reference.Reference.Outcome;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A restore from a backup whose storage needs a Secret that is not in the namespace. */
public final class MissingBackupSecret implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Map<Integer, List<Reference>> secrets = secretsOfBackups(bundle);
    for (Field name : pending(bundle, "SGCluster")) {
      bundle
          .find("SGBackup", name.manifest(), name.value().asText())
          .ifPresent(backup -> check(bundle, name, backup, secrets, findings));
    }
    for (Field name : pending(bundle, "SGShardedCluster")) {
      bundle
          .find("SGShardedBackup", name.manifest(), name.value().asText())
          .flatMap(backup -> backup.root().all("status.sgBackups[]").stream().findFirst())
          .flatMap(first -> bundle.find("SGBackup", name.manifest(), first.value().asText()))
          .ifPresent(backup -> check(bundle, name, backup, secrets, findings));
    }
  }

  /** Once the cluster is there, nobody looks at the backup again. */
  private static List<Field> pending(CheckedBundle bundle, String kind) {
    return bundle.all(kind, "spec.initialData.restore.fromBackup.name").stream()
        .filter(name -> bundle.isNew(name.manifest()))
        .toList();
  }

  /** By the place of the backup in the bundle. */
  private static Map<Integer, List<Reference>> secretsOfBackups(CheckedBundle bundle) {
    Map<Integer, List<Reference>> secrets = new HashMap<>();
    for (Reference reference : bundle.references()) {
      Manifest from = reference.nameField().manifest();
      if (from.kind().equals("SGBackup") && reference.kind().equals("Secret")) {
        secrets.computeIfAbsent(from.index(), backup -> new ArrayList<>()).add(reference);
      }
    }
    return secrets;
  }

  private static void check(
      CheckedBundle bundle,
      Field name,
      Manifest backup,
      Map<Integer, List<Reference>> secrets,
      Findings findings) {
    secrets.getOrDefault(backup.index(), List.of()).stream()
        .flatMap(reference -> missing(bundle, name.manifest(), reference).stream())
        .findFirst()
        .ifPresent(
            missing ->
                findings.add(
                    name,
                    "The storage of "
                        + backup.kind()
                        + " "
                        + Words.quote(backup.name())
                        + " needs "
                        + missing
                        + ".",
                    "add it, or declare that it exists elsewhere."));
  }

  private static Optional<String> missing(
      CheckedBundle bundle, Manifest cluster, Reference reference) {
    String key = reference.keyField() == null ? null : reference.keyField().text();
    Outcome outcome = bundle.graph().resolve("Secret", cluster.namespace(), reference.name(), key);
    String secret = "Secret " + Words.quote(reference.name());
    if (outcome instanceof NoSuchKey missing) {
      return Optional.of(
          "the key " + Words.quote(missing.key()) + " of " + secret + ", which has no such key");
    }
    return outcome instanceof NoSuchObject || outcome instanceof OtherNamespace
        ? Optional.of(secret + ", which is not in the namespace of the cluster")
        : Optional.empty();
  }
}
