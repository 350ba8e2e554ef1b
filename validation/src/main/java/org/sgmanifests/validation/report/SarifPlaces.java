package org.sgmanifests.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.rule.Words;

/** Where a finding is, in the words of SARIF: a place in a file, and a field of an object. */
final class SarifPlaces {
  /** What relative names of files are relative to. */
  static final String BASE = "%SRCROOT%";

  private SarifPlaces() {}

  /** Adds the locations of a finding, which may have none. */
  static void add(Finding finding, ObjectNode to) {
    ObjectNode location = JsonText.object();
    finding.file().ifPresent(file -> inFile(finding, file, location));
    finding.source().ifPresent(source -> inProgram(source, location));
    if (finding.kind().isPresent()) {
      inObject(finding, location.putArray("logicalLocations"));
    }
    ArrayNode locations = to.putArray("locations");
    if (!location.isEmpty()) {
      locations.add(location);
    }
  }

  private static void inFile(Finding finding, String file, ObjectNode location) {
    ObjectNode place = location.putObject("physicalLocation");
    ObjectNode artifact = place.putObject("artifactLocation").put("uri", FileUri.of(file));
    if (!FileUri.isAbsolute(file)) {
      artifact.put("uriBaseId", BASE);
    }
    finding
        .line()
        .ifPresent(
            line -> {
              ObjectNode region = place.putObject("region").put("startLine", line);
              finding.column().ifPresent(column -> region.put("startColumn", column));
            });
  }

  /** A line of a program, such as {@code Replica.java:42}; its folder is not known. */
  private static void inProgram(String source, ObjectNode location) {
    int colon = source.lastIndexOf(':');
    String line = source.substring(colon + 1);
    boolean hasLine = colon > 0 && line.matches("[1-9]\\d{0,8}");
    ObjectNode place = location.putObject("physicalLocation");
    place
        .putObject("artifactLocation")
        .put("uri", FileUri.of(hasLine ? source.substring(0, colon) : source));
    if (hasLine) {
      place.putObject("region").put("startLine", Integer.parseInt(line));
    }
  }

  private static void inObject(Finding finding, ArrayNode logical) {
    String object = Words.printable(finding.object());
    logical
        .addObject()
        .put("name", Words.printable(finding.name().orElse("")))
        .put("fullyQualifiedName", object)
        .put("kind", "resource");
    if (!finding.path().isEmpty()) {
      String path = Words.printable(finding.path());
      logical
          .addObject()
          .put("name", path)
          .put("fullyQualifiedName", object + " " + path)
          .put("kind", "property");
    }
  }
}
