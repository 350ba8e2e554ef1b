package org.sgmanifests.validation.rules.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.change.ObjectChange;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rules.change.ImmutableField.Fixed;
import org.sgmanifests.validation.tree.Field;

/** Another value for a field that is fixed once the object exists. */
public final class ChangedImmutableField implements ChangeRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Change change, Findings findings) {
    for (ImmutableField field : ImmutableField.ALL) {
      for (ObjectChange object : change.of(field.kind())) {
        FieldChange value = object.at(field.path());
        if (isFixed(field, object)
            && isOther(change, field, value)
            && !isRefusedAnyway(value.after(), findings)) {
          findings.add(value.after(), Differences.sentence(value), remedy(field, value));
        }
      }
    }
  }

  private static String remedy(ImmutableField field, FieldChange value) {
    String undo =
        value.isAdded() ? "remove it" : value.isRemoved() ? "put it back" : "leave it as it was";
    return undo + field.instead();
  }

  /** What has not its form is refused before anybody compares it. */
  private static boolean isRefusedAnyway(Field after, Findings findings) {
    return findings.hasWithin(after) || after.enclosing().stream().anyMatch(findings::has);
  }

  private static boolean isFixed(ImmutableField field, ObjectChange object) {
    if (field.path().startsWith("status.")) {
      // manifests have no status; what is on the cluster stays when they are applied
      return object.at("status").after().isSet() && object.at(field.path()).before().isSet();
    }
    return !field.kind().equals("SGStream") || hasRetries(object.before().at("spec.maxRetries"));
  }

  private static boolean hasRetries(Field maxRetries) {
    return maxRetries.wholeNumber() != null && maxRetries.wholeNumber().signum() >= 0;
  }

  private static boolean isOther(Change change, ImmutableField field, FieldChange value) {
    if (field.until() == Fixed.NEVER_UNSET) {
      return value.isRemoved();
    }
    return value.isChanged()
        && !FieldChange.same(
            fixed(change.before(), field, value.before()),
            fixed(change.after(), field, value.after()));
  }

  /** The part of the value that cannot change. */
  private static JsonNode fixed(CheckedBundle bundle, ImmutableField field, Field value) {
    if (field.path().endsWith(".flavor") && !value.is("babelfish")) {
      return MissingNode.getInstance(); // the operator takes all others for vanilla
    }
    JsonNode stored = StoredValue.of(bundle, value);
    if (field.except().isEmpty() || !(stored instanceof ObjectNode object)) {
      return stored;
    }
    ObjectNode rest = object.deepCopy();
    field.except().forEach(path -> remove(rest, List.of(path.split("\\."))));
    return rest.isEmpty() ? MissingNode.getInstance() : rest;
  }

  private static void remove(ObjectNode object, List<String> path) {
    String name = path.get(0);
    if (path.size() == 1) {
      object.remove(name);
    } else if (object.path(name) instanceof ObjectNode inner) {
      remove(inner, path.subList(1, path.size()));
      if (inner.isEmpty()) {
        object.remove(name);
      }
    }
  }
}
