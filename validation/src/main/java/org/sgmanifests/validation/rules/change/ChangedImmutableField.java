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
        if (isFixed(field, object) && isOther(field, value)) {
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

  private static boolean isOther(ImmutableField field, FieldChange value) {
    if (field.until() == Fixed.NEVER_UNSET) {
      return value.isRemoved();
    }
    return !FieldChange.same(fixed(field, value.before()), fixed(field, value.after()));
  }

  /** The part of the value that cannot change. */
  private static JsonNode fixed(ImmutableField field, Field value) {
    if (field.path().endsWith(".flavor") && !value.is("babelfish")) {
      return MissingNode.getInstance(); // the operator takes all others for vanilla
    }
    if (field.except().isEmpty() || !(value.value() instanceof ObjectNode object)) {
      return value.value();
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
