package org.sgmanifests.validation.laws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ReportFormat;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.report.ReportFormats;

/** A program that writes all that the library can write: manifests, and reports about them. */
final class WrittenFiles {
  private WrittenFiles() {}

  /** Writes to the folder that is the first argument; the others are seeds. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (String seed : List.of(arguments).subList(1, arguments.length)) {
      write(folder.resolve(seed), RandomBundles.typed(RandomBundles.trees(Long.parseLong(seed))));
    }
  }

  private static void write(Path folder, Bundle bundle) throws IOException {
    Validator validator = Validator.create().reporting(Severity.INFO);
    Report report = validator.validate(bundle);
    ManifestWriter.writeFolder(report.acceptedDespiteItsErrors(), folder);
    Report reread = validator.validate(ManifestReader.create().read(folder));
    for (ReportFormat format : ReportFormats.ALL) {
      format.write(report, folder.resolve(format.id() + ".txt"));
    }
    String places = reread.toString().replace(folder.toString(), "");
    Files.writeString(folder.resolve("again.txt"), places);
  }

  /** What is in the files below a folder, by their path in it; byte by byte, as characters. */
  static Map<String, String> in(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
