package org.sgmanifests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.tree.Manifest;

/** Texts and trees for tests. */
public final class TestManifests {
  private TestManifests() {}

  /** Reads YAML that has to be readable. */
  public static Manifests read(String yaml) {
    Manifests manifests =
        ManifestReader.create().read("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(manifests.unreadable()).isEmpty();
    return manifests;
  }

  /** The objects of a text, as rules see them. */
  public static List<Manifest> trees(String yaml) {
    return ManifestTrees.of(read(yaml).bundle().objects(), StackGresVersion.LATEST);
  }

  /** The objects of a text, as trees that a test may change. */
  public static List<ObjectNode> documents(String yaml) {
    List<ObjectNode> documents = new ArrayList<>();
    read(yaml).bundle().objects().forEach(o -> documents.add(((RawManifest) o).tree()));
    return documents;
  }

  /** A resource beside a test class. */
  public static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      assertThat(in).as("resource %s of %s", name, beside).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a table: without comments and empty lines. */
  public static List<String> table(Class<?> beside, String name) {
    return resource(beside, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Findings as people see them, for comparing with a golden text. */
  public static String text(Finding finding) {
    return new TextReport().of(finding);
  }
}
