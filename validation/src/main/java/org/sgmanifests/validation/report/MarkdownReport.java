package org.sgmanifests.validation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ReportFormat;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.finding.Suppressed;

/**
 * A report in Markdown, for the comment on a pull request or the summary of a job: the counts, then
 * the findings of each object, and folded away what is suppressed.
 */
public final class MarkdownReport implements ReportFormat {
  private final RulePages pages;

  /** The format. */
  public MarkdownReport() {
    this(RulePages.PUBLISHED);
  }

  MarkdownReport(RulePages pages) {
    this.pages = pages;
  }

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public String of(Report report) {
    StringBuilder text = new StringBuilder("### sgmanifests\n\n");
    text.append(report.summary()).append('\n');
    if (!report.unchecked().isEmpty()) {
      text.append("\n#### Could not be checked\n\n");
      report.unchecked().forEach(finding -> add(finding, object(finding), text));
    }
    byObject(report.findings()).forEach((object, findings) -> add(object, findings, text));
    if (!report.suppressed().isEmpty()) {
      addSuppressed(report.suppressed(), text);
    }
    return text.toString();
  }

  private static Map<String, List<Finding>> byObject(List<Finding> findings) {
    Map<String, List<Finding>> byObject = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byObject.computeIfAbsent(object(finding), object -> new ArrayList<>()).add(finding);
    }
    return byObject;
  }

  private static String object(Finding finding) {
    String kind = finding.kind().orElse("");
    String names = finding.object().substring(kind.length()).strip();
    return MarkdownText.of(kind) + (names.isEmpty() ? "" : " " + MarkdownText.code(names));
  }

  private void add(String object, List<Finding> findings, StringBuilder text) {
    text.append("\n#### ").append(object.isBlank() ? "Files" : object.strip()).append("\n\n");
    findings.forEach(finding -> add(finding, "", text));
  }

  private void add(Finding finding, String object, StringBuilder text) {
    text.append("- ").append(mark(finding.severity())).append(' ').append(rule(finding));
    if (!object.isBlank()) {
      text.append(" · ").append(object.strip());
    }
    if (!finding.path().isEmpty()) {
      text.append(" · ").append(MarkdownText.code(finding.path()));
    }
    String place = place(finding);
    text.append(place.isEmpty() ? "" : " · " + MarkdownText.code(place)).append("  \n  ");
    text.append(MarkdownText.of(finding.message())).append("  \n  ");
    text.append("**fix:** ").append(MarkdownText.of(finding.remedy())).append('\n');
  }

  private void addSuppressed(List<Suppressed> suppressed, StringBuilder text) {
    text.append("\n<details><summary>Suppressed</summary>\n\n");
    for (Suppressed one : suppressed) {
      Finding finding = one.finding();
      text.append("- ").append(rule(finding)).append(" · ").append(object(finding).strip());
      if (!finding.path().isEmpty()) {
        text.append(" · ").append(MarkdownText.code(finding.path()));
      }
      text.append("  \n  ").append(MarkdownText.of(finding.message())).append("  \n  **");
      text.append(one.by()).append(":** ").append(MarkdownText.of(one.reason())).append('\n');
    }
    text.append("\n</details>\n");
  }

  private String rule(Finding finding) {
    String name = MarkdownText.code(finding.rule());
    return pages.link(finding).map(link -> "[" + name + "](" + link + ")").orElse(name);
  }

  private static String place(Finding finding) {
    StringBuilder place = new StringBuilder(finding.file().or(finding::source).orElse(""));
    finding.line().ifPresent(line -> place.append(':').append(line));
    finding.column().ifPresent(column -> place.append(':').append(column));
    return place.toString();
  }

  private static String mark(Severity severity) {
    return switch (severity) {
      case ERROR -> ":x: error";
      case WARNING -> ":warning: warning";
      case INFO -> ":information_source: info";
    };
  }
}
