package org.sgmanifests.validation.upgrade;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.Manifests;

/** What changes for a bundle with an upgrade of the operator. Immutable. */
public final class UpgradePlan {
  private final Manifests input;
  private final Bundle bundle;
  private final StackGresVersion from;
  private final StackGresVersion to;
  private final List<UpgradeItem> items;

  UpgradePlan(
      Manifests input, StackGresVersion from, StackGresVersion to, List<UpgradeItem> items) {
    this.input = input;
    this.bundle = input.bundle();
    this.from = from;
    this.to = to;
    this.items = List.copyOf(items);
  }

  /** What was compared. */
  Manifests input() {
    return input;
  }

  /** {@return what changes, object by object} */
  public List<UpgradeItem> items() {
    return items;
  }

  /** {@return what to do with the operator and the clusters, one after the other} */
  public List<String> steps() {
    return UpgradeSteps.between(from, to);
  }

  /**
   * {@return the bundle with the edits that the new release demands} What has no edit, such as a
   * field whose old and new place are both taken, is as it was.
   */
  public Bundle apply() {
    return edited(UpgradeItem::isNecessary);
  }

  /**
   * {@return the bundle with these edits, and with what the old release took for granted written
   * down, so that clusters stay as they are}
   */
  public Bundle applyKeepingBehaviour() {
    return edited(item -> true);
  }

  private Bundle edited(Predicate<UpgradeItem> which) {
    Map<Integer, List<UpgradeItem>> edits =
        items.stream()
            .filter(item -> item.edit().isPresent())
            .filter(which)
            .collect(Collectors.groupingBy(item -> item.manifest().index()));
    List<HasMetadata> objects = new ArrayList<>();
    for (int i = 0; i < bundle.objects().size(); i++) {
      objects.add(edited(i, edits.getOrDefault(i, List.of())));
    }
    Bundle result = Bundle.of(objects);
    for (ExistingObject known : bundle.existing()) {
      Set<String> keys = known.keys();
      result =
          result.existing(
              known.kind(), known.namespace(), known.name(), keys.toArray(String[]::new));
    }
    return result;
  }

  /** An object without edits is the one that it was. */
  private HasMetadata edited(int index, List<UpgradeItem> own) {
    if (own.isEmpty()) {
      return bundle.objects().get(index);
    }
    EditedTree tree = new EditedTree(own.get(0).manifest().tree());
    own.forEach(item -> item.edit().ifPresent(tree::make));
    return new RawManifest(tree.root());
  }

  /** The releases and how much changes. */
  @Override
  public String toString() {
    return "StackGres " + from + " to " + to + ": " + items.size() + " items";
  }
}
