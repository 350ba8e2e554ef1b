package org.sgmanifests.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.ImmutableFinding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.FieldPath;
import org.sgmanifests.validation.yaml.Document;
import org.sgmanifests.validation.yaml.Position;
import org.sgmanifests.validation.yaml.ReadProblem;
import org.sgmanifests.validation.yaml.ReadResult;
import org.sgmanifests.validation.yaml.SourceMap;

/** Makes declarations of documents: lists of them, or objects of Kubernetes. */
final class DeclarationCollector {
  private static final String RULE = "unreadable";
  private static final List<String> KEYS = List.of("kind", "namespace", "name", "keys");

  private final List<ExistingObject> objects = new ArrayList<>();
  private final List<Finding> unreadable = new ArrayList<>();

  /** Takes all that was read of a text. */
  void add(String name, ReadResult read) {
    for (ReadProblem problem : read.problems()) {
      unreadable(problem.position(), problem.message(), problem.remedy());
    }
    if (read.documents().isEmpty() && read.problems().isEmpty()) {
      unreadable(name, "There is nothing in it.", "declare an object, or leave the file out.");
    }
    for (Document document : read.documents()) {
      JsonNode root = document.root();
      if (root.isArray()) {
        for (int i = 0; i < root.size(); i++) {
          declaration(root.get(i), document.sources().at(FieldPath.ROOT.item(i)));
        }
      } else {
        object(root, document.sources());
      }
    }
  }

  void unreadable(String file, String message, String remedy) {
    unreadable.add(finding(message, remedy).file(file).build());
  }

  ExistingObjects existing() {
    return new ExistingObjects(objects, unreadable);
  }

  private void declaration(JsonNode item, SourceMap source) {
    int before = unreadable.size();
    if (!item.isObject()) {
      unreadable(source.value(), "This is no declaration.", "write `kind` and `name`.");
      return;
    }
    for (var entry : item.properties()) {
      if (!KEYS.contains(entry.getKey())) {
        unreadable(
            source.at(FieldPath.ROOT.child(entry.getKey())).key(),
            "A declaration has no " + Words.quote(entry.getKey()) + ".",
            Nearest.to(entry.getKey(), KEYS)
                .map(meant -> "use " + Words.quote(meant) + ".")
                .orElse("use " + Words.oneOf(KEYS) + "."));
      }
    }
    String kind = text(item, "kind", source, true);
    String name = text(item, "name", source, true);
    String namespace = text(item, "namespace", source, false);
    Set<String> keys = keys(item.path("keys"), source.at(FieldPath.ROOT.child("keys")));
    if (kind != null && name != null && unreadable.size() == before) {
      objects.add(new ExistingObject(kind, namespace, name, keys));
    }
  }

  private Set<String> keys(JsonNode list, SourceMap source) {
    Set<String> keys = new TreeSet<>();
    boolean texts = list.isMissingNode() || list.isNull() || list.isArray();
    for (JsonNode key : list) {
      texts &= key.isTextual();
      keys.add(key.asText());
    }
    if (!texts) {
      unreadable(source.value(), "The keys are no list of texts.", "write `keys: [one, two]`.");
    }
    return keys;
  }

  private void object(JsonNode tree, SourceMap source) {
    if (tree.path("items").isArray()) {
      FieldPath items = FieldPath.ROOT.child("items");
      for (int i = 0; i < tree.get("items").size(); i++) {
        object(tree.get("items").get(i), source.at(items.item(i)));
      }
      return;
    }
    if (!tree.isObject()) {
      unreadable(
          source.value(),
          "This is neither a list of declarations nor a Kubernetes object.",
          "begin each declaration with `- kind: `.");
      return;
    }
    FieldPath metadata = FieldPath.ROOT.child("metadata");
    String kind = text(tree, "kind", source, true);
    String name = text(tree.path("metadata"), "name", source.at(metadata), true);
    String namespace = text(tree.path("metadata"), "namespace", source.at(metadata), false);
    if (kind != null && name != null) {
      objects.add(new ExistingObject(kind, namespace, name, keysOf(kind, tree)));
    }
  }

  private static Set<String> keysOf(String kind, JsonNode tree) {
    Set<String> keys = new TreeSet<>();
    if (kind.equals("Secret") || kind.equals("ConfigMap")) {
      for (String section : List.of("data", "stringData", "binaryData")) {
        tree.path(section).fieldNames().forEachRemaining(keys::add);
      }
    }
    return keys;
  }

  private @Nullable String text(JsonNode in, String key, SourceMap source, boolean mandatory) {
    JsonNode value = in.path(key);
    boolean absent = value.isMissingNode() || value.isNull();
    if (value.isTextual() && !value.textValue().isBlank()) {
      return value.textValue();
    }
    if (mandatory || !absent) {
      unreadable(
          source.at(FieldPath.ROOT.child(key)).value(),
          absent
              ? "There is no " + Words.quote(key) + "."
              : "The value of " + Words.quote(key) + " is no text, or an empty one.",
          absent ? "add it." : "write it between quotes.");
    }
    return null;
  }

  private void unreadable(Position at, String message, String remedy) {
    unreadable.add(
        finding(message, remedy).file(at.source()).line(at.line()).column(at.column()).build());
  }

  private static ImmutableFinding.Builder finding(String message, String remedy) {
    return Finding.builder().rule(RULE).severity(Severity.ERROR).message(message).remedy(remedy);
  }
}
