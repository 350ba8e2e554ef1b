package org.sgmanifests.architecture.broken.validation.rules;

import org.sgmanifests.architecture.broken.validation.rule.DocumentedRule;

class RuleWithState implements DocumentedRule {
  int bundlesSeen;
}
