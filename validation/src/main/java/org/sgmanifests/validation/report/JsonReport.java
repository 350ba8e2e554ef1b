package org.sgmanifests.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.sgmanifests.validation.Checked;
import org.sgmanifests.validation.LeftOut;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ReportFormat;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Suppressed;

/**
 * A report as one JSON object, for programs: {@code checked} with counts, {@code findings}, those
 * first that say what could not be checked, {@code suppressed}, findings with {@code by} and {@code
 * reason}, and {@code leftOut}, files with {@code reason} that are no manifests. The shape is
 * stable; what a finding doesn't have is null.
 */
public final class JsonReport implements ReportFormat {

  @Override
  public String id() {
    return "json";
  }

  @Override
  public String of(Report report) {
    ObjectNode root = JsonText.object();
    Checked checked = report.checked();
    root.putObject("checked")
        .put("files", checked.files())
        .put("objects", checked.objects())
        .put("references", checked.references())
        .put("rules", checked.rules());
    ArrayNode findings = root.putArray("findings");
    report.unchecked().forEach(finding -> add(findings.addObject(), finding));
    report.findings().forEach(finding -> add(findings.addObject(), finding));
    ArrayNode hidden = root.putArray("suppressed");
    for (Suppressed suppressed : report.suppressed()) {
      ObjectNode node = hidden.addObject();
      add(node, suppressed.finding());
      node.put("by", suppressed.by().toString());
      node.put("reason", suppressed.reason());
    }
    ArrayNode others = root.putArray("leftOut");
    for (LeftOut other : report.leftOut()) {
      others.addObject().put("file", other.file()).put("reason", other.reason());
    }
    return JsonText.of(root);
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
    node.put("docs", RulePages.PUBLISHED.page(finding).map(URI::toString).orElse(null));
  }
}
