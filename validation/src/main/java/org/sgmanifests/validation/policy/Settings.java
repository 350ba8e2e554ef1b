package org.sgmanifests.validation.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** Takes values out of a tree, and notes what is not as it has to be. */
final class Settings {
  private final List<Problem> problems = new ArrayList<>();

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void problem(Field at, String message, String remedy) {
    problems.add(new Problem(at, message, remedy));
  }

  /** Notes the keys that nobody reads. */
  void allow(Field object, Collection<String> keys) {
    for (Field entry : object.fields()) {
      String key = Objects.requireNonNull(entry.path().name());
      if (!keys.contains(key)) {
        problem(
            entry,
            "There is no setting " + Words.quote(key) + " here.",
            Nearest.to(key, keys)
                .map(meant -> "use " + Words.quote(meant) + ".")
                .orElse("use " + Words.oneOf(keys) + ", or remove it."));
      }
    }
  }

  /** The fields of an object; what is there and no object is noted. */
  List<Field> fields(Field object) {
    if (object.isSet() && !object.value().isObject()) {
      problem(object, "This has to be an object.", "write keys with values, `key: value`.");
    }
    return object.fields();
  }

  /** The items of a list that are objects; what is there and no list of objects is noted. */
  List<Field> items(Field list) {
    if (list.isSet() && !list.value().isArray()) {
      problem(list, "This has to be a list.", "begin each item with `- `.");
    }
    List<Field> objects = new ArrayList<>();
    for (Field item : list.items()) {
      if (item.value().isObject()) {
        objects.add(item);
      } else {
        problem(item, "An item of this list has to be an object.", "write `- key: value`.");
      }
    }
    return objects;
  }

  /** The text of a field, if it is there; another type is noted. */
  Optional<String> text(Field field) {
    String text = field.text();
    if (text == null && field.isSet()) {
      problem(field, "This has to be a text.", "write the value between quotes.");
    }
    return Optional.ofNullable(text).filter(value -> !value.isBlank());
  }

  /** The text of a field that has to be there; the remedy is for one that is not. */
  Optional<String> mandatory(Field object, String key, String remedy) {
    Field field = object.get(key);
    Optional<String> text = text(field);
    boolean missing = !field.isSet() || field.text() != null;
    if (text.isEmpty() && missing) {
      problem(field, "The setting " + Words.quote(key) + " is missing.", remedy);
    }
    return text;
  }
}
