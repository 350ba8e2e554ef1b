package org.sgmanifests.validation;

import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.KindModels;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Finds the StackGres objects that nobody can check here, because this library doesn't know their
 * kind.
 */
final class UncheckedKinds {
  static final String ID = "unknown-kind";

  /** What took the place of kinds that StackGres removed. */
  private static final Map<String, String> REPLACEMENTS =
      Map.of(
          "SGBackupConfig",
          "use an SGObjectStorage and `spec.configurations.backups` of the SGCluster; the kind was"
              + " removed in StackGres 1.7.");

  private UncheckedKinds() {}

  static List<Field> of(List<Manifest> manifests) {
    return manifests.stream()
        .filter(manifest -> manifest.group().equals("stackgres.io"))
        .filter(manifest -> KindModels.of(manifest).isEmpty())
        .map(manifest -> manifest.at("kind"))
        .toList();
  }

  static String message(Field kind) {
    return Words.quote(kind.value())
        + " is no StackGres kind that this version of sgmanifests knows, so it was not checked.";
  }

  static String remedy(Field kind) {
    String written = kind.value().asText();
    String replacement = REPLACEMENTS.get(written);
    if (replacement != null) {
      return replacement;
    }
    return Nearest.to(written, Kinds.NAMES)
        .map(meant -> "use " + Words.quote(meant) + ", or leave the object out of the check.")
        .orElse("correct the kind, or leave the object out of the check.");
  }
}
