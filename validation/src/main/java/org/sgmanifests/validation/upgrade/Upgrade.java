package org.sgmanifests.validation.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Compares what two StackGres releases make of a bundle.
 *
 * <p>Three sources tell what changes: the model (fields with what replaced them, and the defaults
 * of each release), the rules (what one release takes and the other refuses), and the notes of
 * releases for what concerns all objects of a kind.
 */
public final class Upgrade {
  private Upgrade() {}

  /**
   * {@return what changes for a bundle when the operator goes from one release to another}
   *
   * @param bundle the bundle as it is deployed
   * @param from such as {@code 1.16} or {@code 1.16.3}; 1.14 to 1.18 are known
   * @param to a later one
   * @throws IllegalArgumentException if a release is not known, or {@code to} is before {@code
   *     from}
   */
  public static UpgradePlan check(Bundle bundle, String from, String to) {
    return check(Manifests.of(bundle), from, to);
  }

  /**
   * {@return what changes for what was read from files; items say where in the files they are}
   *
   * @param input the objects as they are deployed
   * @param from such as {@code 1.16} or {@code 1.16.3}; 1.14 to 1.18 are known
   * @param to a later one
   * @throws IllegalArgumentException if a release is not known, or {@code to} is before {@code
   *     from}
   */
  public static UpgradePlan check(Manifests input, String from, String to) {
    Validator before = Validator.forStackGres(from);
    Validator after = Validator.forStackGres(to);
    StackGresVersion old = StackGresVersion.of(from);
    StackGresVersion next = StackGresVersion.of(to);
    if (next.compareTo(old) < 0) {
      throw new IllegalArgumentException(
          "StackGres " + to + " is before " + from + "; the operator only goes forward.");
    }
    List<Manifest> manifests = input.trees(next);
    ChangedMeaning meaning = new ChangedMeaning(input, old, next);
    Map<List<Object>, List<Finding>> refused =
        refused(input, before, after).stream()
            .collect(Collectors.groupingBy(finding -> objectOf(finding)));
    List<UpgradeItem> items = new ArrayList<>();
    for (Manifest manifest : manifests) {
      items.addAll(RemovedFields.of(input, manifest, next));
      refused
          .getOrDefault(objectOf(manifest), List.of())
          .forEach(finding -> items.add(new UpgradeItem(manifest, finding, Optional.empty())));
      items.addAll(meaning.of(manifest));
      items.addAll(notes(input, manifest, old, next));
    }
    return new UpgradePlan(input, old, next, items);
  }

  /** What only the new release objects to, apart from removed fields, for which there are edits. */
  private static List<Finding> refused(Manifests input, Validator before, Validator after) {
    Set<List<Object>> known =
        before.validate(input).findings().stream()
            .map(Upgrade::identity)
            .collect(Collectors.toSet());
    return after.validate(input).findings().stream()
        .filter(finding -> !finding.rule().equals(RemovedFields.ID))
        .filter(finding -> !known.contains(identity(finding)))
        .toList();
  }

  /** Without the message: the remedy and the numbers in it differ between releases. */
  private static List<Object> identity(Finding finding) {
    return List.of(
        finding.rule(), finding.kind(), finding.namespace(), finding.name(), finding.path());
  }

  private static List<Object> objectOf(Finding finding) {
    return List.of(finding.kind(), finding.namespace(), finding.name());
  }

  private static List<Object> objectOf(Manifest manifest) {
    return List.of(
        Optional.of(manifest.kind()),
        Optional.ofNullable(manifest.namespace()),
        Optional.of(manifest.name()));
  }

  private static List<UpgradeItem> notes(
      Manifests input, Manifest manifest, StackGresVersion from, StackGresVersion to) {
    return ReleaseNote.between(from, to).stream()
        .filter(note -> note.kinds().contains(manifest.kind()))
        .map(
            note ->
                new UpgradeItem(
                    manifest,
                    input
                        .findingAt(manifest.written())
                        .rule(ReleaseNote.ID)
                        .severity(Severity.INFO)
                        .message(note.message())
                        .remedy(note.remedy())
                        .build(),
                    Optional.empty()))
        .toList();
  }
}
