package org.sgmanifests.validation.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.schema.KindModels;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.FieldPath;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Fields that the new release does not have. The model knows what replaced them, and so they move
 * there, unless something is there already: which of the two is meant, only the author knows.
 */
final class RemovedFields {
  static final String ID = "removed-field";

  private RemovedFields() {}

  static List<UpgradeItem> of(Manifests input, Manifest manifest, StackGresVersion to) {
    List<UpgradeItem> items = new ArrayList<>();
    Set<FieldPath> targets = new HashSet<>();
    KindModels.of(manifest)
        .ifPresent(
            model ->
                model.check(manifest, to).violations().stream()
                    .filter(Violation.Removed.class::isInstance)
                    .map(Violation.Removed.class::cast)
                    .forEach(removed -> items.add(item(input, removed, targets))));
    return items;
  }

  private static UpgradeItem item(
      Manifests input, Violation.Removed removed, Set<FieldPath> targets) {
    String gone = "StackGres " + removed.in() + " removed the field";
    if (removed.instead() == null) {
      return item(
          input,
          removed.at(),
          gone + ", and nothing replaces it.",
          "remove it.",
          new Edit.Remove(removed.at().path()));
    }
    FieldPath target = target(removed.at().path(), removed.instead());
    JsonNode tree = removed.at().manifest().tree();
    if (removed.at().value().equals(EditedTree.at(tree, target))) {
      return item(
          input,
          removed.at(),
          gone + ", and `" + target + "`, which replaced it, says the same.",
          "remove it.",
          new Edit.Remove(removed.at().path()));
    }
    if (EditedTree.isTaken(tree, target) || !targets.add(target)) {
      return item(
          input,
          removed.at(),
          gone + ", and `" + target + "`, which replaced it, says something else.",
          "decide which of the two is right, write it there, and remove this field.",
          null);
    }
    return item(
        input,
        removed.at(),
        gone + ".",
        "move it to `" + target + "`.",
        new Edit.Move(removed.at().path(), target));
  }

  /** A replacement is a name in the same object, or a path from the top. */
  private static FieldPath target(FieldPath path, String instead) {
    return instead.contains(".")
        ? FieldPath.parse(instead)
        : Objects.requireNonNull(path.parent()).child(instead);
  }

  private static UpgradeItem item(
      Manifests input, Field at, String message, String remedy, @Nullable Edit edit) {
    return new UpgradeItem(
        at.manifest(),
        input
            .findingAt(at)
            .rule(ID)
            .severity(Severity.ERROR)
            .message(message)
            .remedy(remedy)
            .build(),
        Optional.ofNullable(edit));
  }
}
