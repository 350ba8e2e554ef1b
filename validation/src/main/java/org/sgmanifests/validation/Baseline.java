package org.sgmanifests.validation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Suppressed;
import org.sgmanifests.validation.finding.Suppressed.Origin;
import org.sgmanifests.validation.policy.BaselineEntry;
import org.sgmanifests.validation.policy.PolicyFile;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rules.BuiltinRules;
import org.sgmanifests.validation.yaml.YamlWriter;

/**
 * The findings that a project had when it began to check, so that it is told of new ones only. A
 * finding is known again wherever its lines move to. The file can be committed: it holds no value
 * of a Secret.
 */
public final class Baseline {
  private static final YamlWriter YAML = new YamlWriter();

  private final PolicyFile file;

  private Baseline(PolicyFile file) {
    this.file = file;
  }

  /** {@return a baseline without findings} */
  public static Baseline empty() {
    return of(List.of());
  }

  /**
   * {@return the findings of a report, those included that an older baseline hid, without those
   * that are suppressed with a reason and those about the policy itself}
   *
   * @param report what was found
   */
  public static Baseline of(Report report) {
    Set<String> ofPolicy =
        BuiltinRules.OF_POLICY.stream().map(DocumentedRule::id).collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    report.findings().stream()
        .filter(finding -> !ofPolicy.contains(finding.rule()))
        .forEach(findings::add);
    report.suppressed().stream()
        .filter(suppressed -> suppressed.by() == Origin.BASELINE)
        .map(Suppressed::finding)
        .forEach(findings::add);
    return of(findings);
  }

  private static Baseline of(List<Finding> findings) {
    return new Baseline(PolicyFile.of(BaselineEntry.tree(findings)));
  }

  /**
   * Reads a baseline. What is wrong with it is no exception; the report has it.
   *
   * @param file file to read
   * @return the baseline; empty when it could not be read
   */
  public static Baseline read(Path file) {
    return new Baseline(PolicyFile.read(file));
  }

  /**
   * Reads the text of a baseline.
   *
   * @param name what findings call it, in the place of a file name
   * @param text content of the file
   * @return the baseline; empty when it could not be read
   */
  public static Baseline read(String name, byte[] text) {
    return new Baseline(PolicyFile.read(name, text));
  }

  /**
   * Writes the baseline, in place of what was there.
   *
   * @param path file to write
   * @throws IOException if the file system refuses; then the file is as it was before
   */
  public void write(Path path) throws IOException {
    WholeFile.write(path, YAML.write(content()), false);
  }

  /** {@return the number of findings in it} */
  public int size() {
    return content().path(BaselineEntry.LIST).size();
  }

  PolicyFile file() {
    return file;
  }

  private ObjectNode content() {
    return file.tree().tree();
  }
}
