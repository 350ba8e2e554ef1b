package org.sgmanifests.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.validation.yaml.Document;
import org.sgmanifests.validation.yaml.ReadProblem;
import org.sgmanifests.validation.yaml.ReadResult;

/** Tells files that are no manifests from manifests with a mistake. */
final class OtherFile {
  private static final String KUSTOMIZATION = "kustomize.config.k8s.io/";

  private OtherFile() {}

  /**
   * Why a file that was found in a folder is no manifest; empty if it is one, right or wrong.
   *
   * @param text its bytes
   */
  static Optional<String> reason(Path file, byte[] text, ReadResult read) {
    if (!read.problems().isEmpty()) {
      if (isTemplate(text, read)) {
        return Optional.of("a template; check what Helm, or whatever fills it in, makes of it");
      }
      // A broken manifest is an error, a broken file of another tool is none of ours.
      return contains(text, "apiVersion")
          ? Optional.empty()
          : Optional.of("not to be read, and without any `apiVersion`");
    }
    if (read.documents().isEmpty()) {
      return Optional.of("empty");
    }
    List<JsonNode> roots = read.documents().stream().map(Document::root).toList();
    if (roots.stream().allMatch(OtherFile::isKustomization)) {
      return Optional.of("a kustomization; check what `kubectl kustomize` prints");
    }
    if (roots.stream().anyMatch(OtherFile::isManifest)) {
      return Optional.empty();
    }
    return Optional.of(
        file.getFileName().toString().equals("Chart.yaml")
            ? "the description of a Helm chart; check what `helm template` prints"
            : "no `apiVersion` and `kind`");
  }

  /** Whether a text cannot be read because it has to be filled in first. */
  static boolean isTemplate(byte[] text, ReadResult read) {
    if (read.problems().isEmpty() || !(contains(text, "{{") || contains(text, "{%"))) {
      return false;
    }
    List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
    // Braces elsewhere may be meant for somebody else, such as in the template of an ExternalSecret
    return read.problems().stream()
        .map(ReadProblem::position)
        .anyMatch(at -> hasMark(lines, at.line()) || hasMark(lines, at.line() - 1));
  }

  private static boolean hasMark(List<String> lines, int number) {
    String line = number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    return line.contains("{{") || line.contains("{%");
  }

  private static boolean isKustomization(JsonNode root) {
    return root.path("apiVersion").asText().startsWith(KUSTOMIZATION);
  }

  /** A manifest may lack one of the two, or have it at the wrong place; not both. */
  private static boolean isManifest(JsonNode root) {
    boolean named = root.has("apiVersion") || root.has("kind");
    return named && (root.has("metadata") || root.has("spec") || root.path("items").isArray());
  }

  private static boolean contains(byte[] text, String wanted) {
    return new String(text, StandardCharsets.ISO_8859_1).contains(wanted);
  }
}
