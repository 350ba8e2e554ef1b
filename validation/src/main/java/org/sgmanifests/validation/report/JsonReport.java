package org.sgmanifests.validation.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sgmanifests.validation.Checked;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Suppressed;

/**
 * A report as one JSON object, for programs: {@code checked} with counts, {@code findings}, and
 * {@code suppressed}, findings with {@code by} and {@code reason}. The shape is stable; what a
 * finding doesn't have is null.
 */
public final class JsonReport {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private JsonReport() {}

  /** The text, with a line end. */
  public static String of(Report report) {
    ObjectNode root = JSON.createObjectNode();
    Checked checked = report.checked();
    root.putObject("checked")
        .put("files", checked.files())
        .put("objects", checked.objects())
        .put("references", checked.references())
        .put("rules", checked.rules());
    root.putArray("findings");
    for (List<Finding> findings : List.of(report.unchecked(), report.findings())) {
      findings.forEach(finding -> add(root.withArray("findings").addObject(), finding));
    }
    root.putArray("suppressed");
    for (Suppressed suppressed : report.suppressed()) {
      ObjectNode node = root.withArray("suppressed").addObject();
      add(node, suppressed.finding());
      node.put("by", suppressed.by().toString());
      node.put("reason", suppressed.reason());
    }
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can be written", e);
    }
  }

  private static void add(ObjectNode node, Finding finding) {
    node.put("rule", finding.rule());
    node.put("severity", finding.severity().toString());
    node.put("kind", finding.kind().orElse(null));
    node.put("namespace", finding.namespace().orElse(null));
    node.put("name", finding.name().orElse(null));
    node.put("path", finding.path());
    node.put("message", finding.message());
    node.put("remedy", finding.remedy());
    node.put("file", finding.file().orElse(null));
    node.put("line", finding.line().isPresent() ? finding.line().getAsInt() : null);
    node.put("column", finding.column().isPresent() ? finding.column().getAsInt() : null);
    node.put("source", finding.source().orElse(null));
  }
}
