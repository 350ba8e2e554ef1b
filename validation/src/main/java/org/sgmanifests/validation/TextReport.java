package org.sgmanifests.validation;

import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Words;

/**
 * A report for people: what could not be checked, the findings, and a line with what was checked.
 *
 * <pre>
 * error[dangling-reference] SGCluster my-namespace/my-db  spec.sgInstanceProfile  replica.yaml:47:16
 *   There is no SGInstanceProfile `my-sise` in namespace `my-namespace`.
 *   fix: use `my-size`, or add that SGInstanceProfile, or declare that it exists elsewhere.
 * </pre>
 *
 * It stands here, and not with the other formats, as it is what {@link Report#toString} gives.
 */
public final class TextReport implements ReportFormat {
  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";
  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String GREEN = "32";

  /** Of the files that are no manifests; a folder may have thousands. */
  private static final int SHOWN = 10;

  private final boolean colours;

  /** Without colours. */
  public TextReport() {
    this(false);
  }

  private TextReport(boolean colours) {
    this.colours = colours;
  }

  /**
   * With the colours of a terminal. Whether the output is one, and wants them, asks the caller.
   *
   * @return the writer
   */
  public static TextReport coloured() {
    return new TextReport(true);
  }

  @Override
  public String id() {
    return "text";
  }

  @Override
  public String of(Report report) {
    StringBuilder text = new StringBuilder();
    report.unchecked().forEach(finding -> text.append(of(finding)).append('\n'));
    report.findings().forEach(finding -> text.append(of(finding)).append('\n'));
    report.leftOut().stream().limit(SHOWN).forEach(file -> text.append(of(file)).append('\n'));
    int more = report.leftOut().size() - SHOWN;
    if (more > 0) {
      text.append(paint(DIM, "left out")).append("  ").append(more).append(" more\n");
    }
    String colour =
        switch (report.outcome()) {
          case CLEAN -> GREEN;
          case ERRORS, COULD_NOT_CHECK -> RED;
        };
    return text.append(paint(colour, report.summary())).append('\n').toString();
  }

  private String of(LeftOut other) {
    return paint(DIM, "left out")
        + "  "
        + Words.printable(other.file())
        + ": "
        + Words.printable(other.reason());
  }

  /**
   * {@return a finding, without a line end}
   *
   * @param finding the finding
   */
  public String of(Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append(paint(colour(finding.severity()), finding.severity().toString()));
    text.append('[').append(Words.printable(finding.rule())).append(']');
    if (finding.kind().isPresent()) {
      text.append(' ').append(paint(BOLD, Words.printable(finding.object())));
    }
    if (!finding.path().isEmpty()) {
      text.append("  ").append(paint(BOLD, Words.printable(finding.path())));
    }
    String place = place(finding);
    if (!place.isEmpty()) {
      text.append("  ").append(paint(DIM, place));
    }
    text.append("\n  ").append(Words.printable(finding.message()));
    text.append("\n  ").append(paint(GREEN, "fix:")).append(' ');
    return text.append(Words.printable(finding.remedy())).toString();
  }

  private static String place(Finding finding) {
    StringBuilder place = new StringBuilder();
    finding.file().ifPresent(file -> place.append(Words.printable(file)));
    finding.line().ifPresent(line -> place.append(':').append(line));
    finding.column().ifPresent(column -> place.append(':').append(column));
    finding.source().ifPresent(s -> place.append('(').append(Words.printable(s)).append(')'));
    return place.toString();
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> BOLD + ";" + RED;
      case WARNING -> BOLD + ";" + YELLOW;
      case INFO -> BOLD + ";" + CYAN;
    };
  }

  private String paint(String style, String text) {
    return colours ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
  }
}
