package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sgmanifests.validation.schema.Constraints.Choice;
import org.sgmanifests.validation.schema.Constraints.Need;
import org.sgmanifests.validation.schema.Constraints.Sections;
import org.sgmanifests.validation.schema.Violation.Instead;
import org.sgmanifests.validation.tree.Field;

/** Compares one object with what the webhook demands of its fields together. */
final class ConstraintWalk {
  private final List<Violation> violations;

  ConstraintWalk(List<Violation> violations) {
    this.violations = violations;
  }

  void check(Field object, SchemaNode schema) {
    Constraints constraints = schema.constraints();
    if (constraints == null) {
      return;
    }
    Field effective = object.effective();
    constraints.choices().forEach(choice -> check(object, choice));
    if (constraints.sections() != null) {
      check(object, effective, constraints.sections());
    }
    constraints.needs().forEach(need -> check(object, effective, need, schema));
  }

  private void check(Field object, Choice choice) {
    List<String> given = choice.fields().stream().filter(name -> object.get(name).isSet()).toList();
    if (Condition.anyHolds(choice.ignoredWhen(), object)) {
      return;
    }
    if (given.isEmpty() ? !choice.optional() : given.size() > 1 && !choice.several()) {
      violations.add(new Violation.WrongChoice(object, choice.fields(), given));
    }
  }

  private void check(Field object, Field effective, Sections sections) {
    String value = value(effective, sections.field());
    if (!sections.sections().containsKey(value)) {
      return; // not given, or an unknown value, which is a violation of its own
    }
    String chosen = Objects.requireNonNull(sections.sections().get(value));
    boolean guessed = !object.get(sections.field()).isSet() && !object.get(chosen).isSet();
    if (guessed && sections.sections().values().stream().anyMatch(s -> object.get(s).isSet())) {
      violations.add(new Violation.Missing(object.get(sections.field())));
      return; // the default is not what the author had in mind
    }
    List<Instead> others = sections.exclusive() ? others(object, sections, chosen) : List.of();
    Field chooser = object.get(sections.field());
    if (sections.demanded().contains(chosen) && !effective.get(chosen).isSet()) {
      Instead instead = others.size() == 1 ? others.get(0) : null;
      violations.add(new Violation.Needed(object.get(chosen), chooser, value, instead));
      if (instead != null) {
        return; // one wrong word makes one section missing and another one superfluous
      }
    }
    for (Instead other : others) {
      violations.add(new Violation.OtherSection(other.section(), chooser, value, chosen));
    }
  }

  private static List<Instead> others(Field object, Sections sections, String chosen) {
    List<Instead> others = new ArrayList<>();
    for (Map.Entry<String, String> other : sections.sections().entrySet()) {
      Field section = object.get(other.getValue());
      if (!other.getValue().equals(chosen) && section.isSet()) {
        others.add(new Instead(section, other.getKey()));
      }
    }
    return others;
  }

  private void check(Field object, Field effective, Need need, SchemaNode schema) {
    String value = value(effective, need.field());
    boolean decides = need.values().isEmpty() ? !value.isEmpty() : need.values().contains(value);
    if (decides && !isNoSwitch(object.get(need.field()), need)) {
      for (String needed : need.needed()) {
        Field field = effective.get(needed);
        if (!field.isSet() || (field.is("") && mayBeEmpty(needed, schema))) {
          violations.add(
              new Violation.Needed(object.get(needed), object.get(need.field()), value, null));
        }
      }
    }
  }

  /** Whether an empty text is no violation, and no empty reference, by itself. */
  private static boolean mayBeEmpty(String name, SchemaNode schema) {
    SchemaNode field = schema.properties().get(name);
    return field != null
        && field.type() == JsonType.STRING
        && field.values() == null
        && field.refersTo() == null;
  }

  /** Whether there is something else where true or false is due, a violation of its own. */
  private static boolean isNoSwitch(Field field, Need need) {
    return field.isSet()
        && !field.value().isBoolean()
        && (need.values().contains("true") || need.values().contains("false"));
  }

  /** What the field holds after the defaults were filled in; "" for nothing. */
  private static String value(Field effective, String name) {
    JsonNode value = effective.get(name).value();
    return value.isContainerNode() ? "set" : value.isNull() ? "" : value.asText();
  }
}
