package org.sgmanifests.validation.report;

import java.net.URI;
import java.util.Optional;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.rules.BuiltinRules;

/**
 * Where the pages of the rules can be read.
 *
 * @param base the folder of the pages, with a slash at the end
 */
record RulePages(URI base) {
  /**
   * The folder in the repository of sgmanifests. There is no site yet: once there is one, its URL
   * belongs here, and all reports link to it.
   */
  static final RulePages PUBLISHED = new RulePages(URI.create("src/site/markdown/rules/"));

  /** The page about a finding. */
  Optional<URI> page(Finding finding) {
    return BuiltinRules.of(finding.rule()).map(rule -> base.resolve(rule.id() + ".md"));
  }

  /** The page about a finding, if a program elsewhere can open it. */
  Optional<URI> link(Finding finding) {
    return page(finding).filter(URI::isAbsolute);
  }
}
