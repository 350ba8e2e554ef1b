package org.sgmanifests.validation.rules.change;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** Says what is different between two values. */
final class Differences {
  private static final int NAMED = 3;

  private Differences() {}

  /** A sentence about a field that should not have changed. */
  static String sentence(FieldChange change) {
    String field = "`" + change.after().path() + "`";
    if (change.isAdded()) {
      return field + " cannot be added to an existing object.";
    }
    if (change.isRemoved()) {
      return field + " cannot be removed from an existing object.";
    }
    if (change.after().value().isValueNode() && change.before().value().isValueNode()) {
      return field
          + " cannot change from "
          + Words.quote(change.before().value())
          + " to "
          + Words.quote(change.after().value())
          + ".";
    }
    List<String> paths = new ArrayList<>();
    collect(change, paths);
    if (paths.equals(List.of(change.after().path().toString()))) {
      return field + " cannot change.";
    }
    List<String> named = paths.subList(0, Math.min(NAMED, paths.size()));
    int more = paths.size() - named.size();
    return field
        + " cannot change, and "
        + Words.allInOrder(named)
        + (more > 0 ? " (and " + more + " more)" : "")
        + (paths.size() == 1 ? " is" : " are")
        + " different.";
  }

  /** The fields with another value; in lists, and where the type is another, the whole. */
  private static void collect(FieldChange change, List<String> paths) {
    Field before = change.before();
    Field after = change.after();
    if (!change.isChanged()) {
      return;
    }
    if (!before.value().isObject() || !after.value().isObject()) {
      paths.add(after.path().toString());
      return;
    }
    TreeSet<String> names = new TreeSet<>();
    before.value().fieldNames().forEachRemaining(names::add);
    after.value().fieldNames().forEachRemaining(names::add);
    names.forEach(name -> collect(change.get(name), paths));
  }
}
