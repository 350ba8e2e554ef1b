package org.sgmanifests.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.ImmutableFinding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.tree.FieldPath;
import org.sgmanifests.validation.yaml.Document;
import org.sgmanifests.validation.yaml.Position;
import org.sgmanifests.validation.yaml.ReadProblem;
import org.sgmanifests.validation.yaml.ReadResult;
import org.sgmanifests.validation.yaml.SourceMap;

/** Makes objects of documents, and findings of what is none. */
final class ManifestCollector {
  private static final String RULE = "unreadable";

  private final List<HasMetadata> objects = new ArrayList<>();
  private final Map<HasMetadata, SourceMap> sources = new IdentityHashMap<>();
  private final List<Finding> unreadable = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private int files;

  /** Takes all that was read of a text. */
  void add(String name, ReadResult read) {
    files++;
    for (ReadProblem problem : read.problems()) {
      unreadable(problem.position(), problem.message(), problem.remedy());
    }
    if (read.documents().isEmpty() && read.problems().isEmpty()) {
      unreadable.add(
          finding("There is no document in it.", "add an object, or leave the file out.")
              .file(name)
              .line(1)
              .column(1)
              .build());
    }
    for (Document document : read.documents()) {
      add(document.root(), document.sources());
    }
  }

  /** Takes a file that could not even be opened. */
  void unreadable(String name, String message, String remedy) {
    files++;
    unreadable.add(finding(message, remedy).file(name).build());
  }

  /** Takes note of a file that is no manifest. */
  void leaveOut(String name, String reason) {
    leftOut.add(new LeftOut(name, reason));
  }

  Manifests manifests() {
    return new Manifests(Bundle.of(objects), sources, unreadable, leftOut, files);
  }

  private void add(JsonNode node, SourceMap source) {
    if (!(node instanceof ObjectNode tree)) {
      unreadable(
          source.value(),
          "This is no Kubernetes object.",
          "write an object with `apiVersion`, `kind` and `metadata`.");
      return;
    }
    for (String field : List.of("apiVersion", "kind")) {
      if (!tree.path(field).isTextual() || tree.path(field).textValue().isBlank()) {
        unreadable(
            source.at(FieldPath.ROOT.child(field)).value(),
            "The document has no `" + field + "`.",
            "add `" + field + "`, or remove the document.");
        return;
      }
    }
    if (tree.get("kind").textValue().endsWith("List") && tree.path("items").isArray()) {
      FieldPath items = FieldPath.ROOT.child("items");
      for (int i = 0; i < tree.get("items").size(); i++) {
        add(tree.get("items").get(i), source.at(items.item(i)));
      }
    } else {
      RawManifest object = RawManifest.owning(tree);
      objects.add(object);
      sources.put(object, source);
    }
  }

  private void unreadable(Position at, String message, String remedy) {
    unreadable.add(
        finding(message, remedy).file(at.source()).line(at.line()).column(at.column()).build());
  }

  private static ImmutableFinding.Builder finding(String message, String remedy) {
    return Finding.builder().rule(RULE).severity(Severity.ERROR).message(message).remedy(remedy);
  }
}
