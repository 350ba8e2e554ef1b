package org.sgmanifests.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ReportFormat;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.diagram.SvgDiagram;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.GraphvizDiagram;
import org.sgmanifests.validation.reference.MermaidDiagram;
import org.sgmanifests.validation.reference.ReferenceGraph;
import org.sgmanifests.validation.render.Layout;
import org.sgmanifests.validation.render.RenderedFile;
import org.sgmanifests.validation.render.Rendering;
import org.sgmanifests.validation.report.ReportFormats;

/** Whatever a manifest holds: a report in every format, and files that stay in their folder. */
public final class ValidatorTarget {
  private static final ManifestReader READER = ManifestReader.create();
  private static final Validator NEWEST = Validator.create().reporting(Severity.INFO);
  private static final Validator OLDEST =
      Validator.forStackGres("1.14").reporting(Severity.INFO).openWorld();
  private static final Path FOLDER = Path.of("folder");

  private ValidatorTarget() {}

  /** Called by the fuzzer before all else: what is loaded once does not count as slow. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(WarmUp.MANIFESTS);
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    Manifests manifests = READER.read("input", input);
    Report report = NEWEST.validate(manifests);
    for (ReportFormat format : ReportFormats.ALL) {
      Demand.that(!format.of(report).isEmpty(), "an empty report");
    }
    OLDEST.validate(manifests);
    ReferenceGraph graph = NEWEST.references(manifests.bundle());
    MermaidDiagram.of(graph);
    GraphvizDiagram.of(graph);
    SvgDiagram.of(graph);
    if (report.unchecked().isEmpty() && !manifests.bundle().objects().isEmpty()) {
      write(report.acceptedDespiteItsErrors(), manifests.bundle());
    }
  }

  private static void write(ValidBundle valid, Bundle bundle) {
    Manifests again =
        READER.read("again", ManifestWriter.toYaml(valid).getBytes(StandardCharsets.UTF_8));
    Demand.that(again.unreadable().isEmpty(), "written, it has " + again.unreadable());
    Demand.equal(again.bundle().objects().size(), bundle.objects().size(), "objects");
    for (Layout layout : Layout.values()) {
      for (RenderedFile file : Rendering.of(valid, layout).files()) {
        Path path = FOLDER.resolve(file.path());
        Demand.that(path.normalize().equals(path) && path.startsWith(FOLDER), path + " escapes");
        Demand.that(path.getFileName().toString().length() < 256, path + " is too long");
      }
    }
  }
}
