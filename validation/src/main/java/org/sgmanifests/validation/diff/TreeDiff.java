package org.sgmanifests.validation.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.tree.FieldPath;

/** Walks over two trees at once and collects where they are different. */
final class TreeDiff {

  /**
   * A place in both trees.
   *
   * @param shown with the names of items in lists
   * @param before as it is counted in the older tree
   * @param after as it is counted in the newer tree
   */
  record Place(FieldPath shown, FieldPath before, FieldPath after) {
    static final Place ROOT = new Place(FieldPath.ROOT, FieldPath.ROOT, FieldPath.ROOT);

    Place child(String name) {
      return new Place(shown.child(name), before.child(name), after.child(name));
    }

    Place item(int old, int now) {
      return new Place(shown.item(now), before.item(old), after.item(now));
    }

    Place item(String name, int old, int now) {
      return new Place(shown.child(name), before.item(old), after.item(now));
    }
  }

  /** A place with the values there; a missing node where there is none. */
  record Found(Place place, JsonNode before, JsonNode after) {

    DiffKind kind() {
      if (isNothing(before)) {
        return DiffKind.ADDED;
      }
      return isNothing(after) ? DiffKind.REMOVED : DiffKind.CHANGED;
    }
  }

  private final List<Found> found = new ArrayList<>();

  private TreeDiff() {}

  static List<Found> of(JsonNode before, JsonNode after) {
    TreeDiff diff = new TreeDiff();
    diff.compare(Place.ROOT, before, after);
    return diff.found;
  }

  private void compare(Place place, JsonNode before, JsonNode after) {
    if (FieldChange.same(before, after) || Amount.same(place.shown, before, after)) {
      return;
    }
    if (before.isObject() && after.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      before.fieldNames().forEachRemaining(names::add);
      after.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> compare(place.child(name), before.path(name), after.path(name)));
    } else if (before.isArray() && after.isArray()) {
      ListItems.of(before, after)
          .ifPresentOrElse(
              items -> named(place, before, after, items), () -> counted(place, before, after));
    } else {
      found.add(new Found(place, before, after));
    }
  }

  private void named(Place place, JsonNode before, JsonNode after, List<ListItems> items) {
    String key = items.get(0).key();
    Map<String, Integer> old = items.get(0).byName();
    Map<String, Integer> now = items.get(1).byName();
    JsonNode oldOrder = items.get(0).order(now.keySet());
    JsonNode newOrder = items.get(1).order(old.keySet());
    if (!oldOrder.equals(newOrder)) {
      found.add(new Found(place, oldOrder, newOrder));
    }
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      int then = old.getOrDefault(name, -1);
      int today = now.getOrDefault(name, -1);
      Place item = place.item(key + "=" + name, Math.max(then, 0), Math.max(today, 0));
      compare(item, at(before, then), at(after, today));
    }
  }

  /** Items without names: those in the middle, between what is the same at both ends. */
  private void counted(Place place, JsonNode before, JsonNode after) {
    if (isPlain(before) && isPlain(after)) {
      found.add(new Found(place, before, after));
      return;
    }
    int least = Math.min(before.size(), after.size());
    int start = 0;
    while (start < least && FieldChange.same(before.get(start), after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && FieldChange.same(
            before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
      end++;
    }
    int most = Math.max(before.size(), after.size()) - end;
    for (int i = start; i < most; i++) {
      JsonNode old = i < before.size() - end ? before.get(i) : MissingNode.getInstance();
      JsonNode now = i < after.size() - end ? after.get(i) : MissingNode.getInstance();
      compare(place.item(i, i), old, now);
    }
  }

  private static boolean isPlain(JsonNode list) {
    for (JsonNode item : list) {
      if (!item.isValueNode()) {
        return false;
      }
    }
    return true;
  }

  private static JsonNode at(JsonNode list, int index) {
    return index < 0 ? MissingNode.getInstance() : list.get(index);
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }
}
