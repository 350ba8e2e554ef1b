package org.sgmanifests.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;

/** What a report holds in memory besides the objects that it is about. */
final class Retained {
  private static final int OBJECTS = 5_000;

  private final Validator validator = Validator.create();
  private final Bundle built = Fleet.ofObjects(OBJECTS);
  private final Manifests read;

  Retained() {
    Report report = validator.validate(built);
    byte[] yaml = ManifestWriter.toYaml(report.orThrow()).getBytes(StandardCharsets.UTF_8);
    read = ManifestReader.create().read("fleet.yaml", yaml);
    validator.validate(read).orThrow();
  }

  /** Bytes for each object of the fleet, by where the objects are from. */
  Map<String, Long> bytes() {
    Map<String, Long> bytes = new LinkedHashMap<>();
    bytes.put("built", bytes(() -> validator.validate(built)));
    bytes.put("read", bytes(() -> validator.validate(read)));
    return bytes;
  }

  private static long bytes(Supplier<Report> check) {
    long before = used();
    Report report = check.get();
    long bytes = used() - before;
    report.orThrow(); // it is in use up to here
    return bytes / OBJECTS;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
