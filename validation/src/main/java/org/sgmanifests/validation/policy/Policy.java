package org.sgmanifests.validation.policy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.DocumentedRule;

/**
 * What a project's config file decides about findings: how bad those of a rule are, and which ones
 * it lives with.
 *
 * <pre>
 * severity:
 *   scripts-on-standby: warning   # error, warning, info or off
 * ignore:
 *   - rule: dangling-reference
 *     object: SGCluster my-namespace/*   # * is any text
 *     path: spec.sgInstanceProfile       # optional; [*] is any item
 *     reason: made by the platform team
 *     until: 2026-12-31                  # optional
 * </pre>
 *
 * <p>What is wrong in the file is no exception; the report of the validator has it.
 */
public final class Policy {
  private static final Policy NONE = new Policy(PolicyFile.EMPTY);

  private final PolicyFile file;
  private final PolicyParser.Parsed parsed;
  private final Map<String, Optional<Severity>> severities = new HashMap<>();

  private Policy(PolicyFile file) {
    this.file = file;
    this.parsed = PolicyParser.parse(file.tree().root());
    parsed.levels().forEach(level -> severities.put(level.rule(), level.severity()));
  }

  /**
   * Every rule as severe as it says itself, and nothing ignored.
   *
   * @return such a policy
   */
  public static Policy none() {
    return NONE;
  }

  /**
   * Reads a config file.
   *
   * @param file file to read
   * @return the policy; what is wrong with the file is kept for the report
   */
  public static Policy read(Path file) {
    return new Policy(PolicyFile.read(file));
  }

  /**
   * Reads the text of a config file.
   *
   * @param name what findings call it, in the place of a file name
   * @param text content of the file
   * @return the policy; what is wrong with the file is kept for the report
   */
  public static Policy read(String name, byte[] text) {
    return new Policy(PolicyFile.read(name, text));
  }

  /**
   * {@return how bad the findings of a rule are here; empty when the rule is switched off}
   *
   * @param rule the rule
   */
  public Optional<Severity> severity(DocumentedRule rule) {
    return severities.getOrDefault(rule.id(), Optional.of(rule.severity()));
  }

  /** {@return the file, for the places of what is wrong in it} */
  public PolicyFile file() {
    return file;
  }

  List<PolicyParser.Level> levels() {
    return parsed.levels();
  }

  List<Suppression> suppressions() {
    return parsed.suppressions();
  }

  List<Problem> problems() {
    return parsed.problems();
  }
}
