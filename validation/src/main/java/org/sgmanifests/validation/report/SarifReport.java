package org.sgmanifests.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ReportFormat;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Suppressed;
import org.sgmanifests.validation.finding.Suppressed.Origin;
import org.sgmanifests.validation.policy.Fingerprint;
import org.sgmanifests.validation.rule.Words;

/**
 * A report in SARIF 2.1.0, the format of OASIS that code scanning and many viewers read. Findings
 * are results, with the text of their rules; suppressed ones are there, marked as such; what could
 * not be checked is a notification, and the execution was then not successful.
 */
public final class SarifReport implements ReportFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final RulePages pages;

  /** The format. */
  public SarifReport() {
    this(RulePages.PUBLISHED);
  }

  SarifReport(RulePages pages) {
    this.pages = pages;
  }

  @Override
  public String id() {
    return "sarif";
  }

  @Override
  public String of(Report report) {
    SarifRules rules = new SarifRules(report, pages);
    ObjectNode root = JsonText.object().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "sgmanifests");
    driver.set("rules", rules.toJson());
    invocation(report, run.putArray("invocations").addObject());
    run.putObject("originalUriBaseIds")
        .putObject(SarifPlaces.BASE)
        .putObject("description")
        .put("text", "The folder in which sgmanifests ran.");
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    for (Finding finding : report.findings()) {
      result(finding, rules, results.addObject()).putArray("suppressions");
    }
    for (Suppressed suppressed : report.suppressed()) {
      result(suppressed.finding(), rules, results.addObject())
          .putArray("suppressions")
          .addObject()
          .put("kind", suppressed.by() == Origin.ANNOTATION ? "inSource" : "external")
          .put("justification", Words.printable(suppressed.reason()));
    }
    return JsonText.of(root);
  }

  private static void invocation(Report report, ObjectNode invocation) {
    invocation.put("executionSuccessful", report.outcome() != Outcome.COULD_NOT_CHECK);
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    for (Finding finding : report.unchecked()) {
      ObjectNode notification = notifications.addObject().put("level", "error");
      notification.putObject("descriptor").put("id", Words.printable(finding.rule()));
      notification.putObject("message").put("text", text(finding));
      SarifPlaces.add(finding, notification);
    }
    if (report.checked().objects() == 0) {
      ObjectNode notification = notifications.addObject().put("level", "error");
      notification.putObject("message").put("text", report.summary());
    }
  }

  private static ObjectNode result(Finding finding, SarifRules rules, ObjectNode result) {
    result.put("ruleId", Words.printable(finding.rule()));
    rules.index(finding).ifPresent(index -> result.put("ruleIndex", index));
    result.put("level", SarifRules.level(finding.severity()));
    result.putObject("message").put("text", text(finding));
    SarifPlaces.add(finding, result);
    result.putObject("partialFingerprints").put("finding/v1", Fingerprint.of(finding));
    return result;
  }

  /** The message and what to do. A bracket before a parenthesis would be a link in SARIF. */
  private static String text(Finding finding) {
    String message = Words.printable(finding.message());
    String text = message + "\nfix: " + Words.printable(finding.remedy());
    return text.replace("](", "] (");
  }
}
