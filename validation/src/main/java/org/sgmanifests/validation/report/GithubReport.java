package org.sgmanifests.validation.report;

import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ReportFormat;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Words;

/**
 * A report as workflow commands of GitHub Actions: printed in a step, each finding becomes an
 * annotation at its line of the pull request. A last line says what was checked.
 */
public final class GithubReport implements ReportFormat {

  @Override
  public String id() {
    return "github";
  }

  @Override
  public String of(Report report) {
    StringBuilder text = new StringBuilder();
    report.unchecked().forEach(finding -> text.append(command(finding)).append('\n'));
    report.findings().forEach(finding -> text.append(command(finding)).append('\n'));
    if (report.checked().objects() == 0) {
      text.append("::error title=sgmanifests::");
    }
    return text.append(report.summary()).append('\n').toString();
  }

  private static String command(Finding finding) {
    StringBuilder command = new StringBuilder("::").append(name(finding.severity())).append(' ');
    finding.file().ifPresent(file -> property(command, "file", file));
    finding.line().ifPresent(line -> property(command, "line", "" + line));
    finding.column().ifPresent(column -> property(command, "col", "" + column));
    String where = (finding.object() + " " + finding.path()).strip();
    property(command, "title", finding.rule() + (where.isEmpty() ? "" : ": " + where));
    command.setLength(command.length() - 1); // the last comma
    String source = finding.source().map(line -> " (" + line + ")").orElse("");
    command.append("::").append(data(Words.printable(finding.message() + source)));
    return command.append("%0Afix: ").append(data(Words.printable(finding.remedy()))).toString();
  }

  private static String name(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.toString();
  }

  private static void property(StringBuilder command, String name, String value) {
    String escaped = data(Words.printable(value)).replace(":", "%3A").replace(",", "%2C");
    command.append(name).append('=').append(escaped).append(',');
  }

  /** Only these stand for something in the text of a command; line ends are gone already. */
  private static String data(String text) {
    return text.replace("%", "%25");
  }
}
