package org.sgmanifests.validation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.ImmutableFinding;
import org.sgmanifests.validation.finding.Severity;

/**
 * An object, or a file without one, seen as a test that passes or not.
 *
 * @param problems why it doesn't pass
 * @param remarks what else was found
 */
record TestedObject(
    String group, String name, Result result, List<Finding> problems, List<Finding> remarks) {

  enum Result {
    PASSED,
    FAILURE,
    ERROR
  }

  /** All objects of a report, and what else has findings. */
  static List<TestedObject> of(Report report) {
    Map<String, List<Finding>> unchecked = byObject(report.unchecked());
    Map<String, List<Finding>> findings = byObject(report.findings());
    Map<String, TestedObject> cases = new LinkedHashMap<>();
    for (var names : List.of(report.objects(), unchecked.keySet(), findings.keySet())) {
      for (String name : names) {
        cases.computeIfAbsent(
            name,
            key ->
                of(
                    key,
                    unchecked.getOrDefault(key, List.of()),
                    findings.getOrDefault(key, List.of())));
      }
    }
    if (report.checked().objects() == 0 && cases.isEmpty()) {
      cases.put("", of("check", List.of(nothing(report)), List.of()));
    }
    return List.copyOf(cases.values());
  }

  private static TestedObject of(String object, List<Finding> unchecked, List<Finding> findings) {
    List<Finding> problems = new ArrayList<>(unchecked);
    List<Finding> remarks = new ArrayList<>();
    findings.forEach(f -> (f.severity() == Severity.ERROR ? problems : remarks).add(f));
    Result result =
        problems.isEmpty() ? Result.PASSED : unchecked.isEmpty() ? Result.FAILURE : Result.ERROR;
    int blank = object.indexOf(' ');
    String group = blank < 0 ? "sgmanifests" : object.substring(0, blank);
    return new TestedObject(group, object.substring(blank + 1), result, problems, remarks);
  }

  private static Map<String, List<Finding>> byObject(List<Finding> findings) {
    Map<String, List<Finding>> byObject = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String object =
          finding.kind().isPresent()
              ? finding.object()
              : "file " + finding.file().orElse(finding.rule());
      byObject.computeIfAbsent(object, key -> new ArrayList<>()).add(finding);
    }
    return byObject;
  }

  private static Finding nothing(Report report) {
    return ImmutableFinding.builder()
        .rule("nothing-checked")
        .severity(Severity.ERROR)
        .message(report.summary())
        .remedy("name files that hold objects.")
        .build();
  }
}
