package org.sgmanifests.validation.policy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.ImmutableFinding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.tree.Manifest;
import org.sgmanifests.validation.yaml.Document;
import org.sgmanifests.validation.yaml.ReadProblem;
import org.sgmanifests.validation.yaml.ReadResult;
import org.sgmanifests.validation.yaml.SourceMap;
import org.sgmanifests.validation.yaml.YamlReader;

/**
 * A config file or a baseline as a tree. It is read like a manifest and looks like one to rules, so
 * that what is wrong in it is reported with its place as in any other file.
 *
 * @param tree the content
 * @param places where everything in the tree was written; empty for one that was not read
 * @param unreadable what could not be read
 */
public record PolicyFile(Manifest tree, Optional<SourceMap> places, List<Finding> unreadable) {
  private static final YamlReader YAML = new YamlReader();

  /** A file with nothing in it. */
  static final PolicyFile EMPTY = of(JsonNodeFactory.instance.objectNode());

  /**
   * Copies the list.
   *
   * @param tree the content
   * @param places where everything in the tree was written; empty for one that was not read
   * @param unreadable what could not be read
   */
  public PolicyFile {
    unreadable = List.copyOf(unreadable);
  }

  /**
   * {@return what a file would be that has this content}
   *
   * @param content the content
   */
  public static PolicyFile of(ObjectNode content) {
    return new PolicyFile(manifest(content), Optional.empty(), List.of());
  }

  /**
   * Reads a file; that there is none is reported, too.
   *
   * @param file file to read
   * @return the file, or why it could not be read
   */
  public static PolicyFile read(Path file) {
    String name = file.toString();
    try {
      return read(name, YAML.bytes(file));
    } catch (NoSuchFileException e) {
      return unreadable(name, "There is no such file.", "correct the path.");
    } catch (IOException e) {
      return unreadable(
          name,
          "The file cannot be read (" + e.getClass().getSimpleName() + ").",
          "check that it is a file, and its permissions.");
    }
  }

  /**
   * Reads a text.
   *
   * @param name what findings call it, in the place of a file name
   * @param text content of the file
   * @return the file, or why it could not be read
   */
  public static PolicyFile read(String name, byte[] text) {
    ReadResult read = YAML.read(name, text);
    List<Finding> problems = new ArrayList<>();
    for (ReadProblem problem : read.problems()) {
      problems.add(
          unreadable(problem.message(), problem.remedy())
              .file(name)
              .line(problem.position().line())
              .column(problem.position().column())
              .build());
    }
    if (!problems.isEmpty() || read.documents().isEmpty()) {
      return new PolicyFile(EMPTY.tree, Optional.empty(), problems);
    }
    Document document = read.documents().get(0);
    if (read.documents().size() > 1) {
      return unreadable(name, "There are several documents in it.", "keep one.");
    }
    if (!(document.root() instanceof ObjectNode content)) {
      return unreadable(name, "This is no object.", "write keys with values, `key: value`.");
    }
    return new PolicyFile(manifest(content), Optional.of(document.sources()), List.of());
  }

  /** Its findings come after those of all objects. */
  private static Manifest manifest(ObjectNode content) {
    return Manifest.of(Integer.MAX_VALUE, new RawManifest(content), content);
  }

  private static PolicyFile unreadable(String name, String message, String remedy) {
    Finding finding = unreadable(message, remedy).file(name).build();
    return new PolicyFile(EMPTY.tree, Optional.empty(), List.of(finding));
  }

  private static ImmutableFinding.Builder unreadable(String message, String remedy) {
    return Finding.builder()
        .rule("unreadable")
        .severity(Severity.ERROR)
        .message(message)
        .remedy(remedy);
  }
}
