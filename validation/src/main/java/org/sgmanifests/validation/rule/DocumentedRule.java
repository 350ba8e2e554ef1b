package org.sgmanifests.validation.rule;

import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.finding.Severity;

/**
 * What rules have in common, whatever they look at: a severity, a name and a page. The page, a
 * resource beside the class and named like the id, says what the rule is about, why, and how to fix
 * it.
 */
public interface DocumentedRule {

  /** {@return how bad the findings of this rule are, unless a project decides otherwise} */
  Severity severity();

  /** {@return what there is to say about the rule, with examples} */
  default RulePage page() {
    return RulePage.of(this);
  }

  /**
   * {@return whether the rule holds in a StackGres release; it is not run for others}
   *
   * @param release StackGres release
   */
  default boolean holdsIn(StackGresVersion release) {
    return ReleaseRange.of(this).contains(release);
  }

  /**
   * {@return the name under which findings, pages and suppressions know the rule: the class name in
   * kebab case}
   */
  default String id() {
    return RuleId.of(getClass());
  }

  /** {@return what the rule is about in a word: the package that it is in} */
  default String topic() {
    String name = getClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
