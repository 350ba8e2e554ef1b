package org.sgmanifests.validation.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.change.Matching;
import org.sgmanifests.validation.change.ObjectChange;
import org.sgmanifests.validation.diff.TreeDiff.Found;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rules.BuiltinRules;
import org.sgmanifests.validation.tree.FieldPath;
import org.sgmanifests.validation.tree.Manifest;

/**
 * What is different between two sets of manifests. Defaults that one set writes down and the other
 * leaves to the operator are no difference, nor are other ways to write the same amount, the order
 * of fields, comments, the status, and how manifests are spread over files.
 */
public final class ManifestDiff {
  private static final Set<String> DANGERS =
      BuiltinRules.OF_CHANGE.stream().map(DocumentedRule::id).collect(Collectors.toSet());

  private final List<ObjectDiff> objects;

  private ManifestDiff(List<ObjectDiff> objects) {
    this.objects = List.copyOf(objects);
  }

  /**
   * Compares two bundles, for the newest StackGres that this library knows.
   *
   * @param before the objects as they were
   * @param after the objects as they are now
   * @return the differences
   */
  public static ManifestDiff of(Bundle before, Bundle after) {
    return of(Manifests.of(before), Manifests.of(after), StackGresVersion.LATEST.toString());
  }

  /**
   * Compares what was read from files.
   *
   * @param before the objects as they were
   * @param after the objects as they are now
   * @param stackGres the release whose defaults count, such as {@code 1.16}; 1.14 to 1.18 are known
   * @return the differences
   * @throws IllegalArgumentException if the release is not known
   */
  public static ManifestDiff of(Manifests before, Manifests after, String stackGres) {
    List<Finding> dangers =
        Validator.forStackGres(stackGres).validateChange(before, after).findings().stream()
            .filter(finding -> DANGERS.contains(finding.rule()))
            .toList();
    StackGresVersion release = StackGresVersion.of(stackGres);
    Matching matching = Matching.of(before.trees(release), after.trees(release));
    List<ObjectDiff> objects = new ArrayList<>();
    for (ObjectChange change : matching.kept()) {
      List<Finding> own = findings(change.after(), dangers);
      ObjectDiff diff = changed(change, own, release);
      if (!diff.fields().isEmpty() || !own.isEmpty()) {
        objects.add(diff);
      }
    }
    matching.added().forEach(added -> objects.add(whole(added, DiffKind.ADDED, dangers)));
    matching.removed().forEach(gone -> objects.add(whole(gone, DiffKind.REMOVED, dangers)));
    return new ManifestDiff(objects);
  }

  private static ObjectDiff whole(Manifest object, DiffKind kind, List<Finding> dangers) {
    return new ObjectDiff(object, kind, List.of(), findings(object, dangers));
  }

  private static List<Finding> findings(Manifest object, List<Finding> dangers) {
    return dangers.stream()
        .filter(finding -> finding.kind().equals(Optional.of(object.kind())))
        .filter(finding -> finding.name().equals(Optional.of(object.name())))
        .filter(finding -> finding.namespace().equals(Optional.ofNullable(object.namespace())))
        .toList();
  }

  private static ObjectDiff changed(
      ObjectChange change, List<Finding> dangers, StackGresVersion release) {
    boolean stored = change.isFromCluster();
    JsonNode before = DecidedTree.of(change.before(), stored, release);
    JsonNode after = DecidedTree.of(change.after(), stored, release);
    if (change.before().namespace() == null || change.after().namespace() == null) {
      // kubectl is told where the one without goes, and that is where the other one is
      Stream.of(before, after).forEach(DecidedTree::forgetNamespace);
    }
    List<Finding> left = new ArrayList<>(dangers);
    List<FieldDiff> fields = new ArrayList<>();
    for (Found found : TreeDiff.of(before, after)) {
      List<Finding> own = left.stream().filter(danger -> isAt(found, danger)).toList();
      left.removeAll(own);
      fields.add(field(found, DecidedTree.isSecret(change.after()), own));
    }
    return new ObjectDiff(change.after(), DiffKind.CHANGED, fields, left);
  }

  private static FieldDiff field(Found found, boolean ofSecret, List<Finding> own) {
    FieldPath path = found.place().shown();
    boolean secret = ofSecret && !DecidedTree.isNoSecret(first(path));
    return new FieldDiff(
        path.toString(),
        found.kind(),
        secret || found.kind() == DiffKind.ADDED ? Optional.empty() : Optional.of(found.before()),
        secret || found.kind() == DiffKind.REMOVED ? Optional.empty() : Optional.of(found.after()),
        secret,
        own);
  }

  private static String first(FieldPath path) {
    FieldPath step = path;
    for (FieldPath up = path.parent(); up != null && up.parent() != null; up = up.parent()) {
      step = up;
    }
    return step.name() == null ? "" : step.name();
  }

  /** A finding is about a field if it points at it, into it, or at the section that it is in. */
  private static boolean isAt(Found found, Finding danger) {
    String path = danger.path();
    String now = found.place().after().toString();
    String then = found.place().before().toString();
    return !path.isEmpty() && (isWithin(path, now) || isWithin(path, then) || isWithin(now, path));
  }

  private static boolean isWithin(String inner, String outer) {
    return inner.equals(outer)
        || inner.startsWith(outer + ".")
        || inner.startsWith(outer + "[")
        || outer.isEmpty();
  }

  /**
   * {@return the objects that are not the same: the changed ones in their order, then added and
   * removed}
   */
  public List<ObjectDiff> objects() {
    return objects;
  }

  /** {@return whether there is no difference} */
  public boolean isEmpty() {
    return objects.isEmpty();
  }

  /**
   * {@return what is dangerous about the changes: refused, or with a restart, a promotion or a
   * loss}
   */
  public List<Finding> dangers() {
    return objects.stream().flatMap(object -> object.allFindings().stream()).toList();
  }

  /**
   * {@return how many objects there are of a kind of difference}
   *
   * @param kind kind of difference
   */
  public long count(DiffKind kind) {
    return objects.stream().filter(object -> object.kind() == kind).count();
  }

  /** All differences as text. */
  @Override
  public String toString() {
    return DiffText.plain().of(this);
  }
}
