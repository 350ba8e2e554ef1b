package org.sgmanifests.validation;

import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.rule.Words;

/**
 * A finding as text for people:
 *
 * <pre>
 * error[dangling-reference] SGCluster my-namespace/my-db  spec.sgInstanceProfile  replica.yaml:47:16
 *   There is no SGInstanceProfile `my-sise` in namespace `my-namespace`.
 *   fix: use `my-size`, or add that SGInstanceProfile, or declare that it exists elsewhere.
 * </pre>
 */
final class FindingText {
  private FindingText() {}

  static String of(Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append(finding.severity()).append('[').append(finding.rule()).append(']');
    if (finding.kind().isPresent()) {
      text.append(' ').append(Words.printable(finding.kind().get())).append(' ');
      finding
          .namespace()
          .ifPresent(namespace -> text.append(Words.printable(namespace)).append('/'));
      text.append(Words.printable(finding.name().orElse("")));
    }
    if (!finding.path().isEmpty()) {
      text.append("  ").append(Words.printable(finding.path()));
    }
    finding.file().ifPresent(file -> text.append("  ").append(file));
    finding.line().ifPresent(line -> text.append(':').append(line));
    finding.column().ifPresent(column -> text.append(':').append(column));
    finding.source().ifPresent(source -> text.append("  (").append(source).append(')'));
    text.append("\n  ").append(finding.message());
    text.append("\n  fix: ").append(finding.remedy());
    return text.toString();
  }
}
